using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ModelSync.Contract;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary>What a loop or a LINQ operator goes through: every collection is a list there.</summary>
internal static class Sources
{
    /// <summary>A value as it is, whatever interface it is converted to; where it is converted to what is gone through, as that.</summary>
    public static Expr? Lower(ExpressionLowerer lowerer, IOperation operation)
    {
        var inside = Inside(operation);
        if (!ReferenceEquals(inside, operation) && CollectionOrders.Refuses(lowerer, inside)) return null;
        if (lowerer.Lower(inside) is not { } value || Conversions.RefusesOther(lowerer, operation, value, operation.Type)) return null;
        return ReferenceEquals(inside, operation) || !IsGoneThrough(operation.Type) ? value : Elements(value);
    }

    /// <summary>What <c>foreach</c> goes through.</summary>
    public static Expr? Each(ExpressionLowerer lowerer, IOperation operation) =>
        !CollectionOrders.Refuses(lowerer, Inside(operation)) && lowerer.Lower(Inside(operation)) is { } value ? Elements(value) : null;

    /// <summary>A value that leaves the code which LINQ made it in: what is evaluated later is evaluated now.</summary>
    public static Expr? Leaving(ExpressionLowerer lowerer, IOperation operation) => lowerer.Lower(operation) is { } value ? Leaving(operation, value) : null;

    /// <inheritdoc cref="Leaving(ExpressionLowerer, IOperation)"/>
    public static Expr Leaving(IOperation operation, Expr value) => IsLater(operation, value) || MayBeView(operation, value) ? new CallExpr(value.Type, "linq.evaluated", [value]) : value;

    /// <summary>A value that an object keeps, which has the form of the wire: what is evaluated later would be something else by then.</summary>
    public static Expr? Kept(ExpressionLowerer lowerer, IOperation operation)
    {
        if (lowerer.Lower(operation) is not { } value) return null;
        return IsLater(operation, value) ? lowerer.Unsupported(operation, "A sequence that is evaluated later, as a member of an object,", "copy it, by ToList()") : Leaving(operation, value);
    }

    /// <summary>Elements as what their collection is converted to. What has a count is a list here, which does not change with the collection.</summary>
    public static Expr? Counted(ExpressionLowerer lowerer, IConversionOperation conversion, Expr list)
    {
        if (!IsView(list) || LogicTypes.IsDeferred(conversion.Type)) return list;
        return Ownership.Plain(conversion.Operand) is ILocalReferenceOperation
            ? lowerer.Unsupported(conversion, $"A variable of type {conversion.Operand.Type?.Name} as {conversion.Type?.Name}", "give that type to the variable, or copy it by ToList()")
            : Leaving(conversion, list);
    }

    private static bool IsLater(IOperation operation, Expr value) => value.Type.Kind == TypeKinds.List && (IsView(value) || (LogicTypes.IsDeferred(Inside(operation).Type) && !IsThere(value)));

    // What Elements makes of other collections.
    private static bool IsView(Expr value) => value is CallExpr { Function: "set.elements" or "dictionary.entries" or "lookup.groups" };

    // A set stands behind such an interface, too.
    private static bool MayBeView(IOperation operation, Expr value) =>
        value.Type.Kind == TypeKinds.List && Inside(operation).Type is INamedTypeSymbol { Name: "IReadOnlyCollection" or "ICollection", Arity: 1 } && !IsThere(value);

    private static bool IsThere(Expr value) => value switch
    {
        ListExpr or LiteralExpr or ConstantExpr or FieldExpr or MemberExpr => true,
        CallExpr call => call.Function is "list.readOnly",
        ConditionalExpr choice => IsThere(choice.Then) && IsThere(choice.Otherwise),
        BinaryExpr { Operator: BinaryOperator.Coalesce } choice => IsThere(choice.Left) && IsThere(choice.Right),
        _ => false,
    };

    /// <summary>The elements of a set, the entries of a dictionary, the groups of a lookup; everything else is a list by itself.</summary>
    public static Expr Elements(Expr value) => value.Type switch
    {
        { Kind: TypeKinds.Set, Element: { } item } => new CallExpr(List(item), "set.elements", [value]),
        { Kind: TypeKinds.Dictionary, Element: { } item } => new CallExpr(List(Entry(Types.String, item)), "dictionary.entries", [value]),
        { Kind: TypeKinds.Map, Key: { } key, Element: { } item } => new CallExpr(List(Entry(key, item)), "dictionary.entries", [value]),
        { Kind: LogicKinds.Lookup, Key: { } key, Element: { } item } => new CallExpr(List(new TypeRef(LogicKinds.Grouping, Element: item) { Key = key }), "lookup.groups", [value]),
        { Kind: TypeKinds.String } => new CallExpr(List(new TypeRef(TypeKinds.Char)), "text.units", [value]),
        _ => value,
    };

    private static TypeRef List(TypeRef element) => new(TypeKinds.List, Element: element);

    private static TypeRef Entry(TypeRef key, TypeRef value) => new(TypeKinds.Tuple) { Elements = [new("Key", key), new("Value", value)] };

    private static bool IsGoneThrough(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Arity: 1, Name: "IEnumerable" or "ICollection" or "IReadOnlyCollection" or "IList" or "IReadOnlyList" or "Span" or "ReadOnlySpan" };

    // What a list is converted to, an interface, an enumerable or a span, says nothing about its elements.
    private static IOperation Inside(IOperation operation) => operation switch
    {
        IConversionOperation { IsImplicit: true, Conversion: { IsReference: true } or { IsIdentity: true } } conversion => Inside(conversion.Operand),
        IConversionOperation { IsImplicit: true, Type: INamedTypeSymbol { Name: "Span" or "ReadOnlySpan", Arity: 1 } } conversion => Inside(conversion.Operand),
        _ => operation,
    };
}
