using ModelSync.Generated.V1;
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
    public Ack ToAck(StoredOutcome outcome, WireEncoding encoding)
    {
        var (status, payload) = Read(outcome.Status, outcome.Payload, encoding);
        return new Ack(outcome.Sequence, status, payload);
    }

    public MutRes ToMutRes(long sequence, MutationOutcome outcome, long version, WireEncoding encoding)
    {
        var (status, payload) = Read(outcome.Status, outcome.Payload, encoding);
        return new MutRes(sequence, status, payload, version);
    }

    // It happened, but nobody here knows how to say with what result.
    private (AckStatus Status, ReadOnlyMemory<byte> Payload) Read(OutcomeStatus status, ReadOnlyMemory<byte> stored, WireEncoding encoding) =>
        OutcomeSeal.Open(surface, stored) is { } payload
            ? (StatusOf(status), Payload(status, payload, encoding))
            : (AckStatus.Failed, MessageCodec.Encode(new WireError(ErrorCodes.MutationOutdated), encoding));

    private static AckStatus StatusOf(OutcomeStatus status) => status switch
    {
        OutcomeStatus.Ok => AckStatus.Ok,
        OutcomeStatus.Rejected => AckStatus.Rejected,
        _ => AckStatus.Failed,
    };

    private ReadOnlyMemory<byte> Payload(OutcomeStatus status, ReadOnlyMemory<byte> stored, WireEncoding encoding)
    {
        var reader = new MessagePackReader(stored.Span);
        var name = reader.ReadString();
        var payload = stored[reader.Position..];
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

    private static ReadOnlyMemory<byte> JsonError(MutationDescriptor? mutation, ReadOnlyMemory<byte> payload)
    {
        var reader = new MessagePackReader(payload.Span);
        var error = WireError.Read(ref reader, payload);
        return Encoded.Json(error with { Data = JsonData(mutation, error) }, static (ref JsonWriter writer, WireError outcome) => outcome.Write(ref writer));
    }

    private static ReadOnlyMemory<byte> JsonData(MutationDescriptor? mutation, WireError error)
    {
        var rejection = mutation?.Rejections.FirstOrDefault(candidate => candidate.Code == error.Code);
        if (rejection is null || error.Data.IsEmpty) return default;
        var reader = new MessagePackReader(error.Data.Span);
        if (rejection.Read(ref reader) is not { } record || reader.Error != WireErrorCode.None) return default;
        return Encoded.Json((rejection, record), static (ref JsonWriter writer, (RejectionDescriptor Rejection, object Record) data) => data.Rejection.Write(ref writer, data.Record));
    }
}
