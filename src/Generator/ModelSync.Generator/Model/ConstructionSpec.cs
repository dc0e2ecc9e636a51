using ModelSync.Contract;

namespace ModelSync.Generator.Model;

/// <summary>How an object is made: this constructor, then the members that are no parameters of it.</summary>
/// <param name="Accessible">Generated code may call it; otherwise <c>UnsafeAccessor</c>.</param>
/// <param name="Parameters">C# names of the members that are its parameters, in order.</param>
/// <param name="SetsRequiredMembers">Has <c>[SetsRequiredMembers]</c>, so that <c>required</c> members need no initializer.</param>
internal sealed record ConstructionSpec(bool Accessible, EquatableArray<string> Parameters, bool SetsRequiredMembers)
{
    /// <summary>Its body is the author's, who may refuse what a peer sends.</summary>
    public bool MayThrow { get; init; }

    /// <summary>It may change what it is given, so members that can be set are set again behind it.</summary>
    public bool SetsAgain { get; init; }

    /// <summary>Parameters that are no members of the wire: they get the default of their type.</summary>
    public EquatableArray<LeftOutParameter> LeftOut { get; init; }

    /// <summary>Members with the keyword <c>required</c> that are no members of the wire or of storage: they get the default of their type.</summary>
    public EquatableArray<string> Unset { get; init; }
}

/// <param name="Name">As in <see cref="ConstructionSpec.Parameters"/>.</param>
/// <param name="CSharp">Its type.</param>
internal sealed record LeftOutParameter(string Name, string CSharp);
