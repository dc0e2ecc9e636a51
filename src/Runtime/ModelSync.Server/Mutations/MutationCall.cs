using System.Diagnostics;
using ModelSync.Contract.Wire.Projection;
using ModelSync.Server.Authorization;
using ModelSync.Server.Contracts;
using ModelSync.Server.Storage;

namespace ModelSync.Server.Mutations;

/// <summary>A mutation as a client sent it.</summary>
/// <param name="Mutation">Position in the client's contract; may be out of range.</param>
/// <param name="Dialect">Encoding and contract of the arguments.</param>
/// <param name="Arguments">The encoded array of arguments.</param>
public sealed record MutationCall(Caller Caller, Guid ClientId, long Sequence, int Mutation, Dialect Dialect, ReadOnlyMemory<byte> Arguments)
{
    /// <summary>Trace of the page that the connection belongs to; default when it told none.</summary>
    public ActivityContext Parent { get; init; }

    /// <summary>For clients of an older contract: how it is served, if it is.</summary>
    internal MutationPlan? Plan => Dialect.Older?.Mutation(Mutation);

    /// <summary>Position in today's contract; out of range for one that it does not have.</summary>
    internal int Index => Dialect.Older is null ? Mutation : Plan?.Index ?? int.MaxValue;

    internal ClientSequence ClientSequence => new(ClientId, Caller.UserId, Sequence);

    /// <summary>Leads from an error to the log.</summary>
    internal string TraceId => $"{ClientId:N}-{Sequence}";
}
