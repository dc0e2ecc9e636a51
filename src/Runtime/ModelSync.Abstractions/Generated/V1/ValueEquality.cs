namespace ModelSync.Generated.V1;

/// <summary>Equality of values that the language compares by reference.</summary>
public static class ValueEquality
{
    /// <summary>Whether both lists are null or hold equal elements.</summary>
    public static bool Lists<T>(IEnumerable<T>? left, IEnumerable<T>? right) =>
        ReferenceEquals(left, right) || (left is not null && right is not null && left.SequenceEqual(right));
}
