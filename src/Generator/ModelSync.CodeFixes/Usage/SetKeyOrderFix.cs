using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ModelSync.CodeFixes.Editing;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Parsing;

namespace ModelSync.CodeFixes.Usage;

/// <summary>Gives a member of a composite key a place that no other has.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SetKeyOrderFix)), Shared]
public sealed class SetKeyOrderFix : RepairProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [UsageDiagnostics.KeyOrderMissing.Id, UsageDiagnostics.KeyOrderAmbiguous.Id];

    private protected override IEnumerable<Repair> Repairs(RepairSite site)
    {
        if (site is not { Member: { } member, MemberSymbol: { } symbol, TypeSymbol: { } type } || site.Mention(KnownNames.Column) is not { } column) yield break;
        if (!Places(type).TryGetValue(symbol.Name, out var place)) yield break;
        yield return site.Change($"Make '{symbol.Name}' number {place} of the key", nameof(SetKeyOrderFix), member, node => With(node, column, place, site.NewLine), column);
    }

    private static SyntaxNode With(SyntaxNode member, Mention column, int place, string newLine)
    {
        if (!Attributes.Has(member, "Column")) return Attributes.Add(member, column, newLine, $"(Order = {place})");
        return Attributes.Change(member, static a => a.IsNamed("Column"), a => Attributes.SetNamed(a, "Order", $"{place}"));
    }

    // For all of them at once, so that repairs which are applied together agree: who has a place keeps it, the others get what is free in the order of declaration.
    private static Dictionary<string, int> Places(INamedTypeSymbol type)
    {
        var reader = new MemberReader(type, new TypeReader(type.ContainingAssembly), new Findings());
        var keys = MemberReader.StoredProperties(type).Select(m => (m.Name, Attributes: reader.Attributes(m))).Where(static m => m.Attributes.Attribute(KnownNames.Key) is not null).ToList();
        var taken = new HashSet<int>();
        var homeless = keys.Where(k => ColumnReader.Order(k.Attributes) is not { } order || !taken.Add(order)).Select(static k => k.Name).ToList();
        // Behind a place that two want, not in a gap before it.
        var free = Enumerable.Range(homeless.Exists(name => HasPlace(keys, name)) ? taken.Max() + 1 : 0, int.MaxValue / 2).Where(n => !taken.Contains(n));
        return homeless.Zip(free, static (name, place) => (name, place)).ToDictionary(static p => p.name, static p => p.place, StringComparer.Ordinal);
    }

    private static bool HasPlace(List<(string Name, IReadOnlyList<AttributeData> Attributes)> keys, string name) => ColumnReader.Order(keys.First(k => k.Name == name).Attributes) is not null;
}
