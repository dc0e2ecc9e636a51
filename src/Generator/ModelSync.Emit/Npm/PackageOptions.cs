namespace ModelSync.Emit.Npm;

/// <summary>What the project says about its package.</summary>
/// <param name="SourcePath">Path of a C# file (an index of the source index) relative to the package, with slashes.</param>
internal sealed record PackageOptions(NpmMode Mode, string Version, Func<int, string> SourcePath);
