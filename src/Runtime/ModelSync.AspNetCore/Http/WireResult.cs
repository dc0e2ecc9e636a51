using Microsoft.AspNetCore.Http;
using ModelSync.Generated.V1;

namespace ModelSync.AspNetCore.Http;

/// <summary>A response of one value, in the encoding that the client would rather have.</summary>
internal sealed class WireResult(WireTypeDescriptor type, object value) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        using var buffer = new WireBuffer();
        var isMessagePack = WireMediaType.PrefersMessagePack(httpContext.Request.GetTypedHeaders().Accept);
        if (isMessagePack) type.WriteMessagePack(buffer, value);
        else type.WriteJson(buffer, value);
        var response = httpContext.Response;
        response.ContentType = isMessagePack ? WireMediaType.MessagePack : WireMediaType.Json;
        response.ContentLength = buffer.WrittenCount;
        response.Headers.Vary = "Accept";
        await response.BodyWriter.WriteAsync(buffer.WrittenMemory, httpContext.RequestAborted).ConfigureAwait(false);
    }
}
