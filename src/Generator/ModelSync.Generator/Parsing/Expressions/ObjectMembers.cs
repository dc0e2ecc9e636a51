using Microsoft.CodeAnalysis;
using ModelSync.Contract;
using ModelSync.Generator.Model;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary>Which members of wire types and models are on the wire: what translated code can read of their objects.</summary>
internal sealed class ObjectMembers
{
    private readonly Dictionary<INamedTypeSymbol, IReadOnlyDictionary<string, MemberSpec>> _known = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<INamedTypeSymbol, ModelSpec?> _models = new(SymbolEqualityComparer.Default);

    /// <summary>The type of a member; null when clients do not have it.</summary>
    public TypeRef? Of(INamedTypeSymbol type, string member) => All(type).TryGetValue(member, out var spec) ? Types.Inside(spec.Type.Ref) : null;

    /// <summary>The member that a constructor parameter sets, which is called alike.</summary>
    public string? NameOfParameter(INamedTypeSymbol type, string parameter) =>
        All(type).Keys.FirstOrDefault(name => string.Equals(name, parameter, StringComparison.OrdinalIgnoreCase));

    /// <summary>The declaration of a row type; null when it is no model.</summary>
    public ModelSpec? ModelOf(INamedTypeSymbol type)
    {
        if (_models.TryGetValue(type, out var known)) return known;
        return _models[type] = type.Has(KnownNames.SyncModel) ? ModelParser.Parse(type, new Findings()) : null;
    }

    /// <summary>All members by C# name.</summary>
    public IReadOnlyDictionary<string, MemberSpec> All(INamedTypeSymbol type)
    {
        if (_known.TryGetValue(type, out var known)) return known;
        var members = ModelOf(type) is { } model ? model.DtoMembers()
            : type.Has(KnownNames.WireType) ? PayloadParser.Parse(type, new Findings()).Members
            : GeneratedTypes.Find(type) is { } generated ? Generated(generated)
            : [];
        return _known[type] = members.GroupBy(static m => m.Name).ToDictionary(static g => g.Key, static g => g.First(), StringComparer.Ordinal);
    }

    private IEnumerable<MemberSpec> Generated(GeneratedType type)
    {
        var model = ModelOf(type.Owner);
        return type.Suffix switch
        {
            "Create" => model!.CreateMembers(),
            "Patch" => model!.PatchMembers().Select(static m => m with { IsOptional = true }),
            "Dto" => model!.DtoMembers(),
            _ => (model?.Variants ?? PayloadParser.Parse(type.Owner, new Findings()).Variants).FirstOrDefault(v => v.Type.Name == type.Name)?.Members ?? [],
        };
    }
}
