using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ModelSync.Contract;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary>New lists, tuples and objects, and elements of arrays.</summary>
internal static class Creations
{
    public static Expr? Lower(ExpressionLowerer lowerer, IObjectCreationOperation creation)
    {
        if (creation.Type is { } made && MemberCalls.Row(creation) is { } row) return MemberCalls.Lower(lowerer, creation, row);
        return LogicTypes.Of(creation.Type) is { Kind: TypeKinds.List } type ? NewList(lowerer, creation, type) : Objects.New(lowerer, creation);
    }

    public static Expr? List(ExpressionLowerer lowerer, ICollectionExpressionOperation list)
    {
        if (LogicTypes.Of(list.Type) is not { Kind: TypeKinds.List } type) return lowerer.Unsupported(list, $"A collection of type {list.Type?.ToDisplayString()}", "make a list or an array");
        return Elements(lowerer, list.Elements) is { } elements ? new ListExpr(type, elements) : null;
    }

    public static Expr? Array(ExpressionLowerer lowerer, IArrayCreationOperation array)
    {
        if (LogicTypes.Of(array.Type) is not { Kind: TypeKinds.List } type || array.Initializer is null) return lowerer.Unsupported(array, "This array", "write its elements out, or use a list");
        return Elements(lowerer, array.Initializer.ElementValues) is { } elements ? new ListExpr(type, elements) : null;
    }

    public static Expr? Tuple(ExpressionLowerer lowerer, ITupleOperation tuple)
    {
        if (LogicTypes.Of(tuple.Type) is not { } type || Elements(lowerer, tuple.Elements) is not { } elements) return tuple.Type is null ? lowerer.Unsupported(tuple, "This tuple", "give its elements types") : null;
        return new TupleExpr(type, elements);
    }

    public static Expr? Element(ExpressionLowerer lowerer, IArrayElementReferenceOperation element)
    {
        if (element.Indices is not [var only] || LogicTypes.Of(element.Type) is not { } type) return lowerer.Unsupported(element, "This array element", "use arrays of one dimension");
        return lowerer.Lower(element.ArrayReference) is { } array && lowerer.Lower(only) is { } index ? new CallExpr(type, "array.element", [array, index]) : null;
    }

    private static Expr? NewList(ExpressionLowerer lowerer, IObjectCreationOperation creation, TypeRef type)
    {
        // A capacity says nothing; another list is copied.
        var copied = creation.Arguments.FirstOrDefault(static a => a.Parameter?.Type.SpecialType != SpecialType.System_Int32);
        var elements = new List<Expr>();
        if (copied is not null)
        {
            if (Sources.Lower(lowerer, copied.Value) is not { } source) return null;
            elements.Add(new SpreadExpr(source.Type, source));
        }

        foreach (var operation in creation.Initializer?.Initializers ?? [])
        {
            if (operation is not IInvocationOperation { TargetMethod.Name: "Add", Arguments: [var added] }) return lowerer.Unsupported(operation, "This initializer", "list the elements");
            if (lowerer.Lower(added.Value) is not { } element) return null;
            elements.Add(element);
        }

        return new ListExpr(type, elements.ToEquatableArray());
    }

    private static EquatableArray<Expr>? Elements(ExpressionLowerer lowerer, IEnumerable<IOperation> elements)
    {
        var lowered = new List<Expr>();
        foreach (var element in elements)
        {
            var value = element is ISpreadOperation spread ? Spread(lowerer, spread) : lowerer.Lower(element);
            if (value is null) return null;
            lowered.Add(value);
        }

        return lowered.ToEquatableArray();
    }

    private static SpreadExpr? Spread(ExpressionLowerer lowerer, ISpreadOperation spread) =>
        Sources.Lower(lowerer, spread.Operand) is { } source ? new SpreadExpr(source.Type, source) : null;
}
