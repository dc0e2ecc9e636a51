using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ModelSync.CodeFixes.Editing;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Parsing;

namespace ModelSync.CodeFixes.Usage;

/// <summary>Stores a model in a table that is called after it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NameTableFix)), Shared]
public sealed class NameTableFix : RepairProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [UsageDiagnostics.SameTable.Id];

    private protected override IEnumerable<Repair> Repairs(RepairSite site)
    {
        if (site is not { Type: { } declaration, TypeSymbol: { } type } || site.Mention(KnownNames.Table) is not { } attribute || !Names(site).TryGetValue(type, out var name)) yield break;
        var title = $"Store '{type.Name}' in the table '{name}'";
        yield return site.Written(type, KnownNames.Table) is { } written
            ? site.Change(title, nameof(NameTableFix), written, node => Attributes.WithArguments(node, [$"\"{name}\"", .. node.ArgumentList!.Arguments.Skip(1).Select(static a => a.ToString())]))
            : site.Change(title, nameof(NameTableFix), declaration, node => Attributes.Add(node, attribute, site.NewLine, $"(\"{name}\")"), attribute);
    }

    // For all models at once, so that repairs which are applied together agree: the first of a table keeps it.
    private static Dictionary<INamedTypeSymbol, string> Names(RepairSite site)
    {
        var models = DeclarationFinder.In(site.Model.Compilation, site.Cancellation).Models.OrderBy(static m => m.FullName(), StringComparer.Ordinal).ToList();
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var homeless = models.Where(m => !taken.Add(m.Attribute(KnownNames.Table)?.Argument<string>(0) ?? m.Name)).ToList();
        var names = new Dictionary<INamedTypeSymbol, string>(SymbolEqualityComparer.Default);
        foreach (var model in homeless) names[model] = Candidates(model).First(taken.Add);
        return names;
    }

    private static IEnumerable<string> Candidates(INamedTypeSymbol model)
    {
        yield return model.Name;
        yield return (model.ContainingType?.Name ?? model.ContainingNamespace.Name) + model.Name;
        for (var i = 2; ; i++) yield return $"{model.Name}{i}";
    }
}
