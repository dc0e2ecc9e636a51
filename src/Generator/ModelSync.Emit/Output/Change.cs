namespace ModelSync.Emit.Output;

/// <summary>A file that differs from the package.</summary>
/// <param name="Before">What the folder has; null when it is missing there.</param>
/// <param name="After">What the package has; null when it is no file of it any more.</param>
internal sealed record Change(string File, byte[]? Before, byte[]? After);
