using System.Collections.Frozen;
using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;

namespace ModelSync.Fixtures;

/// <summary>A row of maps and tuples.</summary>
[SyncModel(Read = Access.Everyone)]
public class Grid
{
    [Key]
    public int Id { get; init; }

    public Dictionary<int, string> Map { get; set; } = [];

    public FrozenDictionary<Guid, List<int>>? MaybeMap { get; set; }

    public SortedList<DateOnly, ImmutableArray<int>> SortedList { get; set; } = [];

    public IReadOnlyDictionary<AuctionStatus, Dictionary<long, double>> Nested { get; set; } = new Dictionary<AuctionStatus, Dictionary<long, double>>();

    public (int Id, string? Name) Pair { get; set; }

    public (double Score, List<int> Steps)? MaybePair { get; set; }

    public Tuple<int, byte[]>? Class { get; set; }

    public Tuple<int, int, int, int, int, int, int, Tuple<int[]>> Eight { get; set; } = new(0, 0, 0, 0, 0, 0, 0, new([]));

    public (int, int, int, int, int, int, int, float) EightValues { get; set; }

    public List<(int @class, (bool, Guid) Inner)> Pairs { get; set; } = [];
}

/// <summary>A map by each kind of key, and objects with something to be wrong in maps and tuples.</summary>
[WireType]
public sealed record Maps
{
    [Length(1, 3)]
    public Dictionary<int, int> Ints { get; init; } = [];

    [MaxLength(2)]
    public IDictionary<long, string?>? Longs { get; init; }

    public Dictionary<ulong, int> ULongs { get; init; } = [];

    public Dictionary<sbyte, int> SBytes { get; init; } = [];

    public Dictionary<byte, int> Bytes { get; init; } = [];

    public Dictionary<short, int> Shorts { get; init; } = [];

    public Dictionary<ushort, int> UShorts { get; init; } = [];

    public Dictionary<uint, int> UInts { get; init; } = [];

    public Dictionary<char, Label> Chars { get; init; } = [];

    public Dictionary<Guid, Label> Guids { get; init; } = [];

    public Dictionary<DateTimeOffset, Label> Instants { get; init; } = [];

    public Dictionary<DateTime, Label> DateTimes { get; init; } = [];

    public Dictionary<DateOnly, Label> Dates { get; init; } = [];

    public Dictionary<TimeOnly, Label> Times { get; init; } = [];

    public Dictionary<TimeSpan, Label> Durations { get; init; } = [];

    public SortedDictionary<AuctionStatus, Label> Statuses { get; init; } = [];

    public Dictionary<short, Dictionary<AuctionStatus, List<Label?>>> Nested { get; init; } = [];

    public (Label First, Label? Second) Pair { get; init; } = (new("", 1), null);

    public (int Id, Dictionary<int, Label> Labels, (Label, bool)? Inner)? Triple { get; init; }

    public List<Tuple<Label?, int>> Pairs { get; init; } = [];
}
