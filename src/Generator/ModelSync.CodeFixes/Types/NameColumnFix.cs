using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelSync.CodeFixes.Editing;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Parsing;

namespace ModelSync.CodeFixes.Types;

/// <summary>Stores a member in a column that is called after it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NameColumnFix)), Shared]
public sealed class NameColumnFix : RepairProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [UsageDiagnostics.SameColumn.Id];

    private protected override IEnumerable<Repair> Repairs(RepairSite site)
    {
        if (site is not { Member: { } member, MemberSymbol: { } symbol, TypeSymbol: { } type } || site.Mention(KnownNames.Column) is not { } attribute || !Names(type).TryGetValue(symbol.Name, out var name)) yield break;
        yield return site.Change($"Store '{symbol.Name}' in the column '{name}'", nameof(NameColumnFix), member, node => Attributes.Has(node, "Column")
            ? Attributes.Change(node, static a => a.IsNamed("Column"), a => Attributes.WithArguments(a, [$"\"{name}\"", .. Others(a)]))
            : Attributes.Add(node, attribute, site.NewLine, $"(\"{name}\")"), attribute);
    }

    private static IEnumerable<string> Others(AttributeSyntax attribute) =>
        attribute.ArgumentList?.Arguments.Where(static a => a.NameEquals is not null).Select(static a => a.ToString()) ?? [];

    // For all members at once, so that repairs which are applied together agree: the first of a column keeps it.
    private static Dictionary<string, string> Names(INamedTypeSymbol type)
    {
        var reader = new MemberReader(type, new TypeReader(type.ContainingAssembly), new Findings());
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var homeless = MemberReader.StoredProperties(type).Where(m => !taken.Add(reader.Attributes(m).Attribute(KnownNames.Column)?.Argument<string>(0) ?? m.Name)).Select(static m => m.Name).ToList();
        return homeless.ToDictionary(static name => name, name => Enumerable.Range(1, int.MaxValue).Select(i => i == 1 ? name : $"{name}{i}").First(taken.Add), StringComparer.Ordinal);
    }
}
