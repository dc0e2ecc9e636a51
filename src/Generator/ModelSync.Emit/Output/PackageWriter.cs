using System.Text;

namespace ModelSync.Emit.Output;

/// <summary>Brings a folder to the state of a package: what is equal is left alone, so that watchers stay quiet.</summary>
/// <param name="root">The folder.</param>
/// <param name="list">The file that lists what is the writer's.</param>
internal sealed class PackageWriter(OutputRoot root, string list = Manifest.FileName)
{
    /// <summary>Differences between the folder and the package, in the order of their paths; orphans last.</summary>
    public IReadOnlyList<Change> Plan(IReadOnlyDictionary<string, byte[]> files)
    {
        var changes = new List<Change>();
        foreach (var (file, content) in files.OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            var before = Read(file);
            if (before is null || !content.AsSpan().SequenceEqual(before)) changes.Add(new Change(file, before, content));
        }

        var orphans = Manifest.Read(root.PathOf(list)).Where(file => !files.ContainsKey(file));
        return [.. changes, .. orphans.Select(file => new Change(file, Read(file), null)).Where(change => change.Before is not null)];
    }

    public void Apply(IReadOnlyDictionary<string, byte[]> files, IReadOnlyList<Change> changes)
    {
        RefuseForeign(changes);
        foreach (var change in changes)
        {
            if (change.After is null) Delete(root.PathOf(change.File));
            else Replace(root.PathOf(change.File), change.After);
        }

        var manifest = Encoding.UTF8.GetBytes(Manifest.Print(files.Keys));
        if (Read(list) is not { } before || !manifest.AsSpan().SequenceEqual(before)) Replace(root.PathOf(list), manifest);
    }

    private byte[]? Read(string file) => root.PathOf(file) is var path && File.Exists(path) ? File.ReadAllBytes(path) : null;

    /// <summary>A wrong ModelSyncNpmOutputPath must not cost anybody a package.json.</summary>
    public void RefuseForeign(IReadOnlyList<Change> changes)
    {
        var owned = Manifest.Read(root.PathOf(list)).ToHashSet(StringComparer.Ordinal);
        if (changes.FirstOrDefault(c => c.Before is not null && !owned.Contains(c.File)) is { } foreign)
            throw new EmitException("MSYNC5007", $"'{Path.Combine(root.Folder, foreign.File)}' was not written by ModelSync and would be overwritten. Set ModelSyncNpmOutputPath to a folder of its own, or delete the file.");
    }

    // Readers see the old file or the new one, never half of one.
    private static void Replace(string path, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var temporary = $"{path}.{Environment.ProcessId}.tmp";
        File.WriteAllBytes(temporary, content);
        File.Move(temporary, path, overwrite: true);
    }

    private void Delete(string path)
    {
        File.Delete(path);
        var folder = Path.GetDirectoryName(path)!;
        while (folder.Length > root.Folder.Length && !Directory.EnumerateFileSystemEntries(folder).Any())
        {
            Directory.Delete(folder);
            folder = Path.GetDirectoryName(folder)!;
        }
    }
}
