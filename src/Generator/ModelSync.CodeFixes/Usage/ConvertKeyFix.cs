using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelSync.CodeFixes.Editing;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Parsing;

namespace ModelSync.CodeFixes.Usage;

/// <summary>Calls FindAsync with the model's key: the parts in their order, each as wide as the member.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ConvertKeyFix)), Shared]
public sealed class ConvertKeyFix : RepairProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [UsageDiagnostics.KeyOfWrongType.Id];

    private protected override IEnumerable<Repair> Repairs(RepairSite site)
    {
        if (site.Enclosing<InvocationExpressionSyntax>() is not { ArgumentList.Arguments: [{ Expression: { } given }] } call) yield break;
        if (site.Model.GetSymbolInfo(call, site.Cancellation).Symbol is not IMethodSymbol { ContainingType.TypeArguments: [INamedTypeSymbol row] }) yield break;
        if (Key(row) is { Count: > 0 } key && Converted(site, given, key) is { } converted)
            yield return site.Change($"Pass {converted}", nameof(ConvertKeyFix), given, node => SyntaxFactory.ParseExpression(converted).WithTriviaFrom(node));
    }

    private static List<ITypeSymbol> Key(INamedTypeSymbol row)
    {
        var model = ModelParser.Parse(row, new Findings());
        var members = MemberReader.StoredProperties(row).ToList();
        return [.. model.Key.Select(position => members.First(m => m.Name == model.Members[position].Name).Type)];
    }

    private static string? Converted(RepairSite site, ExpressionSyntax given, List<ITypeSymbol> key)
    {
        if (key.Count == 1) return Converted(site, given, key[0]);
        if (given is not TupleExpressionSyntax tuple || tuple.Arguments.Count != key.Count) return null;
        var parts = tuple.Arguments.Select(static a => a.Expression).ToList();
        var inPlace = parts.Zip(key, (part, type) => Converted(site, part, type)).ToList();
        return inPlace.Contains(null) ? Ordered(site, parts, key) : $"({string.Join(", ", inPlace)})";
    }

    // Where each type is asked once, the types say which part is which.
    private static string? Ordered(RepairSite site, List<ExpressionSyntax> parts, List<ITypeSymbol> key)
    {
        var chosen = key.Select(type => parts.Where(part => SymbolEqualityComparer.Default.Equals(site.Model.GetTypeInfo(part, site.Cancellation).Type, type)).ToList()).ToList();
        return chosen.TrueForAll(static c => c.Count == 1) ? $"({string.Join(", ", chosen.Select(static c => c[0].ToString()))})" : null;
    }

    private static string? Converted(RepairSite site, ExpressionSyntax part, ITypeSymbol type)
    {
        if (site.Model.GetTypeInfo(part, site.Cancellation).Type is not { } given) return null;
        if (SymbolEqualityComparer.Default.Equals(given, type)) return part.ToString();
        if (site.Model.Compilation.ClassifyCommonConversion(given, type) is not { IsImplicit: true, IsNumeric: true }) return null;
        if (part is LiteralExpressionSyntax && type.SpecialType == SpecialType.System_Int64) return $"{part}L";
        return part is LiteralExpressionSyntax or IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax ? $"({site.Text(type)}){part}" : $"({site.Text(type)})({part})";
    }
}
