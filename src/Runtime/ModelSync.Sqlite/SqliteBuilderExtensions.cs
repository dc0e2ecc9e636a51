using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using ModelSync.Server.Faults;
using ModelSync.Server.Hosting;

namespace ModelSync.Sqlite;

/// <summary>Puts a surface on a SQLite file.</summary>
public static class SqliteBuilderExtensions
{
    /// <summary>Keeps the surface's rows in a SQLite file: made at the first start, open to other programs at any time.</summary>
    /// <param name="builder">What <c>AddModelSync</c> returned.</param>
    /// <param name="connectionString">For example <c>Data Source=shop.db</c>.</param>
    public static ModelSyncBuilder UseSqlite(this ModelSyncBuilder builder, string connectionString) =>
        builder.UseSqlite(new SqliteStoreOptions { ConnectionString = connectionString });

    /// <summary>Keeps the surface's rows in a SQLite file.</summary>
    public static ModelSyncBuilder UseSqlite(this ModelSyncBuilder builder, SqliteStoreOptions options) => builder.UseStore(services => new SqliteStore(
        options with { Failpoints = services.GetService<IFailpoints>() },
        services.GetService<TimeProvider>() ?? TimeProvider.System,
        services.GetService<ILogger<SqliteStore>>() ?? NullLogger<SqliteStore>.Instance));
}
