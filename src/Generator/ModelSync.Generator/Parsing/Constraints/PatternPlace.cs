using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ModelSync.Generator.Parsing.Constraints;

/// <summary>Where a unit of a text stands in the literal that it is written as.</summary>
internal static class PatternPlace
{
    /// <summary>The unit, or all of what is written when it cannot be told.</summary>
    public static Location Of(SyntaxNode written, int position)
    {
        if (written is not LiteralExpressionSyntax { Token: { Value: string text } token } || position >= text.Length) return written.GetLocation();
        return Offset(token, position) is { } offset ? Location.Create(written.SyntaxTree, new TextSpan(token.SpanStart + offset, 1)) : written.GetLocation();
    }

    private static int? Offset(SyntaxToken token, int position)
    {
        if (token.IsKind(SyntaxKind.SingleLineRawStringLiteralToken)) return token.Text.TakeWhile(static unit => unit == '"').Count() + position;
        if (!token.IsKind(SyntaxKind.StringLiteralToken)) return null;
        var isVerbatim = token.Text[0] == '@';
        var at = isVerbatim ? 2 : 1;
        for (; position > 0; position--)
        {
            if (Length(token.Text, at, isVerbatim) is not { } length) return null;
            at += length;
        }

        return at;
    }

    // How many characters say one unit; null when that is not known.
    private static int? Length(string text, int at, bool isVerbatim) => (text[at], isVerbatim) switch
    {
        ('"', true) => 2,
        ('\\', false) when text[at + 1] is 'x' or 'U' => null,
        ('\\', false) => text[at + 1] == 'u' ? 6 : 2,
        _ => 1,
    };
}
