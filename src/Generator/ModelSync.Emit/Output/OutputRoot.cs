namespace ModelSync.Emit.Output;

/// <summary>The folder of the package. Nothing outside of it is touched, whatever links lie inside.</summary>
internal sealed class OutputRoot
{
    public OutputRoot(string folder) => Folder = Resolve(Path.GetFullPath(folder));

    /// <summary>Full path without links.</summary>
    public string Folder { get; }

    /// <summary>Full path of a file of the package.</summary>
    /// <exception cref="EmitException">The path leaves the folder, by itself or through a link.</exception>
    public string PathOf(string file)
    {
        var path = Path.GetFullPath(Path.Combine(Folder, file));
        if (!IsInside(path) || !IsInside(Resolve(path)))
            throw new EmitException("MSYNC5006", $"'{file}' would be written outside of '{Folder}'. Remove the link or the path that leads there.");
        return path;
    }

    private bool IsInside(string path) => path.StartsWith(Folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    // A link to a folder is followed. A link to a file is not: the file is replaced, not written through.
    private static string Resolve(string path)
    {
        var resolved = Path.GetPathRoot(path)!;
        foreach (var part in path[resolved.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            var next = Path.Combine(resolved, part);
            var target = Directory.Exists(next) ? new DirectoryInfo(next).ResolveLinkTarget(returnFinalTarget: true) : null;
            resolved = target is null ? next : Resolve(target.FullName);
        }

        return resolved.TrimEnd(Path.DirectorySeparatorChar);
    }
}
