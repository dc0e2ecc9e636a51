using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using ModelSync.Server.Hosting;
using ModelSync.Sqlite.Sharing;

namespace ModelSync.Sqlite;

/// <summary>Puts a surface on a SQLite file.</summary>
public static class SqliteBuilderExtensions
{
    /// <summary>Keeps the surface's rows in a SQLite file: made at the first start, open to other programs at any time, and to other surfaces of the application.</summary>
    /// <param name="builder">What <c>AddModelSync</c> returned.</param>
    /// <param name="connectionString">For example <c>Data Source=shop.db</c>.</param>
    public static ModelSyncBuilder UseSqlite(this ModelSyncBuilder builder, string connectionString) =>
        builder.UseSqlite(new SqliteStoreOptions { ConnectionString = connectionString });

    /// <summary>Keeps the surface's rows in a SQLite file. Surfaces that share one have the same options.</summary>
    public static ModelSyncBuilder UseSqlite(this ModelSyncBuilder builder, SqliteStoreOptions options)
    {
        builder.Services.TryAddSingleton<SqliteDatabases>();
        builder.Services.AddSingleton(_ => new SqliteShare(builder.Surface, builder.Descriptor, options));
        return builder.UseStore(services => services.GetRequiredService<SqliteDatabases>().StoreOf(builder.Surface));
    }
}
