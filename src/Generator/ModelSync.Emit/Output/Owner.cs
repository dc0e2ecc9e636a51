namespace ModelSync.Emit.Output;

/// <summary>
/// The project whose package a folder is, or the package that several projects share. A second one would take the files of the first for orphans, and the last build would win;
/// so the first that comes has the folder until somebody deletes it.
/// </summary>
internal static class Owner
{
    public const string FileName = ".modelsync-owner";

    /// <summary>Takes a folder that nobody has. Of two that come at once one does.</summary>
    /// <exception cref="EmitException">Another has it.</exception>
    public static void Claim(OutputRoot root, string owner)
    {
        Check(root, owner);
        var path = root.PathOf(FileName);
        if (File.Exists(path)) return;
        Directory.CreateDirectory(root.Folder);
        var temporary = $"{path}.{Guid.NewGuid():N}.tmp";
        File.WriteAllText(temporary, owner + "\n");
        try
        {
            File.Move(temporary, path);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(temporary);
            Check(root, owner);
        }
    }

    /// <exception cref="EmitException">Another has the folder.</exception>
    public static void Check(OutputRoot root, string owner)
    {
        var path = root.PathOf(FileName);
        if (!File.Exists(path) || File.ReadAllText(path).TrimEnd() is var other && other == owner) return;
        throw new EmitException("MSYNC5012", $"'{root.Folder}' is {SharedFolder.Describe(other)}, so it cannot be {SharedFolder.Describe(owner)}, which would delete its files. Set ModelSyncNpmOutputPath to a folder of its own; if what has it is no more, delete the folder.");
    }
}
