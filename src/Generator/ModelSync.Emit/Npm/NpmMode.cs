namespace ModelSync.Emit.Npm;

/// <summary>Who consumes the package.</summary>
internal enum NpmMode
{
    /// <summary>A workspace of the same repository: private, not committed, Go to Definition leads to C#.</summary>
    Workspace,

    /// <summary>Committed beside the sources and verified in CI.</summary>
    Committed,

    /// <summary>Published to a registry: the version is the project's PackageVersion.</summary>
    Publish,
}
