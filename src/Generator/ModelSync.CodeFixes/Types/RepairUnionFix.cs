using System.Collections.Immutable;
using System.Composition;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelSync.CodeFixes.Editing;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Parsing;

namespace ModelSync.CodeFixes.Types;

/// <summary>Makes a union abstract, lists each case once, and gives it a tag that no other has.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RepairUnionFix)), Shared]
public sealed class RepairUnionFix : RepairProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [TypeDiagnostics.UnionShape.Id];

    private protected override IEnumerable<Repair> Repairs(RepairSite site)
    {
        if (site is not { Type: { } declaration, TypeSymbol: { TypeKind: TypeKind.Class, IsStatic: false } type }) yield break;
        if (!type.IsAbstract)
            yield return site.Change($"Make '{type.Name}' abstract", $"{nameof(RepairUnionFix)}.Abstract", declaration, node => Modifiers.Change(site.Document, node, static m => m.WithIsSealed(false).WithIsAbstract(true)));
        var listed = Listed(site, type);
        var strays = listed.Where((c, i) => listed.FindIndex(o => SymbolEqualityComparer.Default.Equals(o.Type, c.Type)) < i || !CanBeCase(c.Type, type)).ToList();
        if (strays.Count > 0 && strays.Count < listed.Count)
            yield return Edit(site, $"Remove from '{type.Name}' what is no case, or is listed already", "Once", strays.Select(static c => (c.Syntax, (string?)null)));
        if (Tags(listed) is { Count: > 0 } tags)
            yield return Edit(site, $"Give each case of '{type.Name}' a tag of its own", "Tags", tags.Select(static t => (t.Syntax, (string?)t.Tag)));
    }

    private static Repair Edit(RepairSite site, string title, string kind, IEnumerable<(AttributeSyntax Attribute, string? Tag)> changes) => new(title, $"{nameof(RepairUnionFix)}.{kind}", async edits =>
    {
        foreach (var (attribute, tag) in changes)
        {
            if (tag is not null) await edits.ReplaceAsync(attribute, node => Tagged(node, tag)).ConfigureAwait(false);
            else if (attribute.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } owner) await edits.ReplaceAsync(owner, node => WithoutLast(node, attribute)).ConfigureAwait(false);
        }
    });

    private static List<(AttributeSyntax Syntax, INamedTypeSymbol Type, object? Tag)> Listed(RepairSite site, INamedTypeSymbol type) =>
    [
        .. type.GetAttributes().Where(static a => a.AttributeClass.Is(KnownNames.JsonDerivedType) && a.Argument<INamedTypeSymbol>(0) is not null)
            .Select(a => (Syntax: a.ApplicationSyntaxReference?.GetSyntax(site.Cancellation) as AttributeSyntax, Type: a.Argument<INamedTypeSymbol>(0)!, Tag: a.ConstructorArguments.Length > 1 ? a.ConstructorArguments[1].Value : null))
            .Where(static c => c.Syntax is not null).Select(static c => (c.Syntax!, c.Type, c.Tag)),
    ];

    private static bool CanBeCase(INamedTypeSymbol type, INamedTypeSymbol union)
    {
        for (var level = type.BaseType; level is not null; level = level.BaseType)
            if (SymbolEqualityComparer.Default.Equals(level, union)) return !type.IsAbstract && !UnionReader.IsUnion(type);
        return false;
    }

    // The first case to have a tag keeps it.
    private static List<(AttributeSyntax Syntax, string Tag)> Tags(List<(AttributeSyntax Syntax, INamedTypeSymbol Type, object? Tag)> listed)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var wrong = listed.Where(c => c.Tag is null || !seen.Add(UnionReader.Text(c.Tag))).ToList();
        var isNumeric = listed.Exists(static c => c.Tag is int);
        return [.. wrong.Select(c => (c.Syntax, Free(c.Type, isNumeric, seen)))];
    }

    internal static string Free(INamedTypeSymbol type, bool isNumeric, HashSet<string> taken)
    {
        var own = WireNames.Camel(type.Name);
        return isNumeric
            ? Enumerable.Range(Largest(taken) + 1, int.MaxValue / 2).Select(static i => i.ToString(CultureInfo.InvariantCulture)).First(taken.Add)
            : SyntaxFactory.Literal(Enumerable.Range(1, int.MaxValue).Select(i => i == 1 ? own : $"{own}{i}").First(taken.Add)).Text;
    }

    private static int Largest(HashSet<string> tags) =>
        tags.Select(static t => int.TryParse(t, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < int.MaxValue / 2 ? number : -1).DefaultIfEmpty(-1).Max();

    private static AttributeSyntax Tagged(AttributeSyntax attribute, string tag) =>
        Attributes.WithArguments(attribute, [attribute.ArgumentList?.Arguments.FirstOrDefault()?.ToString() ?? "", tag]);

    // Of several that are alike, the last.
    private static SyntaxNode WithoutLast(TypeDeclarationSyntax type, AttributeSyntax attribute)
    {
        var meant = Attributes.Of(type).SelectMany(static l => l.Attributes).LastOrDefault(a => a.IsEquivalentTo(attribute, topLevel: false));
        return meant is null ? type : Attributes.Remove(type, a => a == meant);
    }
}
