using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using ModelSync.Generated.V1;
using ModelSync.Server.Faults;
using ModelSync.Server.Storage;
using ModelSync.Sqlite.Connections;

namespace ModelSync.Sqlite.Sharing;

/// <summary>A surface that the application has put on a file.</summary>
/// <param name="Key">Its class.</param>
internal sealed record SqliteShare(Type Key, SurfaceDescriptor Surface, SqliteStoreOptions Options)
{
    public string Path { get; } = new DatabaseFile(Options.ConnectionString).Path;

    /// <summary>Whether both say the same about the file, however they write its name.</summary>
    public bool Agrees(SqliteShare other) => Options with { ConnectionString = "" } == other.Options with { ConnectionString = "" };
}

/// <summary>The files of an application: surfaces of one file share it.</summary>
internal sealed class SqliteDatabases(IEnumerable<SqliteShare> shares, IServiceProvider services)
{
    private readonly ConcurrentDictionary<string, Lazy<SqliteDatabase>> _databases = new(StringComparer.Ordinal);

    // The last call for a surface wins.
    private readonly IReadOnlyList<SqliteShare> _shares = [.. shares.GroupBy(static s => s.Key).Select(static g => g.Last())];

    public SqliteStore StoreOf(Type surface)
    {
        var path = _shares.Single(s => s.Key == surface).Path;
        return new SqliteStore(_databases.GetOrAdd(path, _ => new Lazy<SqliteDatabase>(() => Make([.. _shares.Where(s => s.Path == path)]))).Value);
    }

    private SqliteDatabase Make(IReadOnlyList<SqliteShare> sharing)
    {
        if (sharing.FirstOrDefault(s => !s.Agrees(sharing[0])) is { } other)
            throw new StoreSetupException($"{sharing[0].Surface.Name} and {other.Surface.Name} use one file, '{other.Path}', with different options: give both the same.");
        return new SqliteDatabase(
            sharing[0].Options with { Failpoints = services.GetService<IFailpoints>() },
            [.. sharing.Select(static s => s.Surface)],
            services.GetService<TimeProvider>() ?? TimeProvider.System,
            services.GetService<ILogger<SqliteStore>>() ?? NullLogger<SqliteStore>.Instance);
    }
}
