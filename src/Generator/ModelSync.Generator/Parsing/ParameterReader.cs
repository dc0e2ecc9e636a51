using Microsoft.CodeAnalysis;
using ModelSync.Contract;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Model;
using ModelSync.Generator.Parsing.Constraints;
using ModelSync.Generator.Parsing.Expressions;

namespace ModelSync.Generator.Parsing;

/// <summary>Parameters that the client sends.</summary>
internal sealed class ParameterReader(TypeReader types, BodySource bodies, Findings findings)
{
    public ParameterSpec? Read(IParameterSymbol parameter, bool allowObjects)
    {
        var type = types.Read(parameter.Type) ?? (allowObjects ? GeneratedTypes.Input(parameter.Type) : null);
        if (type is null || (!allowObjects && type.Wrapper?.IsTransparent == false) || (!allowObjects && !IsComparable(type.Ref.Kind == TypeKinds.List ? type.Element!.Ref : type.Ref)))
        {
            var place = allowObjects ? "sent by a client: use a type of the wire, a [WireType], or the Create or Patch type of a model" : "a parameter of a live query: use simple values and lists of them";
            findings.Report(TypeDiagnostics.UnsupportedParameter, parameter.Location(), parameter.Name, parameter.Type.ToDisplayString(), place);
            return null;
        }

        ExposureChecker.CheckSent(parameter.Type, parameter.Location(), $"in the arguments of '{parameter.ContainingSymbol.Name}'", findings);
        // An attribute sees what C# has, which in the arguments of a query is another type.
        var mayBeCustom = allowObjects || (type.Ref.Kind != TypeKinds.List && type.Wrapper is null);
        // A query's body is only read: what it compares is the value inside.
        if (!allowObjects) type = type.Underlying;
        if (types.WrongEnum(type) is { } wrong) findings.Report(TypeDiagnostics.EnumNames, parameter.Location(), parameter.Name, wrong.Type.Name, wrong.Problem);
        var constraints = new ConstraintReader(parameter.Name, parameter.Name, type.Underlying, static _ => null, findings, mayBeCustom).Read(parameter.GetAttributes());
        var wireName = NamingPolicy.Of(parameter).Convert(parameter.Name);
        return new ParameterSpec(parameter.Name, wireName, type, constraints)
        {
            Custom = mayBeCustom ? Custom(parameter, wireName, type) : [],
            Aliases = HistoryReader.Aliases(parameter.GetAttributes()),
            Default = HistoryReader.Default(type, parameter.GetAttributes(), parameter),
        };
    }

    private EquatableArray<CustomConstraintSpec> Custom(IParameterSymbol parameter, string wireName, TypeSpec type)
    {
        var attributes = new CustomAttribute(bodies, findings);
        return CustomAttribute.Of(parameter).Select(a => attributes.Read(a, parameter.Name, parameter.Name, wireName, type, new Dictionary<string, MemberSpec>())).OfType<CustomConstraintSpec>().ToEquatableArray();
    }

    private static bool IsComparable(TypeRef type) => TypeTable.Current[type.Kind].Compare is not null;
}
