using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary>A type of one value is that value in JavaScript. What it defines itself may not say anything else: its constructor, its operators, its equality.</summary>
internal static class PlainWrappers
{
    private static readonly Dictionary<string, string> Tokens = new(StringComparer.Ordinal)
    {
        ["op_Equality"] = "==",
        ["op_Inequality"] = "!=",
        ["op_LessThan"] = "<",
        ["op_LessThanOrEqual"] = "<=",
        ["op_GreaterThan"] = ">",
        ["op_GreaterThanOrEqual"] = ">=",
    };

    /// <summary>What the operation does beside; null when it does nothing that the value does not.</summary>
    public static (string What, string Advice)? Problem(IOperation operation) => operation switch
    {
        IObjectCreationOperation { Arguments.Length: 1, Constructor: { } constructor } when ValueOf(constructor.ContainingType) is { } value && !IsPlain(constructor, value) =>
            ($"A new {constructor.ContainingType.Name}, whose constructor does more than to keep the value,", "pass the value on, and make it on the server"),
        IBinaryOperation { OperatorMethod: { } method } => Operator(method),
        IUnaryOperation { OperatorMethod: { } method } => Operator(method),
        ICompoundAssignmentOperation { OperatorMethod: { } method } => Operator(method),
        IIncrementOrDecrementOperation { OperatorMethod: { } method } => Operator(method),
        IConversionOperation { OperatorMethod: { } method } => Operator(method),
        IInvocationOperation { TargetMethod: { Name: "Equals" or "CompareTo", IsImplicitlyDeclared: false } method } => Operator(method),
        _ => null,
    };

    private static (string, string)? Operator(IMethodSymbol method) => ValueOf(method.ContainingType) is { } value && !method.IsImplicitlyDeclared && !IsPlain(method, value)
        ? ($"What {method.ContainingType.Name} defines for this", $"compare or calculate with its {value.Name}")
        // The operators of a record ask its Equals.
        : method is { IsImplicitlyDeclared: true, Name: "op_Equality" or "op_Inequality" or "Equals" } ? Equality(method.ContainingType) : null;

    /// <summary>How values are compared otherwise than as what they hold; null when they are compared so.</summary>
    public static (string What, string Advice)? Equality(INamedTypeSymbol type) =>
        ValueOf(type) is { } value && type.GetMembers("Equals").OfType<IMethodSymbol>().Any(m => !m.IsImplicitlyDeclared && !IsPlain(m, value)) ? ($"The equality that {type.Name} defines", $"compare its {value.Name}") : null;

    // What a [WireValue] holds; what other generators write is not here to be looked at.
    private static IPropertySymbol? ValueOf(INamedTypeSymbol type) => !type.DeclaringSyntaxReferences.IsEmpty && type.Has(KnownNames.WireValue) && WrapperReader.Read(type) is { } wrapper
        ? type.GetMembers(wrapper.Member).OfType<IPropertySymbol>().FirstOrDefault()
        : null;

    private static bool IsPlain(IMethodSymbol method, IPropertySymbol value)
    {
        if (method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is not { } syntax) return true;
        var names = method.Parameters.Select(static p => p.Name).ToList();
        return (syntax, method.MethodKind) switch
        {
            (TypeDeclarationSyntax, _) => value.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is ParameterSyntax or PropertyDeclarationSyntax { Initializer.Value: IdentifierNameSyntax },
            (BaseMethodDeclarationSyntax declared, MethodKind.Constructor) => declared is ConstructorDeclarationSyntax { Initializer: null } && Says(declared, $"{value.Name}={names[0]}", $"this.{value.Name}={names[0]}"),
            (BaseMethodDeclarationSyntax declared, MethodKind.Conversion) => Says(declared, $"{names[0]}.{value.Name}", $"new({names[0]})", $"new{method.ContainingType.Name}({names[0]})"),
            (BaseMethodDeclarationSyntax declared, MethodKind.UserDefinedOperator) when names.Count == 2 && Tokens.TryGetValue(method.Name, out var token) => Says(declared, [.. Comparisons(names[0], names[1], token, value)]),
            (BaseMethodDeclarationSyntax declared, _) when method.Name == "Equals" => Equal(Text(declared), names[0], value.Name),
            _ => false,
        };
    }

    private static IEnumerable<string> Comparisons(string left, string right, string token, IPropertySymbol value)
    {
        var (a, b) = ($"{left}.{value.Name}", $"{right}.{value.Name}");
        string[] same = [$"{a}{token}{b}", $"string.CompareOrdinal({a},{b}){token}0"];
        if (value.Type.SpecialType != SpecialType.System_String) same = [.. same, $"{a}.CompareTo({b}){token}0"];
        return token switch
        {
            "==" => [.. same, $"{left}.Equals({right})", $"{a}.Equals({b})"],
            "!=" => [.. same, $"!({left}=={right})", $"!{left}.Equals({right})", $"!{a}.Equals({b})"],
            _ => same,
        };
    }

    private static bool Equal(string text, string other, string value) =>
        Regex.IsMatch(text, $@"^(?:{other}is\w+(?<x>\w+)&&)?(?:Equals\((?:\k<x>|{other})\)|this==(?:\k<x>|{other})|{value}==\w+\.{value}|\w+\.{value}=={value}|{value}\.Equals\(\w+\.{value}\))$", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    private static bool Says(BaseMethodDeclarationSyntax method, params string[] texts) => Array.IndexOf(texts, Text(method)) >= 0;

    // The one expression of the body, without what stands between its tokens.
    private static string Text(BaseMethodDeclarationSyntax method)
    {
        SyntaxNode? expression = method.ExpressionBody?.Expression ?? method.Body?.Statements switch
        {
            [ReturnStatementSyntax { Expression: { } value }] => value,
            [ExpressionStatementSyntax { Expression: { } effect }] => effect,
            _ => null,
        };
        return expression is null ? "" : string.Concat(expression.DescendantTokens().Select(static t => t.ValueText));
    }
}
