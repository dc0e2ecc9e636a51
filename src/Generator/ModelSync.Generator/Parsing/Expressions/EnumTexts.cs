using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ModelSync.Contract;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary>The name of an enum's value: names of all bits for flags, and digits for what has no name.</summary>
internal static class EnumTexts
{
    /// <summary><c>value.ToString()</c>, also with a constant format; null when the call is another.</summary>
    public static bool IsText(IInvocationOperation call) =>
        call is { TargetMethod.Name: "ToString", Instance: { } instance, Arguments.Length: <= 1 } && Inside(instance).Type?.TypeKind == TypeKind.Enum
        && call.Arguments.All(static a => a.Value.ConstantValue is { HasValue: true, Value: string or null });

    public static Expr? Of(ExpressionLowerer lowerer, IInvocationOperation call) => call.Instance is { } instance && lowerer.Lower(Inside(instance)) is { } value
        ? Of(lowerer, call, Inside(instance).Type, value, call.Arguments.Select(static a => a.Value.ConstantValue.Value as string).FirstOrDefault())
        : null;

    public static Expr? Of(ExpressionLowerer lowerer, IOperation operation, ITypeSymbol? declared, Expr value, string? format)
    {
        var type = Enum(declared);
        if (format is "D" or "d" && Types.Of(type?.EnumUnderlyingType) is { } number)
            return value is LiteralExpr { Value: { } digits } ? Literals.String(digits) : new ConvertExpr(Types.String, new ConvertExpr(number, value));
        if (format is not (null or "" or "G" or "g")) return lowerer.Unsupported(operation, $"The format '{format}' of an enum", "leave the format out for the name, or write D for the number");
        if (type is null || HasAliases(type)) return lowerer.Unsupported(operation, "The name of an enum in which two members are one number", "choose the text with a switch");
        return new ConvertExpr(Types.String, value);
    }

    private static INamedTypeSymbol? Enum(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeArguments: [INamedTypeSymbol inner] } ? inner : type as INamedTypeSymbol;

    // Which of the names .NET takes, nobody has promised.
    private static bool HasAliases(INamedTypeSymbol type)
    {
        var numbers = type.GetMembers().OfType<IFieldSymbol>().Where(static f => f.ConstantValue is not null).Select(static f => EnumReader.Bits(f.ConstantValue!)).ToList();
        return numbers.Distinct().Count() < numbers.Count;
    }

    private static IOperation Inside(IOperation operation) => operation is IConversionOperation { IsImplicit: true } conversion ? Inside(conversion.Operand) : operation;
}
