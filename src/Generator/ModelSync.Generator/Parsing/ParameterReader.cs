using Microsoft.CodeAnalysis;
using ModelSync.Contract;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Model;
using ModelSync.Generator.Parsing.Constraints;

namespace ModelSync.Generator.Parsing;

/// <summary>Parameters that the client sends.</summary>
internal sealed class ParameterReader(TypeReader types, Findings findings)
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
        // A query's body is only read: what it compares is the value inside.
        if (!allowObjects) type = type.Underlying;
        if (types.WrongEnum(type) is { } wrong) findings.Report(TypeDiagnostics.EnumNames, parameter.Location(), parameter.Name, wrong.Type.Name, wrong.Problem);
        var constraints = new ConstraintReader(parameter.Name, parameter.Name, type.Underlying, static _ => null, findings).Read(parameter.GetAttributes());
        return new ParameterSpec(parameter.Name, NamingPolicy.Of(parameter).Convert(parameter.Name), type, constraints)
        {
            Aliases = HistoryReader.Aliases(parameter.GetAttributes()),
            Default = HistoryReader.Default(type, parameter.GetAttributes(), parameter),
        };
    }

    private static bool IsComparable(TypeRef type) => TypeTable.Current[type.Kind].Compare is not null;
}
