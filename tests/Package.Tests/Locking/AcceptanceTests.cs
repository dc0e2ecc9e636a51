using ModelSync.Contract;
using ModelSync.Emit;
using ModelSync.Emit.Locking;
using static Package.Tests.Fixtures.Types;

namespace Package.Tests.Locking;

public sealed class AcceptanceTests
{
    private readonly Generations _generations = new();

    [Fact]
    public void The_newest_contract_comes_to_the_front_and_the_last_five_stay()
    {
        var locked = _generations.Accept(8);
        Assert.Equal(_generations.Contract(8), locked.Newest);
        Assert.Equal([.. Enumerable.Range(3, 5).Reverse().Select(_generations.Contract)], locked.Supported);
        Assert.Equal(1, locked.Epoch);
    }

    [Fact]
    public void How_many_stay_is_a_choice()
    {
        Assert.Equal([_generations.Contract(7), _generations.Contract(6)], _generations.Accept(8, supported: 2).Supported);
        Assert.Empty(_generations.Accept(8, supported: 0).Supported);
    }

    [Fact]
    public void What_is_accepted_twice_changes_nothing()
    {
        var locked = _generations.Accept(3);
        Assert.Equal(locked, Acceptance.Of(_generations.Surface(3), locked, 5));
    }

    [Fact]
    public void A_contract_that_is_back_is_the_newest_and_not_older_too()
    {
        var withNote = WithMember(_generations.Surface(1), "Note");
        var locked = Acceptance.Of(withNote, Acceptance.Of(_generations.Surface(1), null, 5), 5);
        var back = Acceptance.Of(_generations.Surface(1) with { Evolution = ["retired Item.note"] }, locked, 5);
        Assert.Equal(_generations.Contract(1), back.Newest);
        Assert.Equal([WireView.Of(withNote)], back.Supported);
    }

    [Fact]
    public void What_breaks_clients_in_use_is_refused_with_everything_that_does()
    {
        var locked = _generations.Accept(2);
        var error = Assert.Throws<EmitException>(() => Acceptance.Of(_generations.Surface(1) with { Queries = [] }, locked, 5));
        Assert.Equal("MSYNC5011", error.Id);
        Assert.Contains("- Item.color: string?", error.Message, StringComparison.Ordinal);
        Assert.Contains("- items.all(): Item[]", error.Message, StringComparison.Ordinal);
        Assert.Contains("-p:ModelSyncNewEpoch=true", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_epoch_serves_nobody_who_was_there()
    {
        var locked = Acceptance.NewEpoch(_generations.Surface(1) with { Queries = [] }, _generations.Accept(4));
        Assert.Equal(2, locked.Epoch);
        Assert.Empty(locked.Supported);
        Assert.DoesNotContain(locked.Newest.Lines, line => line.StartsWith("query", StringComparison.Ordinal));
    }

    [Fact]
    public void An_alias_is_kept_as_long_as_some_contract_needs_it()
    {
        var renamed = Renamed(_generations.Surface(1), "Name", "Title") with { Evolution = ["alias Item.title = name"] };
        var locked = Acceptance.Of(renamed, Acceptance.Of(_generations.Surface(1), null, 2), 2);
        Assert.Equal(["alias Item.title = name"], locked.Evolution.Lines);

        // The attribute may go: the file remembers.
        var later = Acceptance.Of(WithMember(renamed, "Color") with { Evolution = [] }, locked, 2);
        Assert.Equal(["alias Item.title = name"], later.Evolution.Lines);
        Assert.Equal(2, later.Supported.Count);
        Assert.Empty(Acceptance.Of(WithMember(WithMember(renamed, "Color"), "Size") with { Evolution = [] }, later, 2).Evolution.Lines);
    }

    [Fact]
    public void What_is_retired_is_kept_as_long_as_some_contract_has_it()
    {
        var retired = Without(_generations.Surface(1), "Name") with { Evolution = ["retired Item.name"] };
        var locked = Acceptance.Of(retired, Acceptance.Of(_generations.Surface(1), null, 1), 1);
        Assert.Equal(["retired Item.name"], locked.Evolution.Lines);
        Assert.Empty(Acceptance.Of(WithMember(retired, "Color"), locked, 1).Evolution.Lines);
    }

    [Fact]
    public void A_member_of_an_enum_that_readers_do_not_know_needs_a_fallback()
    {
        var locked = Acceptance.Of(WithEnum("Open", "Closed"), null, 5);
        var error = Assert.Throws<EmitException>(() => Acceptance.Of(WithEnum("Open", "Closed", "Paused"), locked, 5));
        Assert.Contains("Status.Paused is unknown to it and has no [WireFallback]", error.Message, StringComparison.Ordinal);
        Assert.Single(Acceptance.Of(WithEnum("Open", "Closed", "Paused") with { Evolution = ["fallback Status.Paused = Open"] }, locked, 5).Supported);
    }

    private static SurfaceContract WithMember(SurfaceContract surface, string name) => WithMembers(surface, members => [.. members, Member(name, Null(TextType))]);

    private static SurfaceContract Without(SurfaceContract surface, string name) => WithMembers(surface, members => [.. members.Where(m => m.Name != name)]);

    private static SurfaceContract Renamed(SurfaceContract surface, string name, string today) =>
        WithMembers(surface, members => [.. members.Select(m => m.Name == name ? Member(today, m.Type) : m)]);

    private static SurfaceContract WithMembers(SurfaceContract surface, Func<IEnumerable<MemberType>, MemberType[]> change)
    {
        var members = Members(change(surface.Objects[0].Members));
        return surface with
        {
            Objects = [surface.Objects[0] with { Members = members }],
            Models = [surface.Models[0] with { Key = [members.ToList().FindIndex(m => m.Name == "Id")] }],
        };
    }

    private SurfaceContract WithEnum(params string[] members) => WithMembers(_generations.Surface(1), row => [.. row, Member("Status", Enum("Status"))]) with
    {
        Enums = [new EnumType("Status", false, "int", members.Select((name, i) => new EnumMember(name, name, i)).ToEquatableArray())],
    };
}
