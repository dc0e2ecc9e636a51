using ModelSync;
using ModelSync.Fixtures;

namespace Generator.RunTests;

/// <summary>Members of base classes: overridden, hidden, abstract, half overridden, of a generic class that is closed.</summary>
public sealed class InheritanceTests
{
    [Fact]
    public void A_member_is_what_the_most_derived_class_says_and_has_what_the_base_class_asks()
    {
        var whale = new Whale { Id = 1, Name = "Ahab", Age = 7, Weight = long.MaxValue };
        ((Animal)whale).Weight = 5;
        whale.Adopt(2);
        Assert.Equal("""{"age":7,"called":"Ahab","id":"1","kin":["2"],"weight":"9223372036854775807"}""", Wire.Json<Whale, WhaleCodec>(whale));
        var read = Wire.ThroughMessagePack<Whale, WhaleCodec>(whale);
        Assert.Equal(("Ahab", 7, long.MaxValue, 0), (read.Name, read.Age, read.Weight, ((Animal)read).Weight));
        Assert.Equal([2L], read.Kin);
    }

    [Fact]
    public void Default_members_of_interfaces_are_no_data() =>
        Assert.Equal("""{"age":0,"called":"","id":"0","kin":[],"weight":0}""", Wire.Json<Animal, AnimalCodec>(new Animal()));

    [Fact]
    public void Constraints_of_every_level_are_checked()
    {
        var cat = new Cat { Name = "Felix", Age = 10 };
        var found = CatValidator.Validate(cat, new RuleContext(DateTimeOffset.UnixEpoch));
        Assert.Equal(["/age validation.range", "/called validation.max_length"], found.Select(v => $"{v.Path} {v.Code}"));
        Assert.Equal(["/called validation.max_length"], WhaleValidator.Validate(new Whale { Name = "Moby Dick", Age = 99 }, new RuleContext(DateTimeOffset.UnixEpoch)).Select(v => $"{v.Path} {v.Code}"));
    }
}
