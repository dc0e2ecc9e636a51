using System.Buffers;
using Microsoft.AspNetCore.Http;
using ModelSync.Generated.V1;

namespace ModelSync.AspNetCore.Http;

/// <summary>The bytes of a request's body, no more than the limit.</summary>
internal static class WireBody
{
    /// <summary>False when the body is longer.</summary>
    public static async ValueTask<bool> TryReadAsync(HttpRequest request, WireBuffer buffer, int limit)
    {
        if (request.ContentLength > limit) return false;
        while (true)
        {
            var read = await request.BodyReader.ReadAsync(request.HttpContext.RequestAborted).ConfigureAwait(false);
            var (isLonger, isLast) = (buffer.WrittenCount + read.Buffer.Length > limit, read.IsCompleted);
            if (!isLonger) Append(buffer, read.Buffer);
            request.BodyReader.AdvanceTo(read.Buffer.End);
            if (isLonger) return false;
            if (isLast) return true;
        }
    }

    private static void Append(WireBuffer buffer, ReadOnlySequence<byte> bytes)
    {
        foreach (var part in bytes) buffer.WriteRaw(part.Span);
    }
}
