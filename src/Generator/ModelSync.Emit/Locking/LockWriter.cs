using System.Text;
using ModelSync.Contract;
using ModelSync.Emit.Reading;

namespace ModelSync.Emit.Locking;

/// <summary>Writes the lock file: the one thing that does, and only when somebody asks for it.</summary>
internal static class LockWriter
{
    /// <summary>Gives the line that the build prints.</summary>
    public static string Run(LockOptions options)
    {
        var surfaces = ContractReader.ReadAll(options.Assembly).Select(static c => c.Surface).ToList();
        if (surfaces.Count == 0) return "ModelSync: no [SyncSurface], nothing to lock";
        var before = File.Exists(options.File) ? File.ReadAllText(options.File) : null;
        var file = before is null ? new LockFile() : Parse(before, options.File);
        // All of them or none: models of several surfaces are one class, which is gated once.
        var next = surfaces.Select(surface => Accept(surface, file.Find(surface.Surface), options)).ToList();
        var after = LockText.Print(new LockFile { Surfaces = [.. next.OrderBy(static s => s.Surface, StringComparer.Ordinal)] });
        if (after == before) return $"ModelSync: {LockFile.FileName} is up to date";
        Replace(options.File, after);
        return $"ModelSync: {LockFile.FileName} written, {string.Join("; ", next.Select(surface => Told(surface, file.Find(surface.Surface))))}";
    }

    private static LockedSurface Accept(SurfaceContract surface, LockedSurface? accepted, LockOptions options) =>
        options.NewEpoch ? Acceptance.NewEpoch(surface, accepted) : Acceptance.Of(surface, accepted, options.Supported);

    private static LockFile Parse(string text, string path)
    {
        try
        {
            return LockText.Parse(text);
        }
        catch (LockFileException e)
        {
            throw new EmitException("MSYNC5010", $"{path}({e.Line + 1}): the lock file {e.Message}.");
        }
    }

    private static string Told(LockedSurface next, LockedSurface? accepted)
    {
        var changes = accepted is null ? next.Newest.Lines.Count : LineChanges.Between(accepted.Newest.Lines, next.Newest.Lines).Count;
        return $"{changes} lines of {next.Surface} changed, {next.Supported.Count} older contracts are served, epoch {next.Epoch}";
    }

    // Readers see the old file or the new one, never half of one.
    private static void Replace(string path, string text)
    {
        var temporary = $"{path}.{Environment.ProcessId}.tmp";
        File.WriteAllText(temporary, text, new UTF8Encoding(false));
        File.Move(temporary, path, overwrite: true);
    }
}
