using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelSync.CodeFixes.Editing;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Parsing;

namespace ModelSync.CodeFixes.Locking;

/// <summary>Takes out an alias or a retirement that names nothing that is or was on the wire.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveWordFix)), Shared]
public sealed class RemoveWordFix : RepairProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [LockDiagnostics.NamesNothing.Id];

    private protected override IEnumerable<Repair> Repairs(RepairSite site)
    {
        if (!site.Diagnostic.Properties.TryGetValue(Findings.Choices, out var name) || name is null) yield break;
        if (site.Node.FirstAncestorOrSelf<SyntaxNode>(n => Attributes.Of(n).SelectMany(static l => l.Attributes).Any(a => Says(a, name))) is not { } declaration) yield break;
        yield return site.Change($"Remove the word about '{name}'", nameof(RemoveWordFix), declaration, node => Attributes.Remove(node, a => Says(a, name)));
    }

    private static bool Says(AttributeSyntax attribute, string name) =>
        (attribute.IsNamed("Retired") || attribute.IsNamed("WireAlias")) && attribute.ArgumentList?.Arguments.FirstOrDefault()?.Expression is LiteralExpressionSyntax literal && literal.Token.ValueText == name;
}
