namespace ModelSync.Validation;

/// <summary>Numbers that C# promotes before it compares or calculates, and characters.</summary>
[WireType]
public sealed class SmallNumbers
{
    public sbyte SByte { get; set; }

    public byte Byte { get; set; }

    public short Short { get; set; }

    public ushort UShort { get; set; }

    public uint UInt { get; set; }

    public ulong ULong { get; set; }

    public char Char { get; set; }

    public int Int { get; set; }

    public byte? MaybeByte { get; set; }

    public short? MaybeShort { get; set; }

    public uint? MaybeUInt { get; set; }

    public ulong? MaybeULong { get; set; }

    public char? MaybeChar { get; set; }

    [Rule("small.add")]
    public bool Adds() => Byte + SByte > 100 || Short - UShort < -1000;

    [Rule("small.multiply")]
    public bool Multiplies() => Byte * Short > 1000 || UShort * UShort < 0;

    [Rule("small.divide")]
    public bool Divides() => Short / SByte != -1;

    [Rule("small.negate")]
    public bool Negates() => -SByte == 128 || -Short > UShort;

    [Rule("small.compare")]
    public bool Compares() => SByte < Byte || Short == UShort || UInt > Int;

    [Rule("small.compare_literal")]
    public bool ComparesLiterals() => SByte >= -128 && Byte < 255 && Short != -32768 && 65535 != UShort && UInt < 4294967295 && ULong != 18446744073709551615;

    [Rule("small.uint")]
    public bool WidensUInt() => UInt - Int > 5 || UInt + 1L > 4294967295;

    [Rule("small.ulong")]
    public bool ComparesULong() => ULong > 5 && ULong > 7.5m && ULong > UInt;

    [Rule("small.char")]
    public bool ComparesChar() => Char == 'a' || Char > 'z' || Char is >= '0' and <= '9';

    [Rule("small.char_number")]
    public bool CalculatesChar() => Char + 1 > 150 || Char - '0' == Byte || Char * SByte > UShort;

    [Rule("small.lifted")]
    public bool ComparesLifted() => MaybeByte == Byte || MaybeShort > Byte || MaybeUInt < UInt || MaybeULong >= ULong;

    [Rule("small.lifted_char")]
    public bool ComparesLiftedChar() => MaybeChar == Char || MaybeChar > 'b' || (MaybeChar ?? 'x') == 'x';

    [Rule("small.null")]
    public bool TestsNull() => MaybeByte is null || MaybeChar is null != (MaybeShort != null) || MaybeUInt is 3 or null;

    [Rule("small.one_of")]
    public bool IsOneOf() => new char[] { 'a', '\u00e9', '\'' }.Contains(Char) || Byte is 1 or 2 || Short is > 300 or -1;
}
