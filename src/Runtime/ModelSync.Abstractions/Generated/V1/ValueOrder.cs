namespace ModelSync.Generated.V1;

/// <summary>
/// The one order of values, equal in C#, TypeScript and SQL: nulls first, false before true, numbers by value, instants by time,
/// Guid by its lower-case text, text by code point (which is also the order of UTF-8 bytes).
/// </summary>
public sealed class ValueOrder<T> : IComparer<T>
{
    private static readonly Comparison<T> Order = Choose();

    private ValueOrder()
    {
    }

    /// <summary>The comparer; it has no state.</summary>
    public static ValueOrder<T> Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(T? x, T? y) => x is null ? (y is null ? 0 : -1) : y is null ? 1 : Order(x, y);

    private static Comparison<T> Choose()
    {
        if (typeof(T) == typeof(string)) return (x, y) => ValueOrder.Compare((string?)(object?)x, (string?)(object?)y);
        if (typeof(T) == typeof(Guid)) return (x, y) => ValueOrder.Compare((Guid)(object)x!, (Guid)(object)y!);
        if (typeof(T) == typeof(Guid?)) return (x, y) => ValueOrder.Compare(((Guid?)(object?)x)!.Value, ((Guid?)(object?)y)!.Value);
        return Comparer<T>.Default.Compare;
    }
}

/// <summary>Comparisons whose .NET default differs from the order that all sides share.</summary>
public static class ValueOrder
{
    /// <summary>Order by code point, nulls first. Differs from ordinal order only where a surrogate meets U+E000..U+FFFF.</summary>
    public static int Compare(string? left, string? right)
    {
        if (ReferenceEquals(left, right)) return 0;
        if (left is null) return -1;
        if (right is null) return 1;
        var common = left.AsSpan().CommonPrefixLength(right);
        if (common == left.Length || common == right.Length) return left.Length.CompareTo(right.Length);
        return Weight(left[common]).CompareTo(Weight(right[common]));
    }

    /// <summary>Order of the lower-case text, which is the order of the big-endian bytes.</summary>
    public static int Compare(Guid left, Guid right)
    {
        Span<byte> a = stackalloc byte[16];
        Span<byte> b = stackalloc byte[16];
        left.TryWriteBytes(a, bigEndian: true, out _);
        right.TryWriteBytes(b, bigEndian: true, out _);
        return a.SequenceCompareTo(b);
    }

    // Moves surrogates above U+E000..U+FFFF, where the code points that they encode belong.
    private static int Weight(char unit) => char.IsSurrogate(unit) ? unit + 0x10000 : unit;
}
