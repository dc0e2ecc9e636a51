using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ModelSync.CodeFixes.Editing;

/// <summary>White space of the code around an edit, so that what is written looks like what is there.</summary>
internal static class Layout
{
    public const string Step = "    ";

    /// <summary>How the first line of a file ends.</summary>
    public static string NewLineOf(SyntaxTree tree, CancellationToken cancellation)
    {
        var text = tree.GetText(cancellation);
        var first = text.Lines[0];
        return first.EndIncludingLineBreak > first.End ? text.ToString(Microsoft.CodeAnalysis.Text.TextSpan.FromBounds(first.End, first.EndIncludingLineBreak)) : "\n";
    }

    /// <summary>The white space in front of a node on its line.</summary>
    public static string IndentOf(SyntaxNode node)
    {
        var last = node.GetLeadingTrivia().LastOrDefault();
        return last.IsKind(SyntaxKind.WhitespaceTrivia) ? last.ToString() : "";
    }

    public static bool EndsLine(this SyntaxTriviaList trivia) => trivia.Any(static t => t.IsKind(SyntaxKind.EndOfLineTrivia));

    public static SyntaxTriviaList White(string text) => text.Length == 0 ? default : SyntaxFactory.TriviaList(SyntaxFactory.Whitespace(text));

    public static SyntaxTriviaList Line(string newLine) => SyntaxFactory.TriviaList(SyntaxFactory.EndOfLine(newLine));

    /// <summary>Lines with an indentation in front of each.</summary>
    public static string Indented(string text, string indent, string newLine) =>
        string.Join(newLine, text.Split('\n').Select(line => line.Length == 0 ? line : indent + line));
}
