using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelSync.CodeFixes.Editing;

/// <summary>Using directives, in the order of .NET: System first.</summary>
internal static class Imports
{
    public static CompilationUnitSyntax Add(CompilationUnitSyntax root, string space)
    {
        if (root.Usings.Any(u => IsPlain(u) && u.Name?.ToString() == space)) return root;
        var newLine = Layout.Line(Layout.NewLineOf(root.SyntaxTree, default));
        var import = SyntaxFactory.UsingDirective(SyntaxFactory.ParseName(space))
            .WithUsingKeyword(SyntaxFactory.Token(default, SyntaxKind.UsingKeyword, Layout.White(" ")))
            .WithTrailingTrivia(newLine);
        return root.Usings.Count == 0 ? First(root, import, newLine) : Among(root, import, space);
    }

    private static CompilationUnitSyntax Among(CompilationUnitSyntax root, UsingDirectiveSyntax import, string space)
    {
        var at = root.Usings.IndexOf(u => IsPlain(u) && Compare(space, u.Name?.ToString() ?? "") < 0);
        // Static imports and aliases stand behind the others.
        if (at < 0) at = root.Usings.LastIndexOf(IsPlain) + 1;
        if (at > 0) return root.WithUsings(root.Usings.Insert(at, import));
        var first = root.Usings[0];
        var head = first.GetLeadingTrivia();
        return root.WithUsings(root.Usings.Replace(first, first.WithLeadingTrivia()).Insert(0, import.WithLeadingTrivia(head)));
    }

    // A comment that begins the file and ends with an empty line stays on top.
    private static CompilationUnitSyntax First(CompilationUnitSyntax root, UsingDirectiveSyntax import, SyntaxTriviaList newLine)
    {
        var leading = root.GetLeadingTrivia().ToList();
        var header = leading.FirstOrDefault() is { RawKind: (int)SyntaxKind.SingleLineCommentTrivia or (int)SyntaxKind.MultiLineCommentTrivia } ? HeaderLength(leading) : 0;
        var spaced = import.WithLeadingTrivia(leading.Take(header)).WithTrailingTrivia(newLine.AddRange(newLine));
        return root.WithLeadingTrivia(leading.Skip(header)).WithUsings(SyntaxFactory.SingletonList(spaced));
    }

    private static int HeaderLength(List<SyntaxTrivia> leading)
    {
        for (var i = 1; i < leading.Count; i++)
            if (leading[i].IsKind(SyntaxKind.EndOfLineTrivia) && leading[i - 1].IsKind(SyntaxKind.EndOfLineTrivia)) return i + 1;
        return 0;
    }

    private static bool IsPlain(UsingDirectiveSyntax import) => import.Alias is null && import.StaticKeyword.IsKind(SyntaxKind.None);

    private static int Compare(string left, string right) =>
        IsSystem(right).CompareTo(IsSystem(left)) is var system and not 0 ? system : string.CompareOrdinal(left, right);

    private static bool IsSystem(string space) => space == "System" || space.StartsWith("System.", StringComparison.Ordinal);
}
