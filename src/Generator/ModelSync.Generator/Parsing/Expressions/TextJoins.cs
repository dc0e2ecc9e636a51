using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ModelSync.Contract;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary><c>string.Join</c> and <c>string.Concat</c> over values that are no texts: their texts are joined.</summary>
internal static class TextJoins
{
    private const string Select = "M:System.Linq.Enumerable.Select``2(System.Collections.Generic.IEnumerable{``0},System.Func{``0,``1})";
    private const string ToList = "M:System.Linq.Enumerable.ToList``1(System.Collections.Generic.IEnumerable{``0})";

    public static bool IsValues(IInvocationOperation call) => call.Arguments.Length == 2;

    public static Expr? Lower(ExpressionLowerer lowerer, IInvocationOperation call)
    {
        var arguments = call.Arguments.OrderBy(static a => a.Parameter?.Ordinal ?? 0).ToList();
        if (lowerer.Lower(arguments[0].Value) is not { } separator) return null;
        var texts = call.TargetMethod is { TypeArguments: [var element] } ? Selected(lowerer, arguments[1], element) : Listed(lowerer, arguments[1]);
        return texts is null ? null : new CallExpr(Types.String, "string.join", [separator, texts]);
    }

    /// <summary><c>string.Concat</c> of a sequence of values.</summary>
    public static Expr? Concat(ExpressionLowerer lowerer, IInvocationOperation call) =>
        Selected(lowerer, call.Arguments[0], call.TargetMethod.TypeArguments[0]) is { } texts ? new CallExpr(Types.String, "string.concatAll", [texts]) : null;

    private static Expr? Selected(ExpressionLowerer lowerer, IArgumentOperation values, ITypeSymbol element)
    {
        if (Sources.Lower(lowerer, values.Value) is not { } source) return null;
        if (LogicTypes.Of(element) is not { } type) return lowerer.Unsupported(values, $"The text of a value of type {element.ToDisplayString()}", "write the text of its members");
        var parameter = new LocalName(lowerer.Names.Reserve("item"), type);
        if (lowerer.Names.Inside(() => ValueTexts.Of(lowerer, values, element, new LocalExpr(type, parameter.Name))) is not { } text) return null;
        var lambda = new LambdaExpr(Lambdas.FunctionType(Types.String), [parameter], text);
        return Call(ToList, Call(Select, source, lambda));
    }

    private static CallExpr Call(string member, params Expr[] arguments) =>
        new(new TypeRef(TypeKinds.List, Element: Types.String), FunctionTable.Find(member)!.Name, arguments.ToEquatableArray());

    private static Expr? Listed(ExpressionLowerer lowerer, IArgumentOperation values)
    {
        if (ParamLists.Elements(values) is not { } elements) return lowerer.Unsupported(values, "string.Join over an array of objects", "make it an array of one type");
        var texts = elements.Select(e => ValueTexts.Of(lowerer, e)).ToList();
        return texts.Contains(null) ? null : new ListExpr(new TypeRef(TypeKinds.List, Element: Types.String), texts.OfType<Expr>().ToEquatableArray());
    }
}
