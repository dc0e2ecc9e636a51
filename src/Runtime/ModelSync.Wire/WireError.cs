using ModelSync.Generated.V1;

namespace ModelSync.Wire;

/// <summary>An error as it travels. A server's rejection has the same violations as the client's own validator.</summary>
public sealed record WireError(string Code, Retry Retry = Retry.Never)
{
    /// <summary>For <see cref="Retry.After"/>.</summary>
    public int? RetryAfterMs { get; init; }

    /// <summary>For <see cref="ErrorCodes.Invalid"/>.</summary>
    public IReadOnlyList<Violation>? Violations { get; init; }

    /// <summary>What belongs to the code (the record of a rejection), encoded like the message that carries it; empty for none.</summary>
    public ReadOnlyMemory<byte> Data { get; init; }

    /// <summary>Leads to the server's log.</summary>
    public string? TraceId { get; init; }

    public void Write<TWriter>(ref TWriter writer)
        where TWriter : struct, IWireWriter, allows ref struct
    {
        writer.BeginArray(6);
        writer.Field(Code);
        writer.Field((int)Retry);
        writer.Field(RetryAfterMs);
        WriteViolations(ref writer);
        writer.RawField(Data);
        writer.Field(TraceId);
        writer.EndArray();
    }

    /// <param name="reader">Stands before the error.</param>
    /// <param name="message">The bytes that the reader reads.</param>
    public static WireError Read<TReader>(ref TReader reader, ReadOnlyMemory<byte> message)
        where TReader : struct, IWireReader, allows ref struct
    {
        var fields = reader.BeginArray(FieldReading.FieldCost);
        var error = new WireError(reader.TextField(ref fields), (Retry)reader.IntField(ref fields))
        {
            RetryAfterMs = reader.OptionalIntField(ref fields),
            Violations = reader.NextUnlessNull(ref fields) ? ViolationWire.ReadList(ref reader) : null,
            Data = reader.RawField(ref fields, message),
            TraceId = reader.OptionalTextField(ref fields),
        };
        reader.EndFields(ref fields);
        return error;
    }

    private void WriteViolations<TWriter>(ref TWriter writer)
        where TWriter : struct, IWireWriter, allows ref struct
    {
        writer.Element();
        if (Violations is null) writer.WriteNull();
        else ViolationWire.WriteList(ref writer, Violations);
    }
}
