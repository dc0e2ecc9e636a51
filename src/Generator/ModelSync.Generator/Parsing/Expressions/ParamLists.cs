using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ModelSync.Contract;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary>Arguments of <c>params</c>, in an array or in a span.</summary>
internal static class ParamLists
{
    /// <summary>Arguments in the order of the parameters, those of <c>params</c> one by one.</summary>
    public static IEnumerable<IOperation> Values(IEnumerable<IArgumentOperation> arguments) =>
        arguments.OrderBy(static a => a.Parameter?.Ordinal ?? 0).SelectMany(static a => Elements(a) ?? [a.Value]);

    /// <summary>The arguments that a span is made of, as a list.</summary>
    public static Expr? Lower(ExpressionLowerer lowerer, ICollectionExpressionOperation span)
    {
        if (span.Type is not INamedTypeSymbol { TypeArguments: [var element] } || LogicTypes.Of(element) is not { } type) return lowerer.Unsupported(span, $"Arguments in a {span.Type?.ToDisplayString()}", "pass values of the types of the wire");
        var lowered = span.Elements.Select(lowerer.Lower).ToList();
        return lowered.Contains(null) ? null : ReadOnlyArrays.Marked(span, new ListExpr(new TypeRef(TypeKinds.List, Element: type), lowered.OfType<Expr>().ToEquatableArray()));
    }

    public static bool IsSpan(IOperation value) => value.Parent is IArgumentOperation { ArgumentKind: ArgumentKind.ParamCollection };

    /// <summary>The arguments one by one; null for anything else.</summary>
    public static IEnumerable<IOperation>? Elements(IArgumentOperation argument) => argument switch
    {
        { ArgumentKind: ArgumentKind.ParamArray, Value: IArrayCreationOperation { Initializer.ElementValues: var elements } } => elements,
        { ArgumentKind: ArgumentKind.ParamCollection, Value: ICollectionExpressionOperation { Elements: var elements } } => elements,
        _ => null,
    };
}
