using Microsoft.CodeAnalysis;
using ModelSync.Contract;
using ModelSync.Generator.Model;
using ModelSync.Generator.Parsing.Expressions;

namespace ModelSync.Generator.Parsing.Constraints;

/// <summary>Validation attributes of the application's own on the members of a type.</summary>
internal sealed class CustomConstraints(INamedTypeSymbol owner, IReadOnlyDictionary<string, MemberSpec> members, BodySource bodies, Findings findings)
{
    private readonly CustomAttribute _attributes = new(bodies, findings);

    /// <summary>Whether some member has one.</summary>
    public static bool AnyOf(ISymbol member) => member.GetAttributes().Any(static a => a.AttributeClass is { } shape && ConstraintReader.IsCustom(shape) && CustomAttribute.Has(shape));

    public EquatableArray<CustomConstraintSpec> ParseAll()
    {
        var found = new List<CustomConstraintSpec>();
        foreach (var member in ModelSpec.InWireOrder(members.Values.Where(static m => !m.ServerOnly)))
            foreach (var attribute in AttributesOf(member.Name))
                if (_attributes.Read(attribute, $"{owner.Name}.{member.Name}", member.Name, member.WireName, member.Type, members, member.IsOptional) is { } constraint) found.Add(constraint);
        return found.ToEquatableArray();
    }

    private IEnumerable<AttributeData> AttributesOf(string member)
    {
        for (var level = owner; level is { SpecialType: SpecialType.None }; level = level.BaseType)
            if (level.GetMembers(member).FirstOrDefault(static m => m is IPropertySymbol or IFieldSymbol) is { } symbol)
                return CustomAttribute.Of(symbol);
        return [];
    }
}
