namespace Conformance;

/// <summary>A <c>DateTimeOffset</c> that keeps its offset, apart from one that is a moment.</summary>
internal sealed record OffsetInstant(DateTimeOffset Value)
{
    public bool Equals(OffsetInstant? other) => other is not null && Value.EqualsExact(other.Value);

    public override int GetHashCode() => Value.GetHashCode();
}
