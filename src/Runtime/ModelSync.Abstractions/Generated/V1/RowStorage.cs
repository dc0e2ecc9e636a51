using System.Numerics;
using System.Text;

namespace ModelSync.Generated.V1;

/// <summary>Reads the columns of one stored row; an adapter converts from its storage kinds.</summary>
public abstract class RowSource
{
    /// <summary>Whether the column is NULL.</summary>
    public abstract bool IsNull(int column);

    /// <summary>Reads a column.</summary>
    public abstract bool Bool(int column);

    /// <summary>Reads a column.</summary>
    public abstract int Int(int column);

    /// <summary>Reads a column.</summary>
    public abstract long Long(int column);

    /// <summary>Reads a column.</summary>
    public abstract double Double(int column);

    /// <summary>Reads a column.</summary>
    public abstract decimal Decimal(int column);

    /// <summary>Reads a column.</summary>
    public abstract string String(int column);

    /// <summary>Reads a column.</summary>
    public abstract byte[] Bytes(int column);

    /// <summary>Reads a column.</summary>
    public abstract Guid Guid(int column);

    /// <summary>Reads a column.</summary>
    public abstract DateTimeOffset Instant(int column);

    /// <summary>Reads a column; a number outside the bounds is no value of it.</summary>
    public abstract long Integer(int column, long min, long max);

    /// <summary>Reads a column.</summary>
    public abstract ulong ULong(int column);

    /// <summary>Reads a column.</summary>
    public abstract float Float(int column);

    /// <summary>Reads a column.</summary>
    public abstract char Char(int column);

    /// <summary>Reads a column.</summary>
    public abstract DateOnly Date(int column);

    /// <summary>Reads a column.</summary>
    public abstract TimeOnly Time(int column);

    /// <summary>Reads a column.</summary>
    public sbyte SByte(int column) => (sbyte)Integer(column, sbyte.MinValue, sbyte.MaxValue);

    /// <summary>Reads a column.</summary>
    public byte Byte(int column) => (byte)Integer(column, byte.MinValue, byte.MaxValue);

    /// <summary>Reads a column.</summary>
    public short Short(int column) => (short)Integer(column, short.MinValue, short.MaxValue);

    /// <summary>Reads a column.</summary>
    public ushort UShort(int column) => (ushort)Integer(column, ushort.MinValue, ushort.MaxValue);

    /// <summary>Reads a column.</summary>
    public uint UInt(int column) => (uint)Integer(column, uint.MinValue, uint.MaxValue);

    /// <summary>Reads a column; the kind is UTC.</summary>
    public DateTime DateTime(int column) => Instant(column).UtcDateTime;

    /// <summary>Reads a column.</summary>
    public TimeSpan Duration(int column) => new(Long(column));

    /// <summary>Reads a column; a number outside the bounds is no value of it.</summary>
    public abstract BigInteger Whole(int column, BigInteger min, BigInteger max);

    /// <summary>Reads a column.</summary>
    public Int128 Int128(int column) => (Int128)Whole(column, System.Int128.MinValue, System.Int128.MaxValue);

    /// <summary>Reads a column.</summary>
    public UInt128 UInt128(int column) => (UInt128)Whole(column, System.UInt128.MinValue, System.UInt128.MaxValue);

    /// <summary>Reads a column.</summary>
    public BigInteger BigInteger(int column) => Whole(column, -WholeText.Largest, WholeText.Largest);

    /// <summary>Reads a column.</summary>
    public abstract Half Half(int column);

    /// <summary>Reads a column.</summary>
    public abstract Rune Rune(int column);

    /// <summary>Reads a column.</summary>
    public abstract Uri Uri(int column);

    /// <summary>Reads a column.</summary>
    public abstract Version Version(int column);

    /// <summary>Reads a column.</summary>
    public nint NInt(int column) => (nint)Integer(column, nint.MinValue, nint.MaxValue);

    /// <summary>Reads a column.</summary>
    public nuint NUInt(int column) => checked((nuint)ULong(column));

    /// <summary>Reads a column.</summary>
    public Memory<byte> Memory(int column) => Bytes(column);

    /// <summary>Reads a column.</summary>
    public ReadOnlyMemory<byte> ReadOnlyMemory(int column) => Bytes(column);

    /// <summary>Reads the number of an enum.</summary>
    public abstract long Enum(int column);

    /// <summary>Reads the UTF-8 JSON of a collection or nested object.</summary>
    public abstract ReadOnlySpan<byte> Json(int column);
}

