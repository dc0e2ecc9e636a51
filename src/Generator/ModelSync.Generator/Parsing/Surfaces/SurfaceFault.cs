using System.Globalization;
using Microsoft.CodeAnalysis;

namespace ModelSync.Generator.Parsing.Surfaces;

/// <summary>Something that is in no surface, or in one that lacks what it needs.</summary>
/// <param name="Subject">Full name of the type, or class and method.</param>
internal sealed record SurfaceFault(DiagnosticDescriptor Descriptor, string Subject, params string[] Arguments)
{
    /// <summary>As a problem of the surface.</summary>
    public string Problem => $"{Descriptor.Id}: {string.Format(CultureInfo.InvariantCulture, Descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture), [.. Arguments])}";
}
