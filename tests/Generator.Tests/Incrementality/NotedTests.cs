using ModelSync.Contract;
using ModelSync.Contract.Wire;

namespace ModelSync.Generator.Tests.Incrementality;

/// <summary>What memories note on records.</summary>
public sealed class NotedTests
{
    private static readonly WireMember Id = new("id", new WireType(TypeKinds.Int, false, null) { Parts = [] });

    [Fact]
    public void A_note_is_no_part_of_the_value()
    {
        var members = new[] { Id };
        WireObject first = new("A") { Members = members }, second = new("A") { Members = members };
        first = first with { Key = second.Key };
        var (hash, text) = (first.GetHashCode(), first.ToString());
        new Memory<WireObject, string>().Of(first, static _ => "made");
        Assert.Equal(second, first);
        Assert.Equal(hash, first.GetHashCode());
        Assert.Equal(text, first.ToString());
        Assert.NotEqual(new WireObject("B"), first);
        Assert.False(((Noted)first).Equals(new ModelType { Name = "A", Row = "A" }));
    }

    [Fact]
    public void A_value_is_made_once_for_each_record_and_a_copy_has_no_notes()
    {
        var (memory, made) = (new Memory<WireObject, string>(), 0);
        string Make(WireObject type) => $"{type.Name} {++made}";
        var type = new WireObject("A");
        Assert.Equal("A 1", memory.Of(type, Make));
        Assert.Equal("A 1", memory.Of(type, Make));
        Assert.Equal("B 2", memory.Of(type with { Name = "B" }, Make));
        Assert.Equal("A 3", memory.Of(type with { }, Make));
        Assert.Equal("A 4", new Memory<WireObject, string>().Of(type, Make));
        Assert.Equal("A 1", memory.Of(type, Make));
    }

    [Fact]
    public void A_value_that_was_made_with_another_object_is_made_again()
    {
        var (memory, type, made) = (new Memory<WireObject, string>(), new WireObject("A"), 0);
        string Make(WireObject key, WireObject? with) => $"{key.Name} {with?.Name} {++made}";
        var row = new WireObject("R");
        Assert.Equal("A R 1", memory.Of(type, row, Make));
        Assert.Equal("A R 1", memory.Of(type, row, Make));
        Assert.Equal("A R 2", memory.Of(type, row with { }, Make));
        Assert.Equal("A  3", memory.Of(type, (WireObject?)null, Make));
        Assert.Equal("A  3", memory.Of(type, (WireObject?)null, Make));
    }

    [Fact]
    public void Of_more_memories_than_a_record_keeps_the_oldest_is_forgotten()
    {
        var (type, made) = (new WireObject("A"), 0);
        string Make(WireObject key) => $"{key.Name} {++made}";
        var memories = Enumerable.Range(0, Noted.MostNotes + 1).Select(static _ => new Memory<WireObject, string>()).ToList();
        foreach (var memory in memories) memory.Of(type, Make);
        foreach (var memory in memories.Skip(1)) memory.Of(type, Make);
        Assert.Equal(memories.Count, made);
        Assert.Null(type.NoteOf(memories[0]));
        memories[0].Of(type, Make);
        Assert.Equal(memories.Count + 1, made);
    }

    [Fact]
    public async Task Memories_may_note_at_the_same_time()
    {
        var types = Enumerable.Range(0, 1000).Select(static i => new WireObject($"T{i}")).ToList();
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() =>
        {
            var memory = new Memory<WireObject, string>();
            for (var round = 0; round < 20; round++)
                foreach (var type in types) Assert.Equal(type.Name, memory.Of(type, static key => key.Name));
        })));
    }
}
