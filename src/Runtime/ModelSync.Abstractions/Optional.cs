namespace ModelSync;

/// <summary>A member that may be absent, which differs from null: a patch changes only what is present.</summary>
public readonly struct Optional<T>(T value) : IEquatable<Optional<T>>
{
    /// <summary>Whether the member is present.</summary>
    public bool HasValue { get; } = true;

    /// <summary>The value when present, otherwise default.</summary>
    public T Value { get; } = value;

    /// <summary>Wraps a present value.</summary>
    public static implicit operator Optional<T>(T value) => new(value);

    /// <inheritdoc/>
    public bool Equals(Optional<T> other) =>
        HasValue == other.HasValue && EqualityComparer<T>.Default.Equals(Value, other.Value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Optional<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HasValue ? HashCode.Combine(Value) : 0;

    /// <summary>Compares presence and value.</summary>
    public static bool operator ==(Optional<T> left, Optional<T> right) => left.Equals(right);

    /// <summary>Compares presence and value.</summary>
    public static bool operator !=(Optional<T> left, Optional<T> right) => !left.Equals(right);
}
