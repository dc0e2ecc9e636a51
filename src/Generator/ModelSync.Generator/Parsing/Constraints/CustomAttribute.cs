using System.Globalization;
using Microsoft.CodeAnalysis;
using ModelSync.Contract;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Model;
using ModelSync.Generator.Parsing.Expressions;

namespace ModelSync.Generator.Parsing.Constraints;

/// <summary>
/// A validation attribute of the application's own: <c>IsValid</c> is translated like a rule over the one value, its own values being the constants that the
/// attribute was given; one that is <c>[ServerOnly]</c> is asked by the server alone.
/// </summary>
internal sealed class CustomAttribute(BodySource bodies, Findings findings)
{
    /// <summary>Whether the attribute is one of these: declared in source, or known to stay on the server.</summary>
    public static bool Has(INamedTypeSymbol attribute) => attribute.Has(KnownNames.ServerOnly) || IsValid(attribute)?.DeclaringSyntaxReferences.Length > 0;

    /// <summary>Those of a member or parameter.</summary>
    public static IEnumerable<AttributeData> Of(ISymbol symbol) =>
        symbol.GetAttributes().Where(static a => a is { AttributeClass: { } shape, AttributeConstructor: not null } && ConstraintReader.IsCustom(shape) && Has(shape));

    /// <summary>Null when something was reported.</summary>
    /// <param name="path">For messages.</param>
    /// <param name="name">C# name of the member or parameter.</param>
    /// <param name="members">Members of the same value.</param>
    /// <param name="isOptional">It may be absent.</param>
    public CustomConstraintSpec? Read(AttributeData attribute, string path, string name, string wireName, TypeSpec type, IReadOnlyDictionary<string, MemberSpec> members, bool isOptional = false)
    {
        var shape = attribute.AttributeClass!;
        var annotation = new Annotation(attribute, path, type, findings, () => name);
        var problems = new Findings();
        var isServerOnly = shape.Has(KnownNames.ServerOnly);
        var body = isServerOnly || isOptional ? null : Body(attribute, new MemberExpr(Types.Inside(type.Ref), name), members, problems);
        if (body is null && !isServerOnly)
        {
            var why = problems.Diagnostics.FirstOrDefault()?.GetMessage(CultureInfo.InvariantCulture) ?? "the member may be absent, or the attribute has compile errors";
            findings.Report(LogicDiagnostics.UnknownConstraint, attribute.Location(), annotation.Name, path, why);
            return null;
        }

        var made = annotation.Make($"validation.{WireNames.Snake(annotation.Name)}", [], []);
        return new CustomConstraintSpec(name, "/" + wireName.Replace("~", "~0").Replace("/", "~1"), made.Code, made.Message, AttributeCode.Of(attribute), body);
    }

    private Expr? Body(AttributeData attribute, MemberExpr value, IReadOnlyDictionary<string, MemberSpec> members, Findings problems)
    {
        var method = IsValid(attribute.AttributeClass!)!;
        var scope = new LogicScope
        {
            Place = LogicPlace.Rule,
            Owner = $"{attribute.AttributeClass!.Name}.IsValid",
            Members = members,
            HasRow = false,
            Known = new AttributeValues(attribute, bodies).With(method.Parameters[0], value),
        };
        return bodies.BlockOf(method) is { } block ? Lambdas.Body(new ExpressionLowerer(bodies, scope, problems), block, Types.Bool) : null;
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
