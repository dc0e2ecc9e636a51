using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ModelSync.CodeFixes.Editing;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Parsing;

namespace ModelSync.CodeFixes.Usage;

/// <summary>Puts a declaration in one of the surfaces. Which one is a decision, so each is an action of its own.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddInFix)), Shared]
public sealed class AddInFix : RepairProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [UsageDiagnostics.InNoSurface.Id, UsageDiagnostics.WireTypeInNoSurface.Id];

    private protected override IEnumerable<Repair> Repairs(RepairSite site)
    {
        var declaration = (SyntaxNode?)site.Method ?? site.Type;
        if (site.Declared(declaration) is not { } symbol || site.Mention(KnownNames.In + "`1") is not { } attribute) yield break;
        if (!site.Diagnostic.Properties.TryGetValue(Findings.Choices, out var choices) || choices is null) yield break;
        foreach (var surface in choices.Split(',').Select(site.Mention).OfType<Mention>())
        {
            yield return site.Change(
                $"Put '{symbol.Name}' in the surface '{surface.Name}'", $"{nameof(AddInFix)}.{surface.Name}", declaration!,
                node => Attributes.AddText(node, $"{attribute.Name}<{surface.Name}>", site.NewLine), attribute, surface);
        }
    }
}
