using System.Diagnostics;
using ModelSync.Server.Authorization;
using ModelSync.Server.Storage;
using ModelSync.Wire;

namespace ModelSync.Server.Mutations;

/// <summary>A mutation as a client sent it.</summary>
/// <param name="Mutation">Position in the contract; may be out of range.</param>
/// <param name="Arguments">The encoded array of arguments.</param>
public sealed record MutationCall(Caller Caller, Guid ClientId, long Sequence, int Mutation, WireEncoding Encoding, ReadOnlyMemory<byte> Arguments)
{
    /// <summary>Trace of the page that the connection belongs to; default when it told none.</summary>
    public ActivityContext Parent { get; init; }

    internal ClientSequence ClientSequence => new(ClientId, Caller.UserId, Sequence);

    /// <summary>Leads from an error to the log.</summary>
    internal string TraceId => $"{ClientId:N}-{Sequence}";
}
