namespace Generations;

/// <summary>All generations of the shop, each accepted into the lock file on top of the one before.</summary>
public sealed class Shops : IAsyncLifetime
{
    /// <summary>The newest generation: the lock file promises the five before it.</summary>
    public const int Today = 6;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("modelsync-generations-");
    private readonly List<Generation> _generations = [];
    private int _databases;

    internal Generation this[int generation] => _generations[generation - 1];

    public string LockFile => Path.Combine(_folder.FullName, "modelsync.lock.json");

    public string NewDatabase() => Path.Combine(_folder.FullName, $"shop{Interlocked.Increment(ref _databases)}.db");

    public async Task InitializeAsync()
    {
        for (var number = 1; number <= Today; number++) _generations.Add(await Generation.MakeAsync(number, _folder.FullName, LockFile));
    }

    public Task DisposeAsync()
    {
        // Assemblies that are loaded cannot be deleted everywhere; the system empties its temporary folder.
        if (!OperatingSystem.IsWindows()) _folder.Delete(recursive: true);
        return Task.CompletedTask;
    }
}
