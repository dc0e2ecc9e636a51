using System.Net;
using System.Net.WebSockets;
using Market;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using ModelSync.AspNetCore;
using ModelSync.Sqlite;
using ModelSync.Wire;

namespace Surfaces;

/// <summary>Both surfaces in one application, at two addresses, over one database file.</summary>
internal sealed class MarketApp : IAsyncDisposable
{
    private readonly WebApplication _app;

    private MarketApp(WebApplication app, string database) => (_app, Database) = (app, database);

    public string Database { get; }

    public static async Task<MarketApp> StartAsync(string database, SqliteStoreOptions? ofStaff = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(static kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Services.AddModelSync<VisitorSync>().UseSqlite($"Data Source={database}");
        builder.Services.AddModelSync<StaffSync>().UseSqlite(ofStaff ?? new SqliteStoreOptions { ConnectionString = $"Data Source={database}" });
        var app = builder.Build();
        app.MapModelSync<VisitorSync>("/visitors");
        app.MapModelSync<StaffSync>("/staff");
        try
        {
            await app.StartAsync();
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }

        return new MarketApp(app, database);
    }

    public async Task<Visitor> ConnectAsync(string path)
    {
        var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol(Subprotocols.NameOf(WireEncoding.Json));
        await socket.ConnectAsync(new UriBuilder(_app.Urls.Single()) { Scheme = "ws", Path = path }.Uri, CancellationToken.None);
        return new Visitor(socket);
    }

    /// <summary>Asks as another program would, that knows nothing of ModelSync.</summary>
    public string Ask(string sql)
    {
        using var database = new SqliteConnection($"Data Source={Database};Pooling=False");
        database.Open();
        using var command = database.CreateCommand();
        command.CommandText = sql;
        return $"{command.ExecuteScalar()}";
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }
}
