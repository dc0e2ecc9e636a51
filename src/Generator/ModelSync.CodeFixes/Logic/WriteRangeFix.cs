using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelSync.CodeFixes.Editing;
using ModelSync.Generator.Diagnostics;

namespace ModelSync.CodeFixes.Logic;

/// <summary>Writes the bounds of a <c>[Range]</c> so that the value is compared as it is: as doubles, or as texts of its own type.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(WriteRangeFix)), Shared]
public sealed class WriteRangeFix : RepairProvider
{
    private static readonly string[] WithoutConversion = ["Half", "Int128", "UInt128", "BigInteger"];

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [LogicDiagnostics.RangeRounds.Id, LogicDiagnostics.ConstraintMismatch.Id];

    private protected override IEnumerable<Repair> Repairs(RepairSite site)
    {
        if (site.Enclosing<AttributeSyntax>() is not { ArgumentList.Arguments: { Count: >= 2 } arguments } attribute || !attribute.IsNamed("Range")) yield break;
        if (!IsNumber(arguments[0].Expression) || !IsNumber(arguments[1].Expression)) yield break;
        if (site.Diagnostic.Id == LogicDiagnostics.RangeRounds.Id)
            yield return Bounds(site, attribute, "Compare without rounding", "Exact", static (_, bound) => bound + ".0");
        else if (NotNull(site.MemberType) is { } type && Array.IndexOf(WithoutConversion, type.Name) >= 0)
            yield return Bounds(site, attribute, $"Write the bounds as texts of '{type.Name}'", "Typed", static (_, bound) => $"\"{bound}\"", $"typeof({site.Text(type)})");
    }

    private static Repair Bounds(RepairSite site, AttributeSyntax attribute, string title, string kind, Func<int, string, string> write, params string[] before) =>
        site.Change(title, $"{nameof(WriteRangeFix)}.{kind}", attribute, node => Attributes.WithArguments(node,
        [
            .. before,
            .. node.ArgumentList!.Arguments.Select((a, i) => i < 2 ? write(i, a.Expression.ToString()) : a.ToString()),
        ]));

    private static ITypeSymbol? NotNull(ITypeSymbol? type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var inner] } ? inner : type;

    private static bool IsNumber(ExpressionSyntax bound) => bound switch
    {
        LiteralExpressionSyntax literal => literal.IsKind(SyntaxKind.NumericLiteralExpression) && literal.Token.Value is int,
        PrefixUnaryExpressionSyntax { Operand: { } operand } minus => minus.IsKind(SyntaxKind.UnaryMinusExpression) && IsNumber(operand),
        _ => false,
    };
}
