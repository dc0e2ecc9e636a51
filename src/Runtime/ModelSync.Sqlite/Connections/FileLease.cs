using ModelSync.Server.Storage;

namespace ModelSync.Sqlite.Connections;

/// <summary>
/// Keeps a second server off the database. The operating system holds the lock of the file beside it, so a crash frees it.
/// Other programs may use the database as they like.
/// </summary>
internal sealed class FileLease : IDisposable
{
    private readonly FileStream _file;

    private FileLease(FileStream file) => _file = file;

    public static FileLease Take(string databasePath)
    {
        var path = databasePath + "-modelsync";
        try
        {
            return new FileLease(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (DirectoryNotFoundException)
        {
            throw new StoreSetupException($"The folder of the database '{databasePath}' does not exist: make it, or correct the connection string.");
        }
        catch (IOException taken)
        {
            throw new StoreSetupException(
                $"Another ModelSync server uses '{databasePath}' (it holds '{path}': {taken.Message}). One server owns a SQLite file; stop the other one, or give this one its own file.");
        }
    }

    public void Dispose() => _file.Dispose();
}
