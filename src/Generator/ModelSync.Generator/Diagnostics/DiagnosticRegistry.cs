using Microsoft.CodeAnalysis;

namespace ModelSync.Generator.Diagnostics;

/// <summary>Everything that the analyzer can say. Each entry has a page in <c>pages/</c>, a test of its id, and a line in AnalyzerReleases.</summary>
internal static class DiagnosticRegistry
{
    /// <summary>Where the pages are published; the one place that knows.</summary>
    public const string HelpBase = "https://github.com/modelsync/modelsync/blob/main/src/Generator/ModelSync.Generator/Diagnostics/pages/";

    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        .. UsageDiagnostics.All,
        .. TypeDiagnostics.All,
        .. LogicDiagnostics.All,
        .. QueryDiagnostics.All,
    ];

    public static DiagnosticDescriptor Error(string id, string category, string title, string message, params string[] tags) =>
        Make(id, category, title, message, DiagnosticSeverity.Error, tags);

    public static DiagnosticDescriptor Warning(string id, string category, string title, string message, params string[] tags) =>
        Make(id, category, title, message, DiagnosticSeverity.Warning, tags);

    private static DiagnosticDescriptor Make(string id, string category, string title, string message, DiagnosticSeverity severity, string[] tags) =>
        new(id, title, message, category, severity, isEnabledByDefault: true, helpLinkUri: $"{HelpBase}{id}.md", customTags: tags);
}
