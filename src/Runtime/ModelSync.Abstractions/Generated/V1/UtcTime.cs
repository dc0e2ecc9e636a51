namespace ModelSync.Generated.V1;

/// <summary>The one meaning of a <see cref="DateTime"/>: a moment in UTC. What its kind says otherwise would be guessed by every machine in its own way.</summary>
public static class UtcTime
{
    /// <summary>The moment; throws <see cref="WireException"/> unless the kind is <see cref="DateTimeKind.Utc"/>.</summary>
    public static DateTimeOffset Of(DateTime value) => value.Kind == DateTimeKind.Utc
        ? new DateTimeOffset(value)
        : throw new WireException(WireErrorCode.OutOfRange, $"A DateTime must be UTC, but this one is {value.Kind}: use DateTime.UtcNow, ToUniversalTime() or DateTime.SpecifyKind.");
}
