using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Editing;

namespace ModelSync.CodeFixes.Editing;

/// <summary>Modifiers of a declaration, in the order of the language.</summary>
internal static class Modifiers
{
    public static T Change<T>(Document document, T declaration, Func<DeclarationModifiers, DeclarationModifiers> change)
        where T : SyntaxNode
    {
        var generator = SyntaxGenerator.GetGenerator(document);
        return (T)generator.WithModifiers(declaration, change(generator.GetModifiers(declaration)));
    }

    public static T Give<T>(Document document, T declaration, Accessibility accessibility)
        where T : SyntaxNode => (T)SyntaxGenerator.GetGenerator(document).WithAccessibility(declaration, accessibility);
}
