using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelSync.CodeFixes.Editing;

/// <summary>Makes declarations visible to generated code.</summary>
internal static class Reachability
{
    /// <summary>Gives it to the declaration, and makes those of its outer types internal that nobody sees.</summary>
    public static async Task GiveAsync(RepairSite site, RepairEdits edits, MemberDeclarationSyntax declaration, Accessibility accessibility)
    {
        foreach (var part in declaration.AncestorsAndSelf().OfType<MemberDeclarationSyntax>().Where(static p => p is BaseTypeDeclarationSyntax or MethodDeclarationSyntax))
        {
            if (site.Model.GetDeclaredSymbol(part, site.Cancellation) is not { } symbol || IsVisible(symbol.DeclaredAccessibility)) continue;
            await edits.ReplaceAsync(part, node => Modifiers.Give(site.Document, node, part == declaration ? accessibility : Accessibility.Internal)).ConfigureAwait(false);
        }
    }

    private static bool IsVisible(Accessibility accessibility) => accessibility is Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal;
}
