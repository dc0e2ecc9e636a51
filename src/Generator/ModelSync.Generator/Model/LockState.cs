using ModelSync.Contract;

namespace ModelSync.Generator.Model;

/// <summary>What the project's lock file says; equal files are equal states.</summary>
/// <param name="File">Null without a file, with one that cannot be read, and while one is being accepted.</param>
/// <param name="Problem">Why it cannot be read, or null.</param>
/// <param name="Line">Where, counted from 0.</param>
internal sealed record LockState(LockFile? File = null, string? Problem = null, int Line = 0)
{
    public static LockState None { get; } = new();

    /// <summary>What was accepted for a surface: nothing, if the file does not know it. Null when nothing is locked.</summary>
    public LockedSurface? Find(string surface) => File is null ? null : File.Find(surface) ?? new LockedSurface { Surface = surface };
}
