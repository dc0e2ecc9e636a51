using System.Diagnostics;

namespace ModelSync.Emit.Output;

/// <summary>
/// One at a time writes into a folder that several projects share. The system lets go of it with the process that has it.
/// The file stays: of two that wait, one would hold a file that the other no longer sees.
/// </summary>
internal static class FolderLock
{
    public const string FileName = ".modelsync-lock";

    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(20);

    /// <summary>Emitting takes a second or two, and a solution has many projects.</summary>
    public static TimeSpan Patience { get; } = TimeSpan.FromSeconds(60);

    /// <exception cref="EmitException">Others have it for longer than anybody should wait.</exception>
    public static IDisposable Write(OutputRoot root, TimeSpan patience)
    {
        var path = root.PathOf(FileName);
        return Take(path, patience, () =>
        {
            Directory.CreateDirectory(root.Folder);
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        });
    }

    /// <summary>Of a folder that is only compared. Nothing is made: where nobody has written, nobody writes.</summary>
    public static IDisposable? Read(OutputRoot root, TimeSpan patience)
    {
        var path = root.PathOf(FileName);
        return File.Exists(path) ? Take(path, patience, () => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read)) : null;
    }

    private static FileStream Take(string path, TimeSpan patience, Func<FileStream> open)
    {
        for (var waited = Stopwatch.StartNew(); ;)
        {
            try
            {
                return open();
            }
            catch (IOException e)
            {
                if (waited.Elapsed > patience)
                    throw new EmitException("MSYNC5014", $"'{path}' could not be locked within {patience.TotalSeconds:0.#} seconds: {e.Message} Another build writes the same package; build again when it has ended.");
            }

            Thread.Sleep(Step);
        }
    }
}
