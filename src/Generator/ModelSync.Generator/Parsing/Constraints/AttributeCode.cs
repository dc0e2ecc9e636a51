using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ModelSync.Generator.Parsing.Constraints;

/// <summary>C# that makes an attribute as it was written.</summary>
internal static class AttributeCode
{
    public static string Of(AttributeData attribute)
    {
        var arguments = string.Join(", ", attribute.ConstructorArguments.Select(Constant));
        var named = string.Join(", ", attribute.NamedArguments.Select(static n => $"{n.Key} = {Constant(n.Value)}"));
        return $"new {attribute.AttributeClass!.FullName()}({arguments}){(named.Length == 0 ? "" : $" {{ {named} }}")}";
    }

    private static string Constant(TypedConstant constant) => constant switch
    {
        { IsNull: true } => "null",
        { Kind: TypedConstantKind.Array } => $"new {constant.Type!.FullName()} {{ {string.Join(", ", constant.Values.Select(Constant))} }}",
        { Kind: TypedConstantKind.Type, Value: ITypeSymbol type } => $"typeof({type.FullName()})",
        { Kind: TypedConstantKind.Enum } => $"({constant.Type!.FullName()})({Primitive(constant.Value!)})",
        { Value: double number } => number.ToString("R", System.Globalization.CultureInfo.InvariantCulture) + "D",
        { Value: float number } => number.ToString("R", System.Globalization.CultureInfo.InvariantCulture) + "F",
        { Value: long number } => number.ToString(System.Globalization.CultureInfo.InvariantCulture) + "L",
        _ => Primitive(constant.Value!),
    };

    private static string Primitive(object value) => SymbolDisplay.FormatPrimitive(value, quoteStrings: true, useHexadecimalNumbers: false) ?? "null";
}
