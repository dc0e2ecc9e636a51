using Microsoft.CodeAnalysis;
using ModelSync.Generator.Model;

namespace ModelSync.Generator.Parsing.Memory;

/// <summary>Where types were found.</summary>
internal sealed class PlaceMemory
{
    /// <summary>By declaration.</summary>
    public DeclarationMemory<SyntaxNode, TypePlaces> Types { get; } = new();

    /// <summary>Those of models, of which there may be thousands: nobody looks for a symbol.</summary>
    public DeclarationMemory<LiveModelSpec, TypePlaces> Models { get; } = new();
}
