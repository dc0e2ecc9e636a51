using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FindSymbols;
using ModelSync.CodeFixes.Editing;
using ModelSync.Generator.Diagnostics;

namespace ModelSync.CodeFixes.Logic;

/// <summary>Makes a static that nobody assigns to a constant: <c>static readonly</c>, or a property without a setter.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MakeReadonlyFix)), Shared]
public sealed class MakeReadonlyFix : RepairProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [TranslationDiagnostics.MutableStatic.Id, LogicDiagnostics.ServerMutation.Id];

    private protected override IEnumerable<Repair> Repairs(RepairSite site) => [];

    private protected override async Task<IEnumerable<Repair>> RepairsAsync(RepairSite site)
    {
        if (site.Node.FirstAncestorOrSelf<ExpressionSyntax>() is not { } mention || site.Model.GetSymbolInfo(mention, site.Cancellation).Symbol is not { } symbol) return [];
        if (symbol.DeclaringSyntaxReferences is not [{ } only] || Declaration(await only.GetSyntaxAsync(site.Cancellation).ConfigureAwait(false)) is not { } declaration) return [];
        if (site.Elsewhere(declaration) is not { } there || await IsAssignedAsync(site, symbol).ConfigureAwait(false)) return [];
        return [there.Change($"Make '{symbol.Name}' read-only", nameof(MakeReadonlyFix), declaration, node => ReadOnly(there.Document, node))];
    }

    // Several fields of one declaration are not made read-only together.
    private static MemberDeclarationSyntax? Declaration(SyntaxNode syntax) => syntax.FirstAncestorOrSelf<MemberDeclarationSyntax>() switch
    {
        FieldDeclarationSyntax { Declaration.Variables: [{ Initializer: not null }] } field => field,
        PropertyDeclarationSyntax { Initializer: not null } property => property,
        _ => null,
    };

    private static SyntaxNode ReadOnly(Document document, MemberDeclarationSyntax declaration) => declaration is PropertyDeclarationSyntax { AccessorList: { } accessors } property
        ? property.WithAccessorList(accessors.WithAccessors(SyntaxFactory.List(accessors.Accessors.Where(static a => a.IsKind(SyntaxKind.GetAccessorDeclaration)))))
        : Modifiers.Change(document, declaration, static modifiers => modifiers.WithIsReadOnly(true));

    private static async Task<bool> IsAssignedAsync(RepairSite site, ISymbol symbol)
    {
        var found = await SymbolFinder.FindReferencesAsync(symbol, site.Document.Project.Solution, site.Cancellation).ConfigureAwait(false);
        foreach (var location in found.SelectMany(static f => f.Locations))
        {
            var root = await location.Document.GetSyntaxRootAsync(site.Cancellation).ConfigureAwait(false);
            if (root?.FindNode(location.Location.SourceSpan, getInnermostNodeForTie: true) is { } node && IsWritten(node)) return true;
        }

        return false;
    }

    private static bool IsWritten(SyntaxNode name)
    {
        var whole = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
        return whole.Parent switch
        {
            AssignmentExpressionSyntax assignment => assignment.Left == whole,
            PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression } => true,
            PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PostIncrementExpression or (int)SyntaxKind.PostDecrementExpression } => true,
            ArgumentSyntax argument => !argument.RefKindKeyword.IsKind(SyntaxKind.None) || argument.Parent is TupleExpressionSyntax { Parent: AssignmentExpressionSyntax },
            RefExpressionSyntax => true,
            _ => false,
        };
    }
}
