using System.Reflection;
using System.Runtime.Loader;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ModelSync.AspNetCore;
using ModelSync.Server.Hosting;
using ModelSync.Sqlite;

namespace Generations;

/// <summary>The server of a generation, over a database file, on a free loopback port.</summary>
internal sealed class ShopServer : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly AssemblyLoadContext _loaded;

    private ShopServer(WebApplication application, AssemblyLoadContext loaded, Uri address) => (_application, _loaded, Address) = (application, loaded, address);

    public Uri Address { get; }

    public static async Task<ShopServer> StartAsync(Generation generation, string database)
    {
        var loaded = new AssemblyLoadContext(generation.Name, isCollectible: true);
        var surface = loaded.LoadFromAssemblyPath(generation.Assembly).GetType("Shop.ShopSync", throwOnError: true)!;
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        ((ModelSyncBuilder)Call(typeof(ModelSyncServices), nameof(ModelSyncServices.AddModelSync), surface, builder.Services, null)!).UseSqlite($"Data Source={database}");
        var application = builder.Build();
        Call(typeof(ModelSyncEndpoints), nameof(ModelSyncEndpoints.MapModelSync), surface, (IEndpointRouteBuilder)application, "/sync");
        await application.StartAsync();
        var address = application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        return new ShopServer(application, loaded, new Uri(new Uri(address), "sync"));
    }

    public async ValueTask DisposeAsync()
    {
        await _application.StopAsync();
        await _application.DisposeAsync();
        _loaded.Unload();
    }

    private static object? Call(Type type, string method, Type surface, params object?[] arguments) =>
        type.GetMethods(BindingFlags.Public | BindingFlags.Static).Single(m => m.Name == method && m.GetParameters().Length == arguments.Length).MakeGenericMethod(surface).Invoke(null, arguments);
}
