using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ModelSync.AspNetCore;
using Runtime.Server.Tests.Support;

namespace Runtime.Server.Tests.Hosting;

/// <summary>Which connections are sent to past Kestrel. Both ways give the same bytes, so only this test would see that none is.</summary>
public sealed class DirectSocketTests
{
    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public async Task Plain_connections_are_sent_to_on_their_socket_and_encrypted_ones_through_the_server(bool encrypted, bool direct)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        using var certificate = Certificates.SelfSigned();
        builder.WebHost.UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel => kestrel.Listen(System.Net.IPAddress.Loopback, 0, listen =>
        {
            if (encrypted) listen.UseHttps(certificate);
        }));
        await using var app = builder.Build();
        app.MapGet("/", (HttpContext request) => $"{Upgrade.SocketOf(request) is not null}");
        await app.StartAsync();

        using var handler = new HttpClientHandler { ServerCertificateCustomValidationCallback = (_, shown, _, _) => shown!.GetCertHashString() == certificate.GetCertHashString() };
        using var http = new HttpClient(handler);
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        Assert.Equal($"{direct}", await http.GetStringAsync(new Uri(address)));
    }
}
