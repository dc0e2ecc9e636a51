using ModelSync.Contract;
using ModelSync.Generator.Model;

namespace ModelSync.Generator.Parsing;

/// <summary>Where a type and its members stand.</summary>
/// <param name="Asked">Names in C# and on the wire.</param>
internal sealed record TypePlaces(TypeName Name, EquatableArray<(string Name, string WireName)> Asked, IReadOnlyList<Place> Places)
{
    /// <summary>Members of a base class in another file may have moved although the type has not.</summary>
    private bool IsOfOneFile => Places.All(p => ReferenceEquals(p.Tree, Places[0].Tree));

    public bool Answers(TypeName name, EquatableArray<(string Name, string WireName)> asked) => IsOfOneFile && Name == name && Asked == asked;
}
