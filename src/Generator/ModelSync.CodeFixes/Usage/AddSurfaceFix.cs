using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelSync.CodeFixes.Editing;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Parsing;

namespace ModelSync.CodeFixes.Usage;

/// <summary>Declares a surface, called after the project, in front of the first thing that wants one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddSurfaceFix)), Shared]
public sealed class AddSurfaceFix : RepairProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [UsageDiagnostics.MissingSurface.Id];

    private protected override IEnumerable<Repair> Repairs(RepairSite site)
    {
        var outermost = site.Node.AncestorsAndSelf().OfType<BaseTypeDeclarationSyntax>().LastOrDefault();
        if (outermost is null || site.Mention(KnownNames.SyncSurface) is not { } attribute) yield break;
        var words = Words(site.Model.Compilation.AssemblyName ?? "");
        var name = (words.LastOrDefault() ?? "My") + "Sync";
        if (site.Model.LookupNamespacesAndTypes(outermost.SpanStart, name: name).Length > 0) yield break;
        var npm = words.Count > 1 ? $"@{WireNames.Kebab(words[0])}/{string.Join("-", words.Skip(1).Select(WireNames.Kebab))}" : $"@{WireNames.Kebab(words.FirstOrDefault() ?? "my")}/sync";
        var text = $"[{attribute.Name}(Npm = \"{npm}\")]\npublic partial class {name};";
        yield return new Repair($"Add the surface '{name}'", nameof(AddSurfaceFix), edits => edits.DeclareBeforeAsync(outermost, name, text, site.NewLine, attribute));
    }

    // "Shop.Web-Api" is Shop, Web, Api.
    private static List<string> Words(string assembly) =>
    [
        .. new string([.. assembly.Select(static c => char.IsLetterOrDigit(c) && c < 128 ? c : ' ')]).Split([' '], StringSplitOptions.RemoveEmptyEntries)
            .Where(static w => char.IsLetter(w[0])).Select(static w => char.ToUpperInvariant(w[0]) + w.Substring(1)),
    ];
}
