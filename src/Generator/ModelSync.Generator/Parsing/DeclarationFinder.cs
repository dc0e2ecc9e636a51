using Microsoft.CodeAnalysis;
using ModelSync.Generator.Parsing.Adoption;

namespace ModelSync.Generator.Parsing;

/// <summary>Finds by walking the symbols what the generator finds by attribute: the analyzer's way to the same declarations.</summary>
internal sealed class DeclarationFinder
{
    private readonly List<INamedTypeSymbol> _models = [];
    private readonly List<INamedTypeSymbol> _payloads = [];
    private readonly List<INamedTypeSymbol> _values = [];
    private readonly List<PayloadEntry> _adopted = [];
    private readonly List<INamedTypeSymbol> _users = [];
    private readonly List<INamedTypeSymbol> _surfaces = [];
    private readonly List<IMethodSymbol> _logic = [];
    private readonly List<string> _shared = [];

    public IReadOnlyList<INamedTypeSymbol> Models => _models;

    /// <summary>Models and wire types.</summary>
    public IEnumerable<INamedTypeSymbol> Types => _models.Concat(_payloads);

    public IReadOnlyList<INamedTypeSymbol> Users => _users;

    public IReadOnlyList<INamedTypeSymbol> Surfaces => _surfaces;

    public IReadOnlyList<IMethodSymbol> Logic => _logic;

    public static DeclarationFinder In(Compilation compilation, CancellationToken cancellation)
    {
        var finder = new DeclarationFinder();
        finder.Visit(compilation.Assembly.GlobalNamespace, cancellation);
        finder.Adopt(compilation, cancellation);
        return finder;
    }

    public Declarations ToDeclarations() => Declarations.Of(
        _models.Select(DeclarationReader.Model),
        _payloads.Select(DeclarationReader.Payload).Concat(_adopted),
        _users.Select(DeclarationReader.User),
        _surfaces.Select(DeclarationReader.Surface),
        _logic.Select(DeclarationReader.Logic),
        _shared,
        _values.Select(DeclarationReader.WireValue));

    private void Adopt(Compilation compilation, CancellationToken cancellation)
    {
        var adopted = AdoptedNamespaces.Of(compilation.Assembly);
        _adopted.AddRange(AdoptedTypes.InReferences(compilation.References, adopted, cancellation).Concat(AdoptedTypes.InSource(compilation, adopted, cancellation)));
    }

    private void Visit(INamespaceOrTypeSymbol container, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        foreach (var member in container.GetMembers())
        {
            if (member is INamespaceSymbol space) Visit(space, cancellation);
            if (member is INamedTypeSymbol type) VisitType(type, cancellation);
            if (member is IMethodSymbol method && IsLogic(method)) _logic.Add(method);
            if (member.Has(KnownNames.Shared)) _shared.Add(DeclarationReader.Shared(member));
        }
    }

    private void VisitType(INamedTypeSymbol type, CancellationToken cancellation)
    {
        foreach (var attribute in type.GetAttributes())
        {
            if (attribute.AttributeClass.Is(KnownNames.SyncModel)) _models.Add(type);
            else if (attribute.AttributeClass.Is(KnownNames.WireType)) _payloads.Add(type);
            else if (attribute.AttributeClass.Is(KnownNames.WireValue)) _values.Add(type);
            else if (attribute.AttributeClass.Is(KnownNames.SyncUser)) _users.Add(type);
            else if (attribute.AttributeClass.Is(KnownNames.SyncSurface)) _surfaces.Add(type);
        }

        Visit(type, cancellation);
    }

    private static bool IsLogic(IMethodSymbol method)
    {
        foreach (var attribute in method.GetAttributes())
            if (attribute.AttributeClass.Is(KnownNames.ReadPolicy) || attribute.AttributeClass.Is(KnownNames.LiveQuery) || attribute.AttributeClass.Is(KnownNames.Mutation))
                return true;
        return false;
    }
}
