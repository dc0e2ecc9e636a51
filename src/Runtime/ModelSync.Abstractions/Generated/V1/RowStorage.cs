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
    public abstract Guid Guid(int column);

    /// <summary>Reads a column.</summary>
    public abstract DateTimeOffset Instant(int column);

    /// <summary>Reads the number of an enum.</summary>
    public abstract long Enum(int column);

    /// <summary>Reads the UTF-8 JSON of a list or nested object.</summary>
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
    public abstract void Guid(int column, Guid value);

    /// <summary>Writes a value.</summary>
    public abstract void Instant(int column, DateTimeOffset value);

    /// <summary>Writes the number of an enum.</summary>
    public abstract void Enum(int column, long value);

    /// <summary>Writes the UTF-8 JSON of a list or nested object.</summary>
    public abstract void Json(int column, ReadOnlySpan<byte> value);

    /// <summary>Begins a list parameter: the values that follow, up to <see cref="EndList"/>, belong to this position.</summary>
    public abstract void BeginList(int column);

    /// <summary>Ends a list parameter.</summary>
    public abstract void EndList();
}
