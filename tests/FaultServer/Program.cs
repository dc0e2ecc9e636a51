// A whole server that is started, killed at named places and started again, by tests/EndToEnd.
// --Database file  --Failpoint BeforeCommit:3 (none: lives until it is killed)  --LogSeconds 0 (forgets what happened at once)
using FaultServer;
using Microsoft.AspNetCore.Authentication;
using ModelSync.AspNetCore;
using ModelSync.Server.Faults;
using ModelSync.Server.Hosting;
using ModelSync.Sqlite;

var builder = WebApplication.CreateSlimBuilder(args);
builder.Logging.SetMinimumLevel(LogLevel.Warning).AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Information);
if (builder.Configuration["Failpoint"] is { } plan) builder.Services.AddSingleton<IFailpoints>(DieAt.Parse(plan));
builder.Services
    .AddModelSync<FaultSync>(options =>
    {
        // The faults are the subject here, not the limits.
        options.MutationsPerSecond = options.MutationBurst = 100_000;
        options.MaxRows = 10_000;
        options.MaxConnectionsPerUser = 1_000;
    })
    .UseSqlite(Store(builder.Configuration));
builder.Services.AddAuthentication(NameScheme.Name).AddScheme<AuthenticationSchemeOptions, NameScheme>(NameScheme.Name, null);
builder.Services.AddAuthorization();

var app = builder.Build();
app.MapModelSync<FaultSync>("/sync").RequireAuthorization();
app.MapGet("/resumes", ([FromKeyedServices(typeof(FaultSync))] SyncServer server) => server.Resumes);
app.Run();

static SqliteStoreOptions Store(IConfiguration configuration)
{
    var store = new SqliteStoreOptions { ConnectionString = $"Data Source={configuration["Database"]}" };
    return configuration["LogSeconds"] is { } seconds
        ? store with { LogRetention = TimeSpan.FromSeconds(int.Parse(seconds, System.Globalization.CultureInfo.InvariantCulture)), PruneInterval = TimeSpan.FromMilliseconds(50) }
        : store;
}
