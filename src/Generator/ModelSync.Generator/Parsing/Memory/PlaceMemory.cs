using ModelSync.Contract;
using ModelSync.Generator.Model;

namespace ModelSync.Generator.Parsing.Memory;

/// <summary>Where types were found, and what is looked for in those of models.</summary>
internal sealed class PlaceMemory
{
    private readonly Memory<LiveModelSpec, Names> _wanted = new();

    public DeclarationMemory<TypePlaces> Types { get; } = new();

    /// <summary>Names in C# and on the wire.</summary>
    public EquatableArray<(string Name, string WireName)> Wanted(LiveModelSpec live) => _wanted.Of(live, static live => new Names(live)).Members;

    private sealed class Names(LiveModelSpec live)
    {
        public EquatableArray<(string Name, string WireName)> Members { get; } =
            live.Model.DtoMembers().Select(static m => (m.Name, m.WireName)).Concat(live.Computed.Select(static c => (c.Name, c.WireName))).ToEquatableArray();
    }
}
