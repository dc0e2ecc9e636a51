using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelSync.Generator.Parsing;

/// <summary>Whether there is documentation that generated members can inherit. What it says is read in the step of the positions.</summary>
internal static class Documented
{
    /// <summary>True for what stands in no source, or may inherit itself.</summary>
    public static bool Is(ISymbol member) =>
        member.IsOverride || member.DeclaringSyntaxReferences.IsEmpty || member.DeclaringSyntaxReferences.Any(static reference => Is(reference.GetSyntax()));

    /// <summary>Compilers that are not asked for documentation take it for a comment.</summary>
    public static bool Is(SyntaxToken first) => first.HasLeadingTrivia && first.LeadingTrivia.Any(static trivia => trivia.Kind() switch
    {
        SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia => true,
        SyntaxKind.SingleLineCommentTrivia => trivia.ToString().StartsWith("///", StringComparison.Ordinal),
        SyntaxKind.MultiLineCommentTrivia => trivia.ToString().StartsWith("/**", StringComparison.Ordinal),
        _ => false,
    });

    // Parameters of a record are documented with it, fields with all of their declaration.
    private static bool Is(SyntaxNode declaration) =>
        Is((declaration.FirstAncestorOrSelf<MemberDeclarationSyntax>() ?? declaration).GetFirstToken());
}
