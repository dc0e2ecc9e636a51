using System.Globalization;
using Microsoft.CodeAnalysis;
using ModelSync.Contract;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Model;
using ModelSync.Generator.Parsing.Expressions;

namespace ModelSync.Generator.Parsing.Constraints;

/// <summary>
/// Validation attributes of the application's own: <c>IsValid</c> is translated like a rule over the member, its own values being the constants that the
/// attribute was given; one that is <c>[ServerOnly]</c> is asked by the server alone.
/// </summary>
internal sealed class CustomConstraints(INamedTypeSymbol owner, IReadOnlyDictionary<string, MemberSpec> members, BodySource bodies, Findings findings)
{
    /// <summary>Whether the attribute is one of these: declared in source, or known to stay on the server.</summary>
    public static bool Has(INamedTypeSymbol attribute) => attribute.Has(KnownNames.ServerOnly) || IsValid(attribute)?.DeclaringSyntaxReferences.Length > 0;

    /// <summary>Whether some member has one.</summary>
    public static bool AnyOf(ISymbol member) => member.GetAttributes().Any(static a => a.AttributeClass is { } shape && ConstraintReader.IsCustom(shape) && Has(shape));

    public EquatableArray<CustomConstraintSpec> ParseAll()
    {
        var found = new List<CustomConstraintSpec>();
        foreach (var member in ModelSpec.InWireOrder(members.Values.Where(static m => !m.ServerOnly)))
            foreach (var attribute in AttributesOf(member.Name))
                if (Parse(member, attribute) is { } constraint) found.Add(constraint);
        return found.ToEquatableArray();
    }

    private IEnumerable<AttributeData> AttributesOf(string member)
    {
        for (var level = owner; level is { SpecialType: SpecialType.None }; level = level.BaseType)
            if (level.GetMembers(member).FirstOrDefault(static m => m is IPropertySymbol or IFieldSymbol) is { } symbol)
                return symbol.GetAttributes().Where(static a => a is { AttributeClass: { } shape, AttributeConstructor: not null } && ConstraintReader.IsCustom(shape) && Has(shape));
        return [];
    }

    private CustomConstraintSpec? Parse(MemberSpec member, AttributeData attribute)
    {
        var (shape, path) = (attribute.AttributeClass!, $"{owner.Name}.{member.Name}");
        var annotation = new Annotation(attribute, path, member.Type, findings, () => member.Name);
        var problems = new Findings();
        var body = shape.Has(KnownNames.ServerOnly) ? null : Body(member, attribute, problems);
        if (body is null && !shape.Has(KnownNames.ServerOnly))
        {
            var why = problems.Diagnostics.FirstOrDefault()?.GetMessage(CultureInfo.InvariantCulture) ?? "the member may be absent, or the attribute has compile errors";
            findings.Report(LogicDiagnostics.UnknownConstraint, attribute.Location(), annotation.Name, path, why);
            return null;
        }

        var made = annotation.Make($"validation.{WireNames.Snake(annotation.Name)}", [], []);
        return new CustomConstraintSpec(member.Name, "/" + member.WireName.Replace("~", "~0").Replace("/", "~1"), made.Code, made.Message, AttributeCode.Of(attribute), body);
    }

    private Expr? Body(MemberSpec member, AttributeData attribute, Findings problems)
    {
        var method = IsValid(attribute.AttributeClass!)!;
        var scope = new LogicScope
        {
            Place = LogicPlace.Rule,
            Owner = $"{attribute.AttributeClass!.Name}.IsValid",
            Members = members,
            HasRow = false,
            Known = new AttributeValues(attribute, bodies).With(method.Parameters[0], new MemberExpr(Types.Inside(member.Type.Ref), member.Name)),
        };
        return member.IsOptional || bodies.BlockOf(method) is not { } block ? null : Lambdas.Body(new ExpressionLowerer(bodies, scope, problems), block, Types.Bool);
    }

    // The nearest override; what takes a context too reads more than the value.
    private static IMethodSymbol? IsValid(INamedTypeSymbol attribute)
    {
        for (var level = attribute; level is { SpecialType: SpecialType.None } && !level.Is(KnownNames.Validation); level = level.BaseType)
            if (level.GetMembers("IsValid").OfType<IMethodSymbol>().FirstOrDefault(static m => m is { IsOverride: true, Parameters.Length: 1 }) is { } method)
                return method;
        return null;
    }
}
