using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelSync.CodeFixes.Editing;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Parsing;

namespace ModelSync.CodeFixes.Types;

/// <summary>Lists a class at the union that it derives from.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ListCaseFix)), Shared]
public sealed class ListCaseFix : RepairProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [TypeDiagnostics.UnlistedCase.Id];

    private protected override IEnumerable<Repair> Repairs(RepairSite site)
    {
        if (site is not { TypeSymbol: { } type } || UnionOf(type) is not { } union) yield break;
        // Where a case is listed, or is to be, those that were found by nesting would have to be listed too.
        var cases = UnionReader.Cases(union);
        if (!union.Has(KnownNames.JsonDerivedType) && cases.Count > 0) yield break;
        if (union.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(site.Cancellation) is not TypeDeclarationSyntax declaration || site.Elsewhere(declaration) is not { } there || there.Mention(KnownNames.JsonDerivedType) is not { } attribute) yield break;
        var isNumeric = cases.Exists(static c => c.Tag is int);
        yield return there.Change($"Make '{type.Name}' a case of '{union.Name}'", nameof(ListCaseFix), declaration, node =>
        {
            var taken = new HashSet<string>(Attributes.Of(node).SelectMany(static l => l.Attributes).Where(static a => a.IsNamed("JsonDerivedType")).Select(Tag), StringComparer.Ordinal);
            return Attributes.AddList(node, $"{attribute.Name}(typeof({there.Text(type)}), {RepairUnionFix.Free(type, isNumeric, taken)})", there.NewLine);
        }, attribute);
    }

    private static INamedTypeSymbol? UnionOf(INamedTypeSymbol type)
    {
        for (var level = type.BaseType; level is { SpecialType: SpecialType.None }; level = level.BaseType)
            if (level.Has(KnownNames.WireType) && UnionReader.IsUnion(level)) return level;
        return null;
    }

    private static string Tag(AttributeSyntax attribute) =>
        attribute.ArgumentList?.Arguments is [_, { Expression: LiteralExpressionSyntax literal }, ..] ? literal.Token.ValueText : "";
}
