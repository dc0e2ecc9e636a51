using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace ModelSync.AspNetCore;

/// <summary>A request like that of the upgrade, for authentication handlers to look at.</summary>
internal static class RequestCopy
{
    public static HttpContext Of(HttpContext upgrade, IServiceProvider services, string? token)
    {
        var copy = new DefaultHttpContext { RequestServices = services, TraceIdentifier = upgrade.TraceIdentifier };
        CopyConnection(upgrade, copy);
        copy.Request.Method = HttpMethods.Get;
        copy.Request.Scheme = upgrade.Request.Scheme;
        copy.Request.Host = upgrade.Request.Host;
        copy.Request.PathBase = upgrade.Request.PathBase;
        copy.Request.Path = upgrade.Request.Path;
        copy.SetEndpoint(upgrade.GetEndpoint());
        foreach (var (name, value) in upgrade.Request.Headers) copy.Request.Headers[name] = value;
        SetCredentials(upgrade, copy, token);
        return copy;
    }

    private static void CopyConnection(HttpContext upgrade, HttpContext copy)
    {
        copy.Connection.RemoteIpAddress = upgrade.Connection.RemoteIpAddress;
        copy.Connection.RemotePort = upgrade.Connection.RemotePort;
        copy.Connection.LocalIpAddress = upgrade.Connection.LocalIpAddress;
        copy.Connection.LocalPort = upgrade.Connection.LocalPort;
        copy.Connection.ClientCertificate = upgrade.Connection.ClientCertificate;
    }

    private static void SetCredentials(HttpContext upgrade, HttpContext copy, string? token)
    {
        if (token is null)
        {
            copy.User = upgrade.User;
            return;
        }

        copy.Request.Headers.Remove(HeaderNames.Cookie);
        copy.Request.Headers[HeaderNames.Authorization] = $"Bearer {token}";
    }
}
