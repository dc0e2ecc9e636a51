using System.ComponentModel.DataAnnotations;

namespace ModelSync.Fixtures;

/// <summary>A set of each kind that can be in one.</summary>
[WireType]
public sealed record Sets
{
    [Length(1, 3)]
    public HashSet<int> Ints { get; init; } = [];

    [MaxLength(2)]
    public ISet<long>? Longs { get; init; }

    public IReadOnlySet<ulong> ULongs { get; init; } = new HashSet<ulong>();

    public HashSet<sbyte> SBytes { get; init; } = [];

    public HashSet<byte> Bytes { get; init; } = [];

    public HashSet<short> Shorts { get; init; } = [];

    public HashSet<ushort> UShorts { get; init; } = [];

    public HashSet<uint> UInts { get; init; } = [];

    public HashSet<bool> Bools { get; init; } = [];

    public HashSet<string> Texts { get; init; } = [];

    public HashSet<char> Chars { get; init; } = [];

    public HashSet<Guid> Guids { get; init; } = [];

    public HashSet<DateTimeOffset> Instants { get; init; } = [];

    public HashSet<DateTime> DateTimes { get; init; } = [];

    public HashSet<DateOnly> Dates { get; init; } = [];

    public HashSet<TimeOnly> Times { get; init; } = [];

    public HashSet<TimeSpan> Durations { get; init; } = [];

    public HashSet<AuctionStatus> Statuses { get; init; } = [];

    public Dictionary<string, HashSet<int>> ByName { get; init; } = [];
}
