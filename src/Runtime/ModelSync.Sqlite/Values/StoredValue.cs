using System.Globalization;
using System.Text;

namespace ModelSync.Sqlite.Values;

/// <summary>SQLite's storage classes; the numbers are those of <c>sqlite3_column_type</c>.</summary>
internal enum StorageClass
{
    Integer = 1,
    Real = 2,
    Text = 3,
    Blob = 4,
    Null = 5,
}

/// <summary>A value as SQLite holds it.</summary>
internal readonly record struct StoredValue(StorageClass Class, long Integer, double Real, ReadOnlyMemory<byte> Bytes)
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static StoredValue Null { get; } = new(StorageClass.Null, 0, 0, default);

    public static StoredValue From(long value) => new(StorageClass.Integer, value, 0, default);

    public static StoredValue From(double value) => new(StorageClass.Real, 0, value, default);

    public static StoredValue From(string value) => new(StorageClass.Text, 0, 0, StrictUtf8.GetBytes(value));

    public static StoredValue Utf8(ReadOnlySpan<byte> value) => new(StorageClass.Text, 0, 0, value.ToArray());

    public static StoredValue Blob(ReadOnlyMemory<byte> value) => new(StorageClass.Blob, 0, 0, value);

    public bool Equals(StoredValue other) =>
        Class == other.Class && Integer == other.Integer && Real.Equals(other.Real) && Bytes.Span.SequenceEqual(other.Bytes.Span);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.Add(Class);
        hash.Add(Integer);
        hash.Add(Real);
        hash.AddBytes(Bytes.Span);
        return hash.ToHashCode();
    }

    /// <summary>For messages.</summary>
    public override string ToString() => Class switch
    {
        StorageClass.Null => "NULL",
        StorageClass.Integer => Integer.ToString(CultureInfo.InvariantCulture),
        StorageClass.Real => Real.ToString(CultureInfo.InvariantCulture),
        StorageClass.Text => $"'{Encoding.UTF8.GetString(Bytes.Span)}'",
        _ => $"x'{Convert.ToHexString(Bytes.Span)}'",
    };
}
