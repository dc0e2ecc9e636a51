using Microsoft.CodeAnalysis;
using ModelSync.Generator.Parsing;

namespace ModelSync.CodeFixes.Editing;

/// <summary>The <c>[SyncUser]</c> of a project.</summary>
internal static class Users
{
    /// <summary>Null when there is none, or more than one.</summary>
    public static INamedTypeSymbol? Of(Compilation compilation, CancellationToken cancellation)
    {
        var users = DeclarationFinder.In(compilation, cancellation).Users;
        return users.Count == 1 ? users[0] : null;
    }
}
