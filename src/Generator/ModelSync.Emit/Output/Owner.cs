using System.Text;

namespace ModelSync.Emit.Output;

/// <summary>
/// The project whose package a folder is, or the package that several projects share. A second one would take the files of the first for orphans, and the last build would win;
/// so the first that comes has the folder until somebody deletes it.
/// </summary>
internal static class Owner
{
    public const string FileName = ".modelsync-owner";

    private const int ReadAttempts = 200;
    private static readonly TimeSpan ReadPause = TimeSpan.FromMilliseconds(10);

    /// <summary>Takes a folder that nobody has. Of two that come at once one does.</summary>
    /// <exception cref="EmitException">Another has it.</exception>
    public static void Claim(OutputRoot root, string owner)
    {
        var path = root.PathOf(FileName);
        if (!File.Exists(path) && TryMake(path, owner)) return;
        Check(root, owner);
    }

    /// <exception cref="EmitException">Another has the folder.</exception>
    public static void Check(OutputRoot root, string owner)
    {
        var path = root.PathOf(FileName);
        if (!File.Exists(path) || Read(path) is var other && other == owner) return;
        throw new EmitException("MSYNC5012", $"'{root.Folder}' is {SharedFolder.Describe(other)}, so it cannot be {SharedFolder.Describe(owner)}, which would delete its files. Set ModelSyncNpmOutputPath to a folder of its own; if what has it is no more, delete the folder.");
    }

    // A move does not see a file that comes at the same time, and replaces it; making a file does. A reader may have it open before the name is in it.
    private static bool TryMake(string path, string owner)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        try
        {
            using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.ReadWrite);
            file.Write(Encoding.UTF8.GetBytes(owner + "\n"));
            return true;
        }
        catch (IOException) when (File.Exists(path))
        {
            return false;
        }
    }

    // Who has made the file writes its name at once.
    private static string Read(string path)
    {
        for (var left = ReadAttempts; ; left--)
        {
            try
            {
                if (File.ReadAllText(path).TrimEnd() is var owner && (owner.Length > 0 || left == 0)) return owner;
            }
            catch (IOException) when (left > 0)
            {
                // It is being written.
            }

            Thread.Sleep(ReadPause);
        }
    }
}
