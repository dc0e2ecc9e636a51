using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelSync.CodeFixes.Editing;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Parsing;

namespace ModelSync.CodeFixes.Logic;

/// <summary>Shares what translated code calls or reads, so that it is translated too.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ShareFix)), Shared]
public sealed class ShareFix : RepairProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [TranslationDiagnostics.NotShared.Id, LogicDiagnostics.ServerMutation.Id];

    private protected override IEnumerable<Repair> Repairs(RepairSite site)
    {
        if (site.Node.FirstAncestorOrSelf<ExpressionSyntax>() is not { } mention || site.Model.GetSymbolInfo(mention, site.Cancellation).Symbol?.OriginalDefinition is not { } symbol) yield break;
        if (symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(site.Cancellation).FirstAncestorOrSelf<MemberDeclarationSyntax>() is not { } declaration) yield break;
        if (site.Elsewhere(declaration) is not { } there || there.Mention(KnownNames.Shared) is not { } shared) yield break;
        yield return there.Change($"Share '{symbol.ContainingType.Name}.{symbol.Name}': [Shared]", nameof(ShareFix), declaration, node => Attributes.Add(node, shared, there.NewLine), shared);
    }
}
