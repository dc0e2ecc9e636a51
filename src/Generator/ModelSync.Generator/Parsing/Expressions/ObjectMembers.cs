using Microsoft.CodeAnalysis;
using ModelSync.Contract;
using ModelSync.Generator.Model;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary>Which members of wire types and models are on the wire: what translated code can read of their objects.</summary>
internal sealed class ObjectMembers
{
    private readonly Dictionary<INamedTypeSymbol, IReadOnlyDictionary<string, MemberSpec>> _known = new(SymbolEqualityComparer.Default);

    /// <summary>The type of a member; null when clients do not have it.</summary>
    public TypeRef? Of(INamedTypeSymbol type, string member) => All(type).TryGetValue(member, out var spec) ? Types.Inside(spec.Type.Ref) : null;

    /// <summary>The member that a constructor parameter sets, which is called alike.</summary>
    public string? NameOfParameter(INamedTypeSymbol type, string parameter) =>
        All(type).Keys.FirstOrDefault(name => string.Equals(name, parameter, StringComparison.OrdinalIgnoreCase));

    private IReadOnlyDictionary<string, MemberSpec> All(INamedTypeSymbol type)
    {
        if (_known.TryGetValue(type, out var known)) return known;
        var members = type.Has(KnownNames.SyncModel) ? ModelParser.Parse(type, new Findings()).DtoMembers()
            : type.Has(KnownNames.WireType) ? PayloadParser.Parse(type, new Findings()).Members
            : [];
        return _known[type] = members.GroupBy(static m => m.Name).ToDictionary(static g => g.Key, static g => g.First(), StringComparer.Ordinal);
    }
}
