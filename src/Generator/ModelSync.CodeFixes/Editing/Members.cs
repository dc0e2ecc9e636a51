using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelSync.CodeFixes.Editing;

/// <summary>New members of a type, on lines of their own.</summary>
internal static class Members
{
    /// <summary>Adds a member behind the others, after an empty line.</summary>
    public static TypeDeclarationSyntax Append(TypeDeclarationSyntax type, string text, string newLine)
    {
        var open = Opened(type, newLine);
        var member = Parse(open, (open.Members.Count > 0 ? "\n" : "") + text, newLine);
        return open.WithMembers(open.Members.Add(member));
    }

    /// <summary>Adds a member in front of the others.</summary>
    public static TypeDeclarationSyntax Prepend(TypeDeclarationSyntax type, string text, string newLine)
    {
        var open = Opened(type, newLine);
        return open.WithMembers(open.Members.Insert(0, Parse(open, text, newLine)));
    }

    /// <summary>A declaration from its text.</summary>
    public static MemberDeclarationSyntax Declaration(string text, string indent, string newLine) =>
        SyntaxFactory.ParseMemberDeclaration(Layout.Indented(text, indent, newLine) + newLine)!;

    private static MemberDeclarationSyntax Parse(TypeDeclarationSyntax type, string text, string newLine) => Declaration(text, InnerIndent(type), newLine);

    private static string InnerIndent(TypeDeclarationSyntax type) =>
        type.Members.FirstOrDefault() is { } first && Layout.IndentOf(first) is { Length: > 0 } indent ? indent : Layout.IndentOf(type) + Layout.Step;

    /// <summary>The type with braces that stand on lines of their own.</summary>
    private static TypeDeclarationSyntax Opened(TypeDeclarationSyntax type, string newLine)
    {
        var indent = Layout.IndentOf(type);
        if (type.OpenBraceToken.IsKind(SyntaxKind.None) || type.OpenBraceToken.IsMissing) return Braced(type, indent, newLine);
        if (type.OpenBraceToken.TrailingTrivia.EndsLine()) return type;
        // All on one line: the members stay on one, below the brace.
        var line = Layout.Line(newLine);
        var opened = type.WithOpenBraceToken(type.OpenBraceToken.WithTrailingTrivia(line));
        if (opened.Members.Count > 0)
        {
            opened = opened.WithMembers(opened.Members.Replace(opened.Members[0], opened.Members[0].WithLeadingTrivia(Layout.White(indent + Layout.Step))));
            opened = opened.WithMembers(opened.Members.Replace(opened.Members.Last(), opened.Members.Last().WithTrailingTrivia(line)));
        }

        return opened.WithCloseBraceToken(opened.CloseBraceToken.WithLeadingTrivia(Layout.White(indent)));
    }

    private static TypeDeclarationSyntax Braced(TypeDeclarationSyntax type, string indent, string newLine)
    {
        var line = Layout.Line(newLine);
        var trailing = type.GetTrailingTrivia();
        var head = type.WithSemicolonToken(default).WithoutTrailingTrivia();
        head = head.ReplaceToken(head.GetLastToken(), head.GetLastToken().WithTrailingTrivia(line));
        return head
            .WithOpenBraceToken(SyntaxFactory.Token(Layout.White(indent), SyntaxKind.OpenBraceToken, line))
            .WithCloseBraceToken(SyntaxFactory.Token(Layout.White(indent), SyntaxKind.CloseBraceToken, trailing));
    }
}
