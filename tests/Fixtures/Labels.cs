using System.ComponentModel.DataAnnotations;

namespace ModelSync.Fixtures;

/// <summary>Objects in collections, with something to be wrong in each.</summary>
[WireType]
public sealed record Labels
{
    [MinLength(1), MaxLength(4)]
    public Dictionary<string, Label> ByLanguage { get; init; } = [];

    [MaxLength(2)]
    public IDictionary<string, List<Label?>?>? Lists { get; init; }

    public IReadOnlyDictionary<string, Dictionary<string, Label>> Nested { get; init; } = new Dictionary<string, Dictionary<string, Label>>();
}

[WireType]
public sealed record Label([property: StringLength(5)] string Text, [property: Range(1, 9)] int Size);
