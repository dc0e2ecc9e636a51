using System.Globalization;
using System.Text;
using ModelSync.Server.Storage;

namespace ModelSync.Sqlite.Connections;

/// <summary>
/// Keeps a second server off the database. The operating system holds the lock of the file beside it, so a crash frees it.
/// Other programs may use the database as they like. The file also remembers how far the database had come, which tells a restored one from its past.
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

    /// <summary>Notes the newest version that was seen of a history.</summary>
    public void Remember(Guid epoch, long version)
    {
        _file.Position = 0;
        // Fixed width: a shorter text never leaves the end of a longer one behind.
        _file.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{epoch:D} {version:D20}\n")));
        _file.Flush();
    }

    /// <summary>Version that was remembered for this history; 0 for another one.</summary>
    public long KnownVersion(Guid epoch)
    {
        _file.Position = 0;
        using var reader = new StreamReader(_file, Encoding.ASCII, leaveOpen: true);
        return reader.ReadLine()?.Split(' ') is [var known, var version] && known == $"{epoch:D}" && long.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : 0;
    }

    public void Dispose() => _file.Dispose();
}