/// <summary>
/// Receives values to store or to compare with, by position: the columns of a row, or the parameters of a predicate.
/// </summary>
public abstract class RowSink
{
    /// <summary>Writes NULL.</summary>
    public abstract void Null(int column);

    /// <summary>Writes a value.</summary>
    public abstract void Bool(int column, bool value);

    /// <summary>Writes a value.</summary>
    public abstract void Int(int column, int value);

    /// <summary>Writes a value.</summary>
    public abstract void Long(int column, long value);

    /// <summary>Writes a value.</summary>
    public abstract void Double(int column, double value);

    /// <summary>Writes a value.</summary>
    public abstract void Decimal(int column, decimal value);

    /// <summary>Writes a value.</summary>
    public abstract void String(int column, string value);

    /// <summary>Writes a value.</summary>
    public abstract void Bytes(int column, ReadOnlySpan<byte> value);

    /// <summary>Writes a value.</summary>
    public abstract void Guid(int column, Guid value);

    /// <summary>Writes a value.</summary>
    public abstract void Instant(int column, DateTimeOffset value);

    /// <summary>Writes a value.</summary>
    public abstract void ULong(int column, ulong value);

    /// <summary>Writes a value.</summary>
    public abstract void Char(int column, char value);

    /// <summary>Writes a value.</summary>
    public abstract void Date(int column, DateOnly value);

    /// <summary>Writes a value.</summary>
    public abstract void Time(int column, TimeOnly value);

    /// <summary>Writes a value.</summary>
    public void SByte(int column, sbyte value) => Int(column, value);

    /// <summary>Writes a value.</summary>
    public void Byte(int column, byte value) => Int(column, value);

    /// <summary>Writes a value.</summary>
    public void Short(int column, short value) => Int(column, value);

    /// <summary>Writes a value.</summary>
    public void UShort(int column, ushort value) => Int(column, value);

    /// <summary>Writes a value.</summary>
    public void UInt(int column, uint value) => Long(column, value);

    /// <summary>Writes a value.</summary>
    public void Float(int column, float value) => Double(column, value);

    /// <summary>Writes a value; throws <see cref="WireException"/> unless it is UTC.</summary>
    public void DateTime(int column, DateTime value) => Instant(column, UtcTime.Of(value));

    /// <summary>Writes a value.</summary>
    public void Duration(int column, TimeSpan value) => Long(column, value.Ticks);

    /// <summary>Writes an integer of at most 1234 digits.</summary>
    public abstract void Whole(int column, BigInteger value);

    /// <summary>Writes a value.</summary>
    public void Int128(int column, Int128 value) => Whole(column, value);

    /// <summary>Writes a value.</summary>
    public void UInt128(int column, UInt128 value) => Whole(column, value);

    /// <summary>Writes a value; throws <see cref="WireException"/> beyond 1234 digits.</summary>
    public void BigInteger(int column, BigInteger value) => Whole(column, WholeText.Bounded(value));

    /// <summary>Writes a value.</summary>
    public void Half(int column, Half value) => Double(column, (double)value);

    /// <summary>Writes a value.</summary>
    public void Rune(int column, Rune value) => String(column, value.ToString());

    /// <summary>Writes a value.</summary>
    public abstract void Version(int column, Version value);

    /// <summary>Writes a value; throws <see cref="WireException"/> on one that the wire does not carry.</summary>
    public void Uri(int column, Uri value) => String(column, UriText.Of(value));

    /// <summary>Writes a value.</summary>
    public void NInt(int column, nint value) => Long(column, value);

    /// <summary>Writes a value.</summary>
    public void NUInt(int column, nuint value) => ULong(column, value);

    /// <summary>Writes a value.</summary>
    public void Memory(int column, Memory<byte> value) => Bytes(column, value.Span);

    /// <summary>Writes a value.</summary>
    public void ReadOnlyMemory(int column, ReadOnlyMemory<byte> value) => Bytes(column, value.Span);

    /// <summary>Writes the number of an enum.</summary>
    public abstract void Enum(int column, long value);

    /// <summary>Writes the UTF-8 JSON of a collection or nested object.</summary>
    public abstract void Json(int column, ReadOnlySpan<byte> value);

    /// <summary>Begins a list parameter: the values that follow, up to <see cref="EndList"/>, belong to this position.</summary>
    public abstract void BeginList(int column);

    /// <summary>Ends a list parameter.</summary>
    public abstract void EndList();
}
