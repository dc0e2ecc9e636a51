using System.Net;
using System.Reflection;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ModelSync.AspNetCore.Http;
using ModelSync.Fixtures;
using ModelSync.Generated.V1;
using ModelSync.OpenApi;

namespace Package.Tests.OpenApi;

/// <summary>Endpoints over wire types that describe themselves, on a real Kestrel.</summary>
internal sealed class DescribedApp : IAsyncDisposable
{
    private static readonly MethodInfo MapOne = typeof(DescribedApp).GetMethod(nameof(Map), BindingFlags.NonPublic | BindingFlags.Static)!;

    private readonly WebApplication _app;

    private DescribedApp(WebApplication app) => _app = app;

    public HttpClient Client { get; } = new();

    public static async Task<DescribedApp> StartAsync(Action<WebApplication> map)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(static kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Services.AddWireTypes<ShopSync>();
        builder.Services.AddOpenApi().AddWireTypeSchemas();
        var app = new DescribedApp(builder.Build());
        app._app.MapOpenApi();
        map(app._app);
        await app._app.StartAsync();
        app.Client.BaseAddress = new Uri(app._app.Urls.Single());
        return app;
    }

    /// <summary>An endpoint that takes and returns each wire type of a surface.</summary>
    public static void MapAll<TSurface>(WebApplication app)
        where TSurface : ISyncSurface
    {
        foreach (var type in TSurface.WireTypes) MapOne.MakeGenericMethod(type.Type).Invoke(null, [app]);
    }

    public async Task<JsonObject> DocumentAsync() => (JsonObject)JsonNode.Parse(await Client.GetStringAsync("/openapi/v1.json"))!;

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }

    private static void Map<T>(WebApplication app)
        where T : notnull => app.MapPost($"/all/{typeof(T).Name}", static (Wire<T> body) => body.Value);
}
