using System.Collections.Immutable;
using System.Composition;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelSync.CodeFixes.Editing;
using ModelSync.Generator.Diagnostics;

namespace ModelSync.CodeFixes.Logic;

/// <summary>Takes formats and alignments out of a message: numbers are written in the browser.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PlainMessageFix)), Shared]
public sealed class PlainMessageFix : RepairProvider
{
    private static readonly Regex Formatted = new(@"(?<!\{)\{(\d+)[,:][^{}]*\}", RegexOptions.CultureInvariant);

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [LogicDiagnostics.MessageNotCarried.Id];

    private protected override IEnumerable<Repair> Repairs(RepairSite site)
    {
        var argument = site.Enclosing<AttributeSyntax>()?.ArgumentList?.Arguments.FirstOrDefault(static a => a.NameEquals?.Name.Identifier.ValueText == "ErrorMessage");
        if (argument?.Expression is not LiteralExpressionSyntax { Token.Value: string message } literal) yield break;
        var plain = Formatted.Replace(message, "{$1}");
        if (plain != message) yield return site.Change($"Write \"{plain}\"", nameof(PlainMessageFix), literal, node => SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(plain)).WithTriviaFrom(node));
    }
}
