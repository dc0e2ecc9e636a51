using Microsoft.CodeAnalysis;
using ModelSync.Contract;
using ModelSync.Generator.Model;
using ModelSync.Generator.Parsing.Expressions;

namespace ModelSync.Generator.Parsing;

/// <summary>
/// Get-only properties of a model that follow from the row. They need no attribute, so one that cannot be translated is simply not
/// there for clients; using it in a query or rule is what gets reported.
/// </summary>
internal static class ComputedParser
{
    public static EquatableArray<ComputedSpec> ParseAll(INamedTypeSymbol owner, IReadOnlyDictionary<string, MemberSpec> members, BodySource bodies)
    {
        var computed = new List<ComputedSpec>();
        var wire = new MemberReader(owner, new TypeReader(), new Findings()).Wire;
        foreach (var property in MemberReader.ComputedProperties(owner))
            if (Parse(owner, property, wire, members, bodies) is { } spec) computed.Add(spec);
        return computed.ToEquatableArray();
    }

    private static ComputedSpec? Parse(INamedTypeSymbol owner, IPropertySymbol property, WireAttributes wire, IReadOnlyDictionary<string, MemberSpec> members, BodySource bodies)
    {
        var attributes = property.GetAttributes();
        if (attributes.Attribute(KnownNames.NotMapped) is not null || Navigations.Target(new MemberSymbol(property), attributes) is not null || wire.IsHidden(new MemberSymbol(property), attributes)) return null;
        if (new TypeReader().Read(property.Type) is not { } type || !Types.IsScalar(type.Ref) || bodies.BlockOf(property) is not { } body) return null;
        var scope = new LogicScope { Place = LogicPlace.Computed, Owner = $"{owner.Name}.{property.Name}", Members = members, Whole = owner };
        if (Lambdas.Body(new ExpressionLowerer(bodies, scope, new Findings()), body, type.Ref) is not { } lowered) return null;
        return new ComputedSpec
        {
            Name = property.Name,
            WireName = wire.Name(property.Name, attributes),
            Type = type,
            Body = lowered,
            ServerOnly = lowered.Any(e => e is MemberExpr m && members.TryGetValue(m.Member, out var member) && member.ServerOnly),
        };
    }
}
