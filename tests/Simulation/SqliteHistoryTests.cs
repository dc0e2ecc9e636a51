using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using ModelSync.Fixtures;
using ModelSync.Server.Storage;
using ModelSync.Sqlite;

namespace Simulation;

/// <summary>The same histories over real SQLite files, where at the end the test's own SQL is a second oracle.</summary>
public sealed class SqliteHistoryTests : IDisposable
{
    private const int Turns = 300;
    private static readonly int Count = int.TryParse(Environment.GetEnvironmentVariable("MODELSYNC_SQLITE_HISTORIES"), out var count) ? count : 12;
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("modelsync-simulation");

    [Fact]
    public async Task Every_frame_over_SQLite_equals_the_oracle_at_its_commit()
    {
        for (var seed = 10_000; seed < 10_000 + Count; seed++) await RunAsync(seed, Plant.None);
    }

    [Theory]
    [InlineData(Plant.M1SequenceOutsideTransaction)]
    [InlineData(Plant.M2SequenceForgotten)]
    [InlineData(Plant.M18TextByCodeUnit)]
    [InlineData(Plant.M25VersionBeforeRows)]
    public async Task A_planted_mistake_fails_the_histories_over_SQLite(Plant plant)
    {
        for (var seed = 20_000; seed < 20_020; seed++)
        {
            try
            {
                await RunAsync(seed, plant);
            }
            catch (SimulationException)
            {
                return;
            }
        }

        Assert.Fail($"20 histories did not notice {plant}.");
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _directory.Delete(recursive: true);
    }

    private async Task RunAsync(int seed, Plant plant)
    {
        var connection = $"Data Source={Path.Combine(_directory.FullName, $"{plant}-{seed}.db")}";
        await using var store = new SqliteStore(new SqliteStoreOptions { ConnectionString = connection }, TimeProvider.System, NullLogger<SqliteStore>.Instance);
        await store.OpenAsync(ShopSync.Descriptor, CancellationToken.None);
        try
        {
            await Task.Run(() => History.Run(seed, plant, () => (ISyncStore)store, Turns, sql => Ask(connection, sql)));
        }
        catch (Exception broken)
        {
            throw new SimulationException($"seed {seed}: {broken}");
        }
    }

    private static IEnumerable<string> Ask(string connection, string sql)
    {
        using var database = new SqliteConnection(connection + ";Mode=ReadOnly");
        database.Open();
        using var command = database.CreateCommand();
#pragma warning disable CA2100 // The test writes its SQL itself.
        command.CommandText = sql;
#pragma warning restore CA2100
        using var rows = command.ExecuteReader();
        var ids = new List<string>();
        while (rows.Read()) ids.Add(rows.GetString(0));
        return ids;
    }
}
