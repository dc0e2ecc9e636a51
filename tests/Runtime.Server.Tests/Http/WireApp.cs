using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using ModelSync.AspNetCore.Http;
using ModelSync.Fixtures;
using ModelSync.Generated.V1;

namespace Runtime.Server.Tests.Http;

/// <summary>Plain endpoints over wire types, on a real Kestrel.</summary>
internal sealed class WireApp : IAsyncDisposable
{
    public static readonly DateTimeOffset Now = new(2026, 3, 14, 9, 0, 0, TimeSpan.Zero);

    private readonly WebApplication _app;
    private readonly HttpClient _client;

    private WireApp(WebApplication app)
    {
        _app = app;
        _client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
    }

    /// <summary>How often an endpoint ran.</summary>
    public int Runs { get; private set; }

    public IServiceProvider Services => _app.Services;

    public static async Task<WireApp> StartAsync(Action<WireHttpOptions>? configure = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(static kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Services.AddSingleton<TimeProvider>(new FakeTimeProvider(Now));
        builder.Services.AddWireTypes<ShopSync>(configure);
        var app = builder.Build();
        WireApp? running = null;
        app.MapPost("/auctions", (Wire<AuctionCreate> body) =>
        {
            running!.Runs++;
            return body.Value;
        });
        app.MapPost("/shapes", static (Wire<Shape> body) => TypedResults.Text(body.Value.GetType().Name));
        app.MapPost("/strangers", static (Wire<StringBuilder> body) => body.Value.ToString());
        app.MapGet("/drawings/{label}", static (string label) => new Box(1, 2) { Label = label }).WithWireTypes();
        await app.StartAsync();
        return running = new WireApp(app);
    }

    public Task<HttpResponseMessage> PostAsync(string path, string json, string contentType = "application/json") =>
        PostAsync(path, Encoding.UTF8.GetBytes(json), contentType);

    public async Task<HttpResponseMessage> PostAsync(string path, byte[] body, string contentType, string? accept = null)
    {
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = contentType.Length == 0 ? null : MediaTypeHeaderValue.Parse(contentType);
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = content };
        if (accept is not null) request.Headers.Add("Accept", accept);
        return await _client.SendAsync(request);
    }

    public async Task<HttpResponseMessage> GetAsync(string path, string? accept = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (accept is not null) request.Headers.Add("Accept", accept);
        return await _client.SendAsync(request);
    }

    public static byte[] MessagePack<T, TCodec>(T value)
        where TCodec : struct, IWireCodec<T>
    {
        using var buffer = new WireBuffer();
        var writer = new MessagePackWriter(buffer);
        TCodec.Write(ref writer, value);
        return buffer.ToArray();
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
    }
}
