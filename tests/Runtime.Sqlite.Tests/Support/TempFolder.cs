namespace Runtime.Sqlite.Tests.Support;

internal sealed class TempFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("modelsync-sqlite-").FullName;

    public string Database => System.IO.Path.Combine(Path, "shop.db");

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
