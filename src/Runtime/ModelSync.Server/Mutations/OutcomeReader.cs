using ModelSync.Generated.V1;
using ModelSync.Server.Contracts;
using ModelSync.Server.Storage;
using ModelSync.Wire;
using ModelSync.Wire.Messages;

namespace ModelSync.Server.Mutations;

/// <summary>
/// Turns stored outcomes into what a connection sends. MessagePack travels as it is stored; for JSON the result, or the record of a rejection,
/// is read and written again by the mutation that made it. An outcome of a mutation that is no longer there keeps its status and code.
/// </summary>
internal sealed class OutcomeReader(SurfaceDescriptor surface)
{
    public Ack ToAck(StoredOutcome outcome, Dialect dialect)
    {
        var (status, payload) = Read(outcome.Status, outcome.Payload, dialect);
        return new Ack(outcome.Sequence, status, payload);
    }

    public MutRes ToMutRes(long sequence, MutationOutcome outcome, long version, Dialect dialect)
    {
        var (status, payload) = Read(outcome.Status, outcome.Payload, dialect);
        return new MutRes(sequence, status, payload, version);
    }

    private (AckStatus Status, ReadOnlyMemory<byte> Payload) Read(OutcomeStatus status, ReadOnlyMemory<byte> stored, Dialect dialect)
    {
        if (OutcomeSeal.Open(surface, stored) is not { } sealedToday) return ReadOlder(status, stored, dialect);
        var told = dialect.Older is { } older ? ToOlder(status, sealedToday, older, dialect.Encoding) : Payload(status, sealedToday, dialect.Encoding);
        return told is { } payload ? (StatusOf(status), payload) : Outdated(dialect.Encoding);
    }

    // It happened, but nobody here knows how to say with what result; unless the client is of the contract under which it happened.
    private static (AckStatus Status, ReadOnlyMemory<byte> Payload) ReadOlder(OutcomeStatus status, ReadOnlyMemory<byte> stored, Dialect dialect) =>
        dialect.Older is { } older && OutcomeSeal.Open(Convert.FromHexString(older.Hash), stored) is { } sealedThen && OwnOfOlder(status, sealedThen, older, dialect.Encoding) is { } payload
            ? (StatusOf(status), payload)
            : Outdated(dialect.Encoding);

    private static (AckStatus Status, ReadOnlyMemory<byte> Payload) Outdated(WireEncoding encoding) =>
        (AckStatus.Failed, MessageCodec.Encode(new WireError(ErrorCodes.MutationOutdated), encoding));

    private static ReadOnlyMemory<byte>? ToOlder(OutcomeStatus status, ReadOnlyMemory<byte> stored, OlderContract older, WireEncoding encoding)
    {
        var (mutation, payload) = Split(stored);
        return status == OutcomeStatus.Ok ? older.Result(mutation, payload, encoding) : Error(payload, encoding, error => older.Rejection(mutation, error.Code, error.Data, encoding));
    }

    private static ReadOnlyMemory<byte>? OwnOfOlder(OutcomeStatus status, ReadOnlyMemory<byte> stored, OlderContract older, WireEncoding encoding)
    {
        var (mutation, payload) = Split(stored);
        return status == OutcomeStatus.Ok ? older.OwnResult(mutation, payload, encoding) : Error(payload, encoding, error => older.OwnRejection(mutation, error.Code, error.Data, encoding));
    }

    private static (string Mutation, ReadOnlyMemory<byte> Payload) Split(ReadOnlyMemory<byte> stored)
    {
        var reader = new MessagePackReader(stored.Span);
        return (reader.ReadString(), stored[reader.Position..]);
    }

    private static ReadOnlyMemory<byte> Error(ReadOnlyMemory<byte> payload, WireEncoding encoding, Func<WireError, ReadOnlyMemory<byte>> data)
    {
        var reader = new MessagePackReader(payload.Span);
        var error = WireError.Read(ref reader, payload);
        return MessageCodec.Encode(error with { Data = error.Data.IsEmpty ? default : data(error) }, encoding);
    }

    private static AckStatus StatusOf(OutcomeStatus status) => status switch
    {
        OutcomeStatus.Ok => AckStatus.Ok,
        OutcomeStatus.Rejected => AckStatus.Rejected,
        _ => AckStatus.Failed,
    };

    private ReadOnlyMemory<byte> Payload(OutcomeStatus status, ReadOnlyMemory<byte> stored, WireEncoding encoding)
    {
        var (name, payload) = Split(stored);
        if (encoding == WireEncoding.MessagePack) return payload;
        var mutation = surface.Mutations.FirstOrDefault(candidate => candidate.Name == name);
        return status == OutcomeStatus.Ok ? JsonResult(mutation, payload) : JsonError(mutation, payload);
    }

    private static ReadOnlyMemory<byte> JsonResult(MutationDescriptor? mutation, ReadOnlyMemory<byte> payload)
    {
        if (mutation is null) return default;
        var reader = new MessagePackReader(payload.Span);
        var result = mutation.ReadResult(ref reader);
        if (reader.Error != WireErrorCode.None) return default;
        return Encoded.Json((mutation, result), static (ref JsonWriter writer, (MutationDescriptor Mutation, object? Result) outcome) => outcome.Mutation.WriteResult(ref writer, outcome.Result));
    }

    private static ReadOnlyMemory<byte> JsonError(MutationDescriptor? mutation, ReadOnlyMemory<byte> payload) => Error(payload, WireEncoding.Json, error => JsonData(mutation, error));

    private static ReadOnlyMemory<byte> JsonData(MutationDescriptor? mutation, WireError error)
    {
        var rejection = mutation?.Rejections.FirstOrDefault(candidate => candidate.Code == error.Code);
        if (rejection is null || error.Data.IsEmpty) return default;
        var reader = new MessagePackReader(error.Data.Span);
        if (rejection.Read(ref reader) is not { } record || reader.Error != WireErrorCode.None) return default;
        return Encoded.Json((rejection, record), static (ref JsonWriter writer, (RejectionDescriptor Rejection, object Record) data) => data.Rejection.Write(ref writer, data.Record));
    }
}
