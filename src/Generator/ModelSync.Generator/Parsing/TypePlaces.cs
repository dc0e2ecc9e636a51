using Microsoft.CodeAnalysis;
using ModelSync.Contract;
using ModelSync.Generator.Model;

namespace ModelSync.Generator.Parsing;

/// <summary>Where a type and its members stand.</summary>
/// <param name="Asked">Names in C# and on the wire.</param>
/// <param name="Declaration">The only one of the type; null when it has several or none.</param>
internal sealed record TypePlaces(TypeName Name, EquatableArray<(string Name, string WireName)> Asked, PlaceList Found, SyntaxReference? Declaration)
{
    // Members of a base class in another file may have moved although the type has not.
    private readonly SyntaxTree? _only = Declaration is not null && ReferenceEquals(Found.Tree, Declaration.SyntaxTree) ? Found.Tree : null;

    public bool Answers(TypeName name, EquatableArray<(string Name, string WireName)> asked) => _only is not null && Name == name && Asked == asked;

    /// <summary>While names mean what they meant, everything stands where it stood.</summary>
    public bool IsIn(Compilation compilation) => _only is not null && compilation.ContainsSyntaxTree(_only);
}
