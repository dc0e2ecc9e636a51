namespace ModelSync.Generated.V1;

/// <summary>A <c>DateTime</c> in UTC; one of another kind is not written.</summary>
public readonly struct DateTimeCodec : IWireCodec<DateTime>
{
    /// <inheritdoc/>
    public static int Cost => 16;

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, DateTime value)
        where TWriter : struct, IWireWriter, allows ref struct => writer.WriteInstant(UtcTime.Of(value));

    /// <inheritdoc/>
    public static DateTime Read<TReader>(ref TReader reader)
        where TReader : struct, IWireReader, allows ref struct => reader.ReadInstant().UtcDateTime;
}

/// <summary>A <c>DateOnly</c>.</summary>
public readonly struct DateCodec : IWireCodec<DateOnly>
{
    /// <inheritdoc/>
    public static int Cost => 8;

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, DateOnly value)
        where TWriter : struct, IWireWriter, allows ref struct => writer.WriteDate(value);

    /// <inheritdoc/>
    public static DateOnly Read<TReader>(ref TReader reader)
        where TReader : struct, IWireReader, allows ref struct => reader.ReadDate();
}

/// <summary>A <c>TimeOnly</c>.</summary>
public readonly struct TimeCodec : IWireCodec<TimeOnly>
{
    /// <inheritdoc/>
    public static int Cost => 8;

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, TimeOnly value)
        where TWriter : struct, IWireWriter, allows ref struct => writer.WriteTime(value);

    /// <inheritdoc/>
    public static TimeOnly Read<TReader>(ref TReader reader)
        where TReader : struct, IWireReader, allows ref struct => reader.ReadTime();
}

/// <summary>A <c>TimeSpan</c>: its ticks of 100 ns, as a <c>long</c>.</summary>
public readonly struct DurationCodec : IWireCodec<TimeSpan>
{
    /// <inheritdoc/>
    public static int Cost => 8;

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, TimeSpan value)
        where TWriter : struct, IWireWriter, allows ref struct => writer.WriteLong(value.Ticks);

    /// <inheritdoc/>
    public static TimeSpan Read<TReader>(ref TReader reader)
        where TReader : struct, IWireReader, allows ref struct => new(reader.ReadLong());
}
