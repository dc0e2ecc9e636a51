using Microsoft.CodeAnalysis;
using ModelSync.Contract;

namespace ModelSync.Generator.Diagnostics;

/// <summary>Everything that the analyzer can say. Each entry has a page in <c>pages/</c>, a test of its id, and a line in AnalyzerReleases.</summary>
internal static class DiagnosticRegistry
{
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        .. UsageDiagnostics.All,
        .. ExposureDiagnostics.All,
        .. TypeDiagnostics.All,
        .. AdoptionDiagnostics.All,
        .. LogicDiagnostics.All,
        .. TranslationDiagnostics.All,
        .. QueryDiagnostics.All,
        .. LockDiagnostics.All,
    ];

    public static DiagnosticDescriptor Error(string id, string category, string title, string message, params string[] tags) =>
        Make(id, category, title, message, DiagnosticSeverity.Error, tags);

    public static DiagnosticDescriptor Warning(string id, string category, string title, string message, params string[] tags) =>
        Make(id, category, title, message, DiagnosticSeverity.Warning, tags);

    public static DiagnosticDescriptor Info(string id, string category, string title, string message, params string[] tags) =>
        Make(id, category, title, message, DiagnosticSeverity.Info, tags);

    /// <summary>A list that nobody sees who does not ask for it, at the end of a compilation.</summary>
    public static DiagnosticDescriptor Listed(string id, string category, string title, string message) =>
        Make(id, category, title, message, DiagnosticSeverity.Info, [WellKnownDiagnosticTags.CompilationEnd], isEnabled: false);

    private static DiagnosticDescriptor Make(string id, string category, string title, string message, DiagnosticSeverity severity, string[] tags, bool isEnabled = true) =>
        new(id, title, message, category, severity, isEnabledByDefault: isEnabled, helpLinkUri: $"{HelpAddress.Diagnostics}{id}.md", customTags: tags);
}
