using ModelSync.Generated.V1;
using ModelSync.Server.Storage;

namespace ModelSync.Server.Mutations;

/// <summary>
/// A stored outcome begins with the hash of the contract that it was written under, so that a result is never read as if it were of another one:
/// it may be read days later, by a newer server.
/// </summary>
internal static class OutcomeSeal
{
    public static MutationOutcome Close(SurfaceDescriptor surface, MutationOutcome outcome) =>
        outcome with { Payload = (byte[])[.. surface.WireHash.Span, .. outcome.Payload.Span] };

    /// <summary>What was written, or null under another contract.</summary>
    public static ReadOnlyMemory<byte>? Open(SurfaceDescriptor surface, ReadOnlyMemory<byte> stored) => Open(surface.WireHash.Span, stored);

    /// <inheritdoc cref="Open(SurfaceDescriptor, ReadOnlyMemory{byte})"/>
    /// <param name="wireHash">Of the contract.</param>
    public static ReadOnlyMemory<byte>? Open(ReadOnlySpan<byte> wireHash, ReadOnlyMemory<byte> stored) =>
        stored.Span.StartsWith(wireHash) ? stored[wireHash.Length..] : (ReadOnlyMemory<byte>?)null;
}
