using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary>A regular expression as C# writes it down.</summary>
/// <param name="Name">Of the member that holds it; null when it stands in the call.</param>
/// <param name="Pattern">Null when it is not constant.</param>
/// <param name="Options">Null when they are not constant.</param>
/// <param name="Written">Null when it is not in this source.</param>
internal sealed record PatternSource(string? Name, string? Pattern, int? Options, SyntaxNode? Written)
{
    private const string Generated = "System.Text.RegularExpressions.GeneratedRegexAttribute";

    public static bool IsGenerated(ISymbol symbol) => symbol.Has(Generated);

    /// <summary>Null when the value is none that is known while code is translated.</summary>
    public static PatternSource? Of(ExpressionLowerer lowerer, IOperation? value) => value switch
    {
        IConversionOperation conversion => Of(lowerer, conversion.Operand),
        IParenthesizedOperation inner => Of(lowerer, inner.Operand),
        IObjectCreationOperation creation => OfArguments(creation.Arguments),
        IInvocationOperation { TargetMethod: var method } when IsGenerated(method) => OfAttribute(method),
        IPropertyReferenceOperation { Property: var property } when IsGenerated(property) => OfAttribute(property),
        IPropertyReferenceOperation { Property: { IsStatic: true, SetMethod: null } property } => OfMember(lowerer, property),
        IFieldReferenceOperation { Field: { IsStatic: true, IsReadOnly: true } field } => OfMember(lowerer, field),
        _ => null,
    };

    /// <summary>What stands in a call itself.</summary>
    public static PatternSource OfArguments(IEnumerable<IArgumentOperation> arguments)
    {
        var byName = arguments.Where(static a => a.Parameter is not null).ToDictionary(static a => a.Parameter!.Name, static a => a.Value, StringComparer.Ordinal);
        var pattern = byName["pattern"];
        var options = byName.TryGetValue("options", out var given) ? given.ConstantValue.Value as int? : 0;
        return new PatternSource(null, pattern.ConstantValue.Value as string, options, pattern.Syntax);
    }

    private static PatternSource? OfMember(ExpressionLowerer lowerer, ISymbol member) => lowerer.Bodies.InitialValueOf(member) switch
    {
        IObjectCreationOperation creation => OfArguments(creation.Arguments) with { Name = member.Name },
        IConversionOperation { Operand: IObjectCreationOperation creation } => OfArguments(creation.Arguments) with { Name = member.Name },
        _ => null,
    };

    private static PatternSource OfAttribute(ISymbol member)
    {
        var attribute = member.GetAttributes().First(static a => a.AttributeClass?.ToDisplayString() == Generated);
        var byName = attribute.ConstructorArguments.Zip(attribute.AttributeConstructor!.Parameters, static (value, parameter) => (parameter.Name, value.Value)).ToDictionary(static p => p.Name, static p => p.Value, StringComparer.Ordinal);
        var options = byName.TryGetValue("options", out var given) ? given as int? : 0;
        return new PatternSource(member.Name, byName["pattern"] as string, options, attribute.FirstArgument());
    }
}
