namespace ModelSync.Generated.V1;

/// <summary>An instant as MessagePack counts it: seconds since 1970 and nanoseconds, in steps of 100.</summary>
internal readonly record struct InstantParts(long Seconds, uint Nanoseconds)
{
    private const long MinSeconds = -62_135_596_800;
    private const long MaxSeconds = 253_402_300_799;

    public static InstantParts Of(DateTimeOffset value)
    {
        var (seconds, ticks) = Math.DivRem(value.UtcTicks, TimeSpan.TicksPerSecond);
        return new(seconds + MinSeconds, (uint)(ticks * TimeSpan.NanosecondsPerTick));
    }

    /// <summary>False outside the years 1 to 9999 and between two ticks.</summary>
    public bool TryGetValue(out DateTimeOffset value)
    {
        var valid = Seconds is >= MinSeconds and <= MaxSeconds && Nanoseconds < 1_000_000_000 && Nanoseconds % TimeSpan.NanosecondsPerTick == 0;
        value = valid
            ? new DateTimeOffset(((Seconds - MinSeconds) * TimeSpan.TicksPerSecond) + (Nanoseconds / TimeSpan.NanosecondsPerTick), TimeSpan.Zero)
            : default;
        return valid;
    }
}
