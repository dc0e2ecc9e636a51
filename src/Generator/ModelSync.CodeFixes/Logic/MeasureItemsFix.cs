using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelSync.CodeFixes.Editing;
using ModelSync.Contract;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Parsing;

namespace ModelSync.CodeFixes.Logic;

/// <summary>Counts the items of a collection where the length of a text was asked.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MeasureItemsFix)), Shared]
public sealed class MeasureItemsFix : RepairProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [LogicDiagnostics.ConstraintMismatch.Id];

    private protected override IEnumerable<Repair> Repairs(RepairSite site)
    {
        if (site.Enclosing<AttributeSyntax>() is not { ArgumentList.Arguments: { Count: >= 1 } arguments } attribute || !attribute.IsNamed("StringLength") || !HasItems(site.MemberType)) yield break;
        var minimum = arguments.FirstOrDefault(static a => a.NameEquals?.Name.Identifier.ValueText == "MinimumLength")?.Expression.ToString();
        if (site.Mention("System.ComponentModel.DataAnnotations." + (minimum is null ? "MaxLengthAttribute" : "LengthAttribute")) is not { } better) yield break;
        yield return site.Change($"Count the items: [{better.Name}]", nameof(MeasureItemsFix), attribute, node => Attributes.Named(node, $"{better.Name}({Arguments(node, minimum)})"), better);
    }

    private static string Arguments(AttributeSyntax attribute, string? minimum)
    {
        var others = attribute.ArgumentList!.Arguments.Skip(1).Where(static a => a.NameEquals?.Name.Identifier.ValueText != "MinimumLength").Select(static a => a.ToString());
        IEnumerable<string> bounds = [.. minimum is null ? [] : (string[])[minimum], attribute.ArgumentList.Arguments[0].ToString()];
        return string.Join(", ", bounds.Concat(others));
    }

    private static bool HasItems(ITypeSymbol? type) =>
        type is not null && new TypeReader().Read(type)?.Ref.Kind is (TypeKinds.List or TypeKinds.Set or TypeKinds.Dictionary or TypeKinds.Map or TypeKinds.Bytes);
}
