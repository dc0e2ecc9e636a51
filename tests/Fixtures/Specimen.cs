using System.ComponentModel.DataAnnotations;

namespace ModelSync.Fixtures;

/// <summary>A row with a member for every row of the type table, and one that may be null.</summary>
[SyncModel(Read = Access.Everyone)]
public class Specimen
{
    [Key]
    public ushort Id { get; init; }

    public sbyte SByte { get; set; }

    public sbyte? MaybeSByte { get; set; }

    public byte Byte { get; set; }

    public byte? MaybeByte { get; set; }

    public short Short { get; set; }

    public short? MaybeShort { get; set; }

    public ushort UShort { get; set; }

    public ushort? MaybeUShort { get; set; }

    public int Int { get; set; }

    public int? MaybeInt { get; set; }

    public uint UInt { get; set; }

    public uint? MaybeUInt { get; set; }

    public long Long { get; set; }

    public long? MaybeLong { get; set; }

    public ulong ULong { get; set; }

    public ulong? MaybeULong { get; set; }

    public double Double { get; set; }

    public double? MaybeDouble { get; set; }

    public float Float { get; set; }

    public float? MaybeFloat { get; set; }

    public decimal Decimal { get; set; }

    public decimal? MaybeDecimal { get; set; }

    public string Text { get; set; } = "";

    public string? MaybeText { get; set; }

    public char Char { get; set; }

    public char? MaybeChar { get; set; }

    public byte[] Bytes { get; set; } = [];

    public byte[]? MaybeBytes { get; set; }

    public Guid Guid { get; set; }

    public Guid? MaybeGuid { get; set; }

    public DateTimeOffset Instant { get; set; }

    public DateTimeOffset? MaybeInstant { get; set; }

    public DateTime DateTime { get; set; } = DateTime.UnixEpoch;

    public DateTime? MaybeDateTime { get; set; }

    public DateOnly Date { get; set; }

    public DateOnly? MaybeDate { get; set; }

    public TimeOnly Time { get; set; }

    public TimeOnly? MaybeTime { get; set; }

    public TimeSpan Duration { get; set; }

    public TimeSpan? MaybeDuration { get; set; }

    public Stage Stage { get; set; } = Stage.Done;

    public Stage? MaybeStage { get; set; }

    public Serial Serial { get; set; }

    public Serial? MaybeSerial { get; set; }

    public Rights Rights { get; set; }

    public Rights? MaybeRights { get; set; }

    public Marks Marks { get; set; }

    public Traits Traits { get; set; }

    public Features Features { get; set; }

    public Features? MaybeFeatures { get; set; }

    public HashSet<string> Set { get; set; } = [];

    public IReadOnlySet<DateTimeOffset>? MaybeSet { get; set; }

    public Dictionary<string, int> Dictionary { get; set; } = [];

    public IReadOnlyDictionary<string, IReadOnlyList<decimal?>>? MaybeDictionary { get; set; }
}
