namespace ModelSync.Generated.V1;

/// <summary>A <c>DateTimeOffset</c> with its offset: an object of <c>instant</c> and <c>offset</c>, in minutes.</summary>
public readonly struct OffsetInstantCodec : IWireCodec<DateTimeOffset>
{
    private const int MostMinutes = 14 * 60;
    private const int ObjectCost = 48;

    private static readonly MemberTable Members = new("instant", "offset");

    /// <inheritdoc/>
    public static int Cost => 16;

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, DateTimeOffset value)
        where TWriter : struct, IWireWriter, allows ref struct => WriteMembers(ref writer, value);

    /// <inheritdoc/>
    public static DateTimeOffset Read<TReader>(ref TReader reader)
        where TReader : struct, IWireReader, allows ref struct
    {
        var (instant, offset) = ReadMembers(ref reader);
        // In UTC and where it is, the moment lies in the years 1 to 9999.
        if (instant.UtcTicks + offset.Ticks is >= 0 and var ticks && ticks <= DateTime.MaxValue.Ticks) return new DateTimeOffset(ticks, offset);
        reader.Fail(WireErrorCode.OutOfRange);
        return default;
    }

    private static (DateTimeOffset Instant, TimeSpan Offset) ReadMembers<TReader>(ref TReader reader)
        where TReader : struct, IWireReader, allows ref struct
    {
        var (instant, minutes) = (default(DateTimeOffset), 0L);
        if (reader.TryBeginFull(Members, ObjectCost))
        {
            instant = reader.ReadInstant();
            minutes = reader.ReadInteger(-MostMinutes, MostMinutes);
            reader.EndFull();
        }
        else
        {
            var scope = reader.BeginObject(Members, ObjectCost);
            for (int member; (member = reader.NextMember(Members, ref scope)) >= 0;)
            {
                if (member == 0) instant = reader.ReadInstant();
                else minutes = reader.ReadInteger(-MostMinutes, MostMinutes);
            }
        }

        return (instant, TimeSpan.FromMinutes(minutes));
    }

    private static void WriteMembers<TWriter>(ref TWriter writer, DateTimeOffset value)
        where TWriter : struct, IWireWriter, allows ref struct
    {
        writer.BeginObject(2);
        writer.Member(0, "\"instant\":"u8);
        writer.WriteInstant(value);
        writer.Member(1, "\"offset\":"u8);
        writer.WriteInteger(value.TotalOffsetMinutes);
        writer.EndObject();
    }
}
