using Microsoft.CodeAnalysis.CSharp;
using ModelSync.CodeFixes.Editing;
using ModelSync.Contract;
using ModelSync.Generator.Model;
using ModelSync.Generator.Parsing;

namespace ModelSync.CodeFixes.Locking;

/// <summary>What a diagnostic says is gone from the wire.</summary>
internal static class Gone
{
    public static IEnumerable<LockChange> Of(RepairSite site, LockedProject project, SurfaceSpec surface)
    {
        var named = site.Diagnostic.Properties.TryGetValue(Findings.Choices, out var choices) && choices is not null ? choices.Split(',') : [];
        return project.ChangesOf(surface).Where(c => c.Kind == LockChangeKind.Removed && named.Contains(c.Path));
    }

    public static string Quoted(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
