namespace ModelSync;

/// <summary>
/// Marks the partial class that names what one audience can see: every model, query and mutation of the assembly, or with several surfaces those with
/// <see cref="InAttribute{TSurface}"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class SyncSurfaceAttribute : Attribute
{
    /// <summary>
    /// Name of the npm package that is emitted; required to emit one. A name with a folder behind it, such as <c>@shop/sync/orders</c>, makes the surface a part of
    /// the package <c>@shop/sync</c>, which several surfaces and projects write into one folder.
    /// </summary>
    public string? Npm { get; set; }
}
