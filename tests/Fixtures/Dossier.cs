using System.ComponentModel.DataAnnotations;

namespace ModelSync.Fixtures;

/// <summary>A row of 100 members: nearly every type twice, before and behind the 64th column.</summary>
[SyncModel(Read = Access.Everyone)]
public class Dossier
{
    [Key]
    public ushort Id { get; init; }

    public bool Bool { get; set; }
    public sbyte SByte { get; set; }
    public short Short { get; set; }
    public int Int { get; set; }
    public uint UInt { get; set; }
    public long Long { get; set; }
    public ulong ULong { get; set; }
    public double Double { get; set; }
    public float Float { get; set; }
    public decimal Decimal { get; set; }
    public string Text { get; set; } = "";
    public char Char { get; set; }
    public byte[] Bytes { get; set; } = [];
    public Guid Guid { get; set; }
    public DateTimeOffset Instant { get; set; }
    public DateOnly Date { get; set; }
    public TimeOnly Time { get; set; }
    public TimeSpan Duration { get; set; }
    public Stage Stage { get; set; } = Stage.Done;
    public Rights Rights { get; set; }
    public bool? MaybeBool { get; set; }
    public sbyte? MaybeSByte { get; set; }
    public short? MaybeShort { get; set; }
    public int? MaybeInt { get; set; }
    public uint? MaybeUInt { get; set; }
    public long? MaybeLong { get; set; }
    public ulong? MaybeULong { get; set; }
    public double? MaybeDouble { get; set; }
    public float? MaybeFloat { get; set; }
    public decimal? MaybeDecimal { get; set; }
    public string? MaybeText { get; set; }
    public char? MaybeChar { get; set; }
    public byte[]? MaybeBytes { get; set; }
    public Guid? MaybeGuid { get; set; }
    public DateTimeOffset? MaybeInstant { get; set; }
    public DateOnly? MaybeDate { get; set; }
    public TimeOnly? MaybeTime { get; set; }
    public TimeSpan? MaybeDuration { get; set; }
    public Stage? MaybeStage { get; set; }
    public Rights? MaybeRights { get; set; }

    public int Count01 { get; set; }
    public int Count02 { get; set; }
    public int Count03 { get; set; }
    public int Count04 { get; set; }
    public int Count05 { get; set; }
    public int Count06 { get; set; }
    public int Count07 { get; set; }
    public int Count08 { get; set; }
    public int Count09 { get; set; }
    public int Count10 { get; set; }
    public int Count11 { get; set; }
    public int Count12 { get; set; }
    public int Count13 { get; set; }
    public int Count14 { get; set; }
    public int Count15 { get; set; }
    public int Count16 { get; set; }
    public int Count17 { get; set; }
    public int Count18 { get; set; }
    public int Count19 { get; set; }

    public bool LateBool { get; set; }
    public sbyte LateSByte { get; set; }
    public short LateShort { get; set; }
    public int LateInt { get; set; }
    public uint LateUInt { get; set; }
    public long LateLong { get; set; }
    public ulong LateULong { get; set; }
    public double LateDouble { get; set; }
    public float LateFloat { get; set; }
    public decimal LateDecimal { get; set; }
    public string LateText { get; set; } = "";
    public char LateChar { get; set; }
    public byte[] LateBytes { get; set; } = [];
    public Guid LateGuid { get; set; }
    public DateTimeOffset LateInstant { get; set; }
    public DateOnly LateDate { get; set; }
    public TimeOnly LateTime { get; set; }
    public TimeSpan LateDuration { get; set; }
    public Stage LateStage { get; set; } = Stage.Done;
    public Rights LateRights { get; set; }
    public bool? MaybeLateBool { get; set; }
    public sbyte? MaybeLateSByte { get; set; }
    public short? MaybeLateShort { get; set; }
    public int? MaybeLateInt { get; set; }
    public uint? MaybeLateUInt { get; set; }
    public long? MaybeLateLong { get; set; }
    public ulong? MaybeLateULong { get; set; }
    public double? MaybeLateDouble { get; set; }
    public float? MaybeLateFloat { get; set; }
    public decimal? MaybeLateDecimal { get; set; }
    public string? MaybeLateText { get; set; }
    public char? MaybeLateChar { get; set; }
    public byte[]? MaybeLateBytes { get; set; }
    public Guid? MaybeLateGuid { get; set; }
    public DateTimeOffset? MaybeLateInstant { get; set; }
    public DateOnly? MaybeLateDate { get; set; }
    public TimeOnly? MaybeLateTime { get; set; }
    public TimeSpan? MaybeLateDuration { get; set; }
    public Stage? MaybeLateStage { get; set; }
    public Rights? MaybeLateRights { get; set; }
}
