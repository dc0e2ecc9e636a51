namespace ModelSync.Generated.V1;

/// <summary>Equality of the type table where the language has another one.</summary>
public static class ValueEquality
{
    /// <summary>Whether both lists are null or hold equal elements.</summary>
    public static bool Lists<T>(IEnumerable<T>? left, IEnumerable<T>? right) =>
        ReferenceEquals(left, right) || (left is not null && right is not null && left.SequenceEqual(right));

    /// <summary>Whether both are null or hold the same bytes.</summary>
    public static bool Bytes(byte[]? left, byte[]? right) =>
        ReferenceEquals(left, right) || (left is not null && right is not null && left.AsSpan().SequenceEqual(right));

    /// <summary>As <see cref="Doubles"/>.</summary>
    public static bool Floats(float? left, float? right) => Doubles(left, right);

    /// <summary>Whether both are null or have the same bits: 0 and -0 travel as different values.</summary>
    public static bool Doubles(double? left, double? right) =>
        left.HasValue == right.HasValue && BitConverter.DoubleToInt64Bits(left.GetValueOrDefault()) == BitConverter.DoubleToInt64Bits(right.GetValueOrDefault());
}
