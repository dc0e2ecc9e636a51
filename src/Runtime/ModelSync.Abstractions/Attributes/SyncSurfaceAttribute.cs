namespace ModelSync;

/// <summary>
/// Marks the partial class that names what one audience can see: every model, query and mutation of the assembly, or with several surfaces those with
/// <see cref="InAttribute{TSurface}"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class SyncSurfaceAttribute : Attribute
{
    /// <summary>Name of the npm package that is emitted; required to emit one.</summary>
    public string? Npm { get; set; }
}
