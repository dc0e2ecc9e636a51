using System.ComponentModel.DataAnnotations;

namespace ModelSync.Validation;

/// <summary>Whole numbers between bounds of every type that [Range] takes.</summary>
[WireType]
public sealed class Ranges
{
    [Range(1, 9)]
    public int Int { get; set; }

    [Range(-3, 3, MinimumIsExclusive = true)]
    public int IntAbove { get; set; }

    [Range(-3, 3, MaximumIsExclusive = true)]
    public int? IntBelow { get; set; }

    [Range(0, int.MaxValue)]
    public int IntFrom { get; set; }

    [Range(int.MinValue, -1)]
    public int? IntTo { get; set; }

    [Range(1.5, 4.5)]
    public int IntFloating { get; set; }

    [Range(typeof(int), "2", "7")]
    public int IntTyped { get; set; }

    [Range(1.0, 4.0, MinimumIsExclusive = true, MaximumIsExclusive = true)]
    public int? IntInside { get; set; }

    [Range(1, 9)]
    public long Long { get; set; }

    [Range(int.MinValue, int.MaxValue)]
    public long LongAsInt { get; set; }

    [Range(typeof(long), "-9007199254740993", "9007199254740993", MaximumIsExclusive = true)]
    public long LongTyped { get; set; }

    [Range(-9007199254740992.0, 9007199254740992.0)]
    public long LongFloating { get; set; }

    [Range(-9007199254740992.0, 9007199254740992.0, MinimumIsExclusive = true, MaximumIsExclusive = true)]
    public long? LongInside { get; set; }

    [Range(1.0, 9223372036854775807.0)]
    public long LongToTheEnd { get; set; }

    [Range(-100, 100)]
    public sbyte SByte { get; set; }

    [Range(1, 200)]
    public byte Byte { get; set; }

    [Range(-300, 300)]
    public short? Short { get; set; }

    [Range(1, 70000)]
    public ushort UShort { get; set; }

    [Range(10, int.MaxValue)]
    public uint UInt { get; set; }

    [Range(0.5, 4294967290.5)]
    public uint? UIntFloating { get; set; }

    [Range(5, 10)]
    public ulong ULong { get; set; }

    [Range(typeof(ulong), "5", "18446744073709551610")]
    public ulong ULongTyped { get; set; }

    [Range(2.0, 18446744073709551615.0, MaximumIsExclusive = true)]
    public ulong? ULongBelow { get; set; }
}
