using System.Net;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Security.Claims;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Authentication.BearerToken;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ModelSync.AspNetCore;
using ModelSync.Generated.V1;
using ModelSync.Server.Hosting;
using ModelSync.Sqlite;
using ModelSync.Wire;
using Runtime.Server.Tests.Support;

namespace Runtime.Server.Tests.Hosting;

/// <summary>Notes on a real Kestrel, a real SQLite file and the real engine.</summary>
internal sealed class NotesApp : IAsyncDisposable
{
    /// <summary>A mutation with this text adds a note of <see cref="LargeBytes"/>.</summary>
    public const string Large = "large";

    public const int LargeBytes = 20_000;

    /// <summary>The id of the note that mutations 2 and 3 are about.</summary>
    public const int KnownId = 471_147_114;

    private readonly DirectoryInfo _folder;
    private readonly WebApplication _app;

    private NotesApp(DirectoryInfo folder, WebApplication app)
    {
        _folder = folder;
        _app = app;
    }

    public CollectedLogs Logs { get; private init; } = new();

    public Uri Address => new(_app.Urls.Single());

    public static async Task<NotesApp> StartAsync(
        Action<IEndpointConventionBuilder>? endpoint = null,
        Action<ModelSyncOptions>? configure = null,
        TimeProvider? time = null,
        Action<IServiceCollection>? services = null,
        X509Certificate2? certificate = null,
        Action<IServiceProvider>? built = null)
    {
        var folder = Directory.CreateTempSubdirectory("modelsync-notes-");
        var builder = WebApplication.CreateSlimBuilder();
        var logs = new CollectedLogs();
        builder.Logging.ClearProviders().AddProvider(logs);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen =>
        {
            if (certificate is not null) listen.UseHttps(certificate);
        }));
        if (time is not null) builder.Services.AddSingleton(time);
        builder.Services.AddModelSync<Notes>(configure).UseStore(provider => new SqliteStore(
            new SqliteStoreOptions { ConnectionString = DatabaseOf(folder) },
            TimeProvider.System,
            provider.GetRequiredService<ILogger<SqliteStore>>()));
        AddSignIn(builder.Services);
        services?.Invoke(builder.Services);
        var app = builder.Build();
        built?.Invoke(app.Services);
        MapSignIn(app);
        var sync = app.MapModelSync<Notes>("/sync");
        endpoint?.Invoke(sync);
        await app.StartAsync();
        return new NotesApp(folder, app) { Logs = logs };
    }

    /// <summary>Opens a connection; throws when the upgrade is refused.</summary>
    public async Task<TestClient> ConnectAsync(WireEncoding encoding = WireEncoding.MessagePack, Action<ClientWebSocketOptions>? options = null, HttpMessageInvoker? over = null)
    {
        var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol(Subprotocols.NameOf(encoding));
        options?.Invoke(socket.Options);
        await socket.ConnectAsync(SyncAddress, over, CancellationToken.None);
        Assert.Equal(Subprotocols.NameOf(encoding), socket.SubProtocol);
        return new TestClient(new WebSocketTransport(socket, encoding), encoding, () => (int?)socket.CloseStatus);
    }

    public Uri SyncAddress => new UriBuilder(Address) { Scheme = Address.Scheme == "https" ? "wss" : "ws", Path = "/sync" }.Uri;

    /// <summary>The status with which an upgrade is refused, or 101.</summary>
    public async Task<int> UpgradeStatusAsync(Action<ClientWebSocketOptions> options)
    {
        using var socket = new ClientWebSocket();
        socket.Options.CollectHttpResponseDetails = true;
        options(socket.Options);
        try
        {
            await socket.ConnectAsync(SyncAddress, CancellationToken.None);
            return StatusCodes.Status101SwitchingProtocols;
        }
        catch (WebSocketException)
        {
            return (int)socket.HttpStatusCode;
        }
    }

    public async Task<string> TokenAsync(string name, string role = "")
    {
        using var http = new HttpClient { BaseAddress = Address };
        var answer = await http.GetFromJsonAsync<AccessTokenResponse>($"/token?name={name}&role={role}");
        return answer!.AccessToken;
    }

    public async Task<string> CookieAsync(string name)
    {
        using var http = new HttpClient(new HttpClientHandler { UseCookies = false }) { BaseAddress = Address };
        using var answer = await http.GetAsync($"/cookie?name={name}");
        return answer.Headers.GetValues("Set-Cookie").Single().Split(';')[0];
    }

    /// <summary>Runs SQL as another program would, that knows nothing of ModelSync.</summary>
    public void RunElsewhere(string sql)
    {
        using var database = new SqliteConnection(DatabaseOf(_folder));
        database.Open();
        using var command = database.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public Task StopAsync() => _app.StopAsync();

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    private static string DatabaseOf(DirectoryInfo folder) => $"Data Source={Path.Combine(folder.FullName, "notes.db")}";

    private static void AddSignIn(IServiceCollection services)
    {
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme)
            .AddCookie()
            .AddBearerToken(options => options.BearerTokenExpiration = TimeSpan.FromSeconds(60));
        services.AddAuthorizationBuilder().AddPolicy("admins", policy => policy.RequireRole("admin"));
    }

    private static void MapSignIn(WebApplication app)
    {
        app.MapGet("/token", (string name, string? role) => Results.SignIn(PrincipalOf(name, role), authenticationScheme: BearerTokenDefaults.AuthenticationScheme)).AllowAnonymous();
        app.MapGet("/cookie", (string name) => Results.SignIn(PrincipalOf(name, null), authenticationScheme: CookieAuthenticationDefaults.AuthenticationScheme)).AllowAnonymous();
    }

    private static ClaimsPrincipal PrincipalOf(string name, string? role) => string.IsNullOrEmpty(role) ? Principals.Of(name) : Principals.Of(name, role);

    /// <summary>The surface: mutation 0 adds a note under a fresh id, mutation 1 is for admins, 2 adds the known note, 3 changes it.</summary>
    internal sealed class Notes : ISyncSurface
    {
        public static SurfaceDescriptor Descriptor { get; } = NoteSurface.With(
            (NoteSurface.Everyone, AddAsync),
            (NoteSurface.Admins, (_, _) => Task.FromResult<string?>("admin")),
            (NoteSurface.Everyone, AddKnownAsync),
            (NoteSurface.Everyone, ChangeKnownAsync));

        private static Task<string?> AddAsync(MutationContext<NoteUser> context, string text)
        {
            if (text == Large) text = new string('x', LargeBytes);
            if (text == "taken") throw context.Reject(new NoteTaken("bob"));
            var id = BitConverter.ToInt32(context.NewId().ToByteArray());
            context.Table<Note>().Add(new Note { Id = id, Owner = "all", Text = text });
            return Task.FromResult<string?>(text);
        }

        private static Task<string?> AddKnownAsync(MutationContext<NoteUser> context, string text)
        {
            context.Table<Note>().Add(new Note { Id = KnownId, Owner = "all", Text = text });
            return Task.FromResult<string?>(text);
        }

        private static async Task<string?> ChangeKnownAsync(MutationContext<NoteUser> context, string text)
        {
            (await context.Table<Note>().FindAsync(KnownId))!.Text = text;
            return text;
        }
    }
}
