using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace ModelSync.AspNetCore;

/// <summary>
/// Browsers send cookies with a WebSocket of any page, and no CORS stands before it: only pages of our own origin, or of a listed one, may connect.
/// Programs send no Origin; they may come without cookies.
/// </summary>
internal static class OriginCheck
{
    public static bool IsAllowed(HttpRequest request, IEnumerable<string> allowed)
    {
        var origins = request.Headers.Origin;
        if (StringValues.IsNullOrEmpty(origins)) return !request.Headers.ContainsKey(HeaderNames.Cookie);
        if (origins.Count != 1 || origins[0] is not { } origin) return false;
        return IsOwn(request, origin) || allowed.Contains(origin, StringComparer.OrdinalIgnoreCase);
    }

    private static bool IsOwn(HttpRequest request, string origin) =>
        request.Host.HasValue
        && Uri.TryCreate(origin, UriKind.Absolute, out var theirs)
        && Uri.TryCreate($"{request.Scheme}://{request.Host.Value}", UriKind.Absolute, out var ours)
        && theirs.Scheme == ours.Scheme
        && theirs.Port == ours.Port
        && string.Equals(theirs.IdnHost, ours.IdnHost, StringComparison.OrdinalIgnoreCase);
}
