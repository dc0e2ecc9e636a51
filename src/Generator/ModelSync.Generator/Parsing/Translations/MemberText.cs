using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ModelSync.Generator.Parsing.Translations;

/// <summary>
/// A member as it is shown to others: its tokens in their lines and columns, without attributes and with nothing between the tokens but blanks,
/// so that no comment and no code that is switched off gets out.
/// </summary>
/// <remarks>What only the server runs is left out too.</remarks>
internal sealed class MemberText
{
    private readonly StringBuilder _text = new();
    private readonly Dictionary<int, (int Line, int Column)> _places = [];
    private readonly TextLineCollection _lines;
    private int _line;
    private int _column;

    private MemberText(SyntaxNode member, IReadOnlyList<SyntaxNode> omitted)
    {
        _lines = member.SyntaxTree.GetText().Lines;
        var tokens = member.DescendantTokens(node => node is not AttributeListSyntax && !omitted.Contains(node)).Where(static t => t.Span.Length > 0 && t.Parent is not AttributeListSyntax).ToList();
        var margin = Margin(tokens);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (i > 0) Gap(tokens[i - 1], tokens[i], margin);
            Append(tokens[i]);
        }
    }

    /// <param name="omitted">Nodes of the member that are not shown.</param>
    public static MemberText Of(SyntaxNode member, IReadOnlyList<SyntaxNode> omitted) => new(member, omitted);

    public string Text => _text.ToString();

    /// <summary>Where the first token of a node of the member stands here.</summary>
    public (int Line, int Column)? At(SyntaxNode node) => _places.TryGetValue(node.SpanStart, out var place) ? place : null;

    // The column of what stands farthest to the left.
    private int Margin(List<SyntaxToken> tokens) =>
        tokens.Count == 0 ? 0 : tokens.Where((token, i) => i > 0 && Start(token).Line > End(tokens[i - 1]).Line).Select(token => Start(token).Character).Append(Indentation(tokens[0])).Min();

    // What stands in front of the first token is an attribute.
    private int Indentation(SyntaxToken first)
    {
        var line = _lines[Start(first).Line].ToString();
        return line.Length - line.TrimStart().Length;
    }

    private void Gap(SyntaxToken before, SyntaxToken token, int margin)
    {
        var start = Start(token);
        if (start.Line > End(before).Line)
        {
            _text.Append('\n');
            (_line, _column) = (_line + 1, 0);
            Blanks(Math.Max(0, start.Character - margin));
        }
        else
        {
            // An attribute may stand between.
            var isBlank = token.GetPreviousToken() == before && before.TrailingTrivia.Concat(token.LeadingTrivia).All(static t => string.IsNullOrWhiteSpace(t.ToString()));
            Blanks(isBlank ? token.SpanStart - before.Span.End : before.IsKind(SyntaxKind.OpenParenToken) ? 0 : 1);
        }
    }

    private void Append(SyntaxToken token)
    {
        _places[token.SpanStart] = (_line, _column);
        var text = token.Text.Replace("\r\n", "\n").Replace('\r', '\n');
        _text.Append(text);
        var last = text.LastIndexOf('\n');
        _line += text.Count(static c => c == '\n');
        _column = last < 0 ? _column + text.Length : text.Length - last - 1;
    }

    private void Blanks(int count)
    {
        _text.Append(' ', count);
        _column += count;
    }

    private LinePosition Start(SyntaxToken token) => _lines.GetLinePosition(token.SpanStart);

    private LinePosition End(SyntaxToken token) => _lines.GetLinePosition(token.Span.End);
}
