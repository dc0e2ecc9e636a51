using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace ModelSync.CodeFixes.Editing;

/// <summary>Modifiers of a declaration, in the order of the language.</summary>
internal static class Modifiers
{
    public static T Change<T>(Document document, T declaration, Func<DeclarationModifiers, DeclarationModifiers> change)
        where T : SyntaxNode
    {
        var generator = SyntaxGenerator.GetGenerator(document);
        return WithoutAttributes(declaration, node => generator.WithModifiers(node, change(generator.GetModifiers(node))));
    }

    public static T Give<T>(Document document, T declaration, Accessibility accessibility)
        where T : SyntaxNode => WithoutAttributes(declaration, node => SyntaxGenerator.GetGenerator(document).WithAccessibility(node, accessibility));

    // The generator would end the lines of attributes in its own way.
    private static T WithoutAttributes<T>(T declaration, Func<SyntaxNode, SyntaxNode> change)
        where T : SyntaxNode => declaration is MemberDeclarationSyntax { AttributeLists.Count: > 0 } member
            ? (T)(SyntaxNode)((MemberDeclarationSyntax)change(member.WithAttributeLists(default))).WithAttributeLists(member.AttributeLists)
            : (T)change(declaration);
}
