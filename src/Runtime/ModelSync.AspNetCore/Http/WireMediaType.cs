using Microsoft.Net.Http.Headers;

namespace ModelSync.AspNetCore.Http;

/// <summary>The names of the encodings in HTTP.</summary>
internal static class WireMediaType
{
    public const string Json = "application/json";
    public const string MessagePack = "application/vnd.msgpack";
    private const string OldMessagePack = "application/x-msgpack";
    private const string ShortMessagePack = "application/msgpack";

    /// <summary>Everything that a body may be called.</summary>
    public static IReadOnlyList<string> All { get; } = [Json, MessagePack, ShortMessagePack, OldMessagePack];

    /// <summary>Whether a body is MessagePack; null when it is neither encoding.</summary>
    public static bool? IsMessagePack(string? contentType)
    {
        if (!MediaTypeHeaderValue.TryParse(contentType, out var type)) return null;
        if (IsMessagePack(type)) return true;
        return type.MediaType.Equals(Json, StringComparison.OrdinalIgnoreCase) ? false : null;
    }

    /// <summary>Whether a client would rather have MessagePack: it names it, and JSON not with more weight.</summary>
    public static bool PrefersMessagePack(IList<MediaTypeHeaderValue> accepted)
    {
        var packed = accepted.Where(IsMessagePack).Max(static type => (double?)(type.Quality ?? 1));
        var json = accepted.Where(static type => type.MediaType.Equals(Json, StringComparison.OrdinalIgnoreCase)).Max(static type => (double?)(type.Quality ?? 1));
        return packed > 0 && !(json > packed);
    }

    private static bool IsMessagePack(MediaTypeHeaderValue type) =>
        type.MediaType.Equals(MessagePack, StringComparison.OrdinalIgnoreCase)
        || type.MediaType.Equals(ShortMessagePack, StringComparison.OrdinalIgnoreCase)
        || type.MediaType.Equals(OldMessagePack, StringComparison.OrdinalIgnoreCase);
}
