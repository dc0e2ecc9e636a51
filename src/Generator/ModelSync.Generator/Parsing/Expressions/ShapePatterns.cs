using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ModelSync.Contract;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary>Patterns that look inside of a value or name it: <c>{ Total: > 0 } order</c>, <c>var x</c>, <c>(1, _)</c>.</summary>
internal static class ShapePatterns
{
    private static readonly LiteralExpr True = new(Types.Bool, "true");

    public static Expr? Test(ExpressionLowerer lowerer, Expr value, IPatternOperation pattern) => pattern switch
    {
        IDiscardPatternOperation => True,
        IDeclarationPatternOperation declaration => Declaration(lowerer, value, declaration),
        ITypePatternOperation type when IsKnown(value, type, type.MatchedType) => NotNull(value),
        ITypePatternOperation type => UnionCases.Narrowed(lowerer, value, type, type.MatchedType, isRead: false)?.Test,
        IRecursivePatternOperation recursive => Recursive(lowerer, value, recursive),
        IListPatternOperation list => Listed(lowerer, value, list),
        _ => lowerer.Unsupported(pattern, $"The pattern '{pattern.Syntax}'", "use constants, comparisons, null, properties, tuples, lists, var, and, or, not"),
    };

    private static Expr? Declaration(ExpressionLowerer lowerer, Expr value, IDeclarationPatternOperation pattern)
    {
        var test = pattern.MatchesNull ? True : NotNull(value);
        if (pattern.MatchedType is { } type && !IsKnown(value, pattern, type))
        {
            if (UnionCases.Narrowed(lowerer, value, pattern, type, isRead: pattern.DeclaredSymbol is not null) is not var (tested, narrowed)) return null;
            (test, value) = (tested, narrowed);
        }

        if (UnionCases.RefusesUntagged(lowerer, pattern, value, (pattern.DeclaredSymbol as ILocalSymbol)?.Type)) return null;
        return pattern.DeclaredSymbol is null ? test : And(test, Named(lowerer, pattern.DeclaredSymbol, value, isNotNull: !pattern.MatchesNull));
    }

    private static Expr? Recursive(ExpressionLowerer lowerer, Expr value, IRecursivePatternOperation pattern)
    {
        if (pattern.DeconstructSymbol is IMethodSymbol { ContainingType.IsRecord: var isRecord } deconstruct && (!isRecord || Deconstructions.IsOwn(deconstruct))) return lowerer.Unsupported(pattern, "A Deconstruct method", "use a property pattern");
        if (Typed(lowerer, value, pattern) is not var (typed, known, whole)) return null;
        Expr? test = typed;
        value = known;
        if (UnionCases.RefusesUntagged(lowerer, pattern, value, (pattern.DeclaredSymbol as ILocalSymbol)?.Type)) return null;
        if (whole is null && value.Type.Kind == TypeKinds.Object) return lowerer.Unsupported(pattern, $"A pattern of a {pattern.InputType.Name} that is some other type", "read its members");
        value = value with { Type = value.Type with { Nullable = false } };
        for (var i = 0; i < pattern.DeconstructionSubpatterns.Length && test is not null; i++)
            test = Inner(lowerer, test, Position(lowerer, value, pattern, i), pattern.DeconstructionSubpatterns[i]);
        foreach (var property in pattern.PropertySubpatterns)
        {
            if (test is null) return null;
            test = property.Member is IMemberReferenceOperation { Member: var member } ? Inner(lowerer, test, Objects.Member(lowerer, property, value, member, whole), property.Pattern) : lowerer.Unsupported(property, "This property pattern", "name a member");
        }

        return test is null || pattern.DeclaredSymbol is null ? test : And(test, Named(lowerer, pattern.DeclaredSymbol, value, isNotNull: true));
    }

    private static Expr? Listed(ExpressionLowerer lowerer, Expr value, IListPatternOperation pattern)
    {
        var test = ListPatterns.Test(lowerer, NotNull(value), value with { Type = value.Type with { Nullable = false } }, pattern, (tested, part, inner) => Inner(lowerer, tested, part, inner));
        return test is null || pattern.DeclaredSymbol is null ? test : And(test, Named(lowerer, pattern.DeclaredSymbol, value, isNotNull: true));
    }

    private static Expr? Position(ExpressionLowerer lowerer, Expr value, IRecursivePatternOperation pattern, int index)
    {
        if (value.Type.Kind == TypeKinds.Tuple) return new ItemExpr(value.Type.Elements[index].Type, value, index);
        // A record deconstructs into the members that its parameters are.
        return pattern.DeconstructSymbol is IMethodSymbol method && lowerer.Bodies.Members.NameOfParameter(method.ContainingType, method.Parameters[index].Name) is { } name && lowerer.Bodies.Members.Of(method.ContainingType, name) is { } type
            ? new FieldExpr(type, value, name)
            : lowerer.Unsupported(pattern, "This positional pattern", "use a property pattern");
    }

    private static Expr? Inner(ExpressionLowerer lowerer, Expr test, Expr? part, IPatternOperation pattern)
    {
        if (part is null) return null;
        var (prepare, subject) = pattern is IConstantPatternOperation or IRelationalPatternOperation ? (null, part) : Patterned.Stable(lowerer, part);
        if (PatternTests.Test(lowerer, subject, pattern) is not { } inner) return null;
        return And(test, prepare is null ? inner : new SequenceExpr(Types.Bool, [prepare, inner]));
    }

    private static SequenceExpr Named(ExpressionLowerer lowerer, ISymbol symbol, Expr value, bool isNotNull)
    {
        var type = isNotNull ? value.Type with { Nullable = false } : value.Type;
        var local = lowerer.Names.Declare(symbol, type);
        return new SequenceExpr(Types.Bool, [new AssignExpr(type, local, value), True]);
    }

    private static Expr And(Expr left, Expr right) => left is LiteralExpr { Value: "true" } ? right : right is LiteralExpr { Value: "true" } ? left : new BinaryExpr(Types.Bool, BinaryOperator.And, left, right);

    // Whether it is null is known of values only: a reference is asked.
    private static Expr NotNull(Expr value) => value.Type.Nullable || value.Type.Kind is TypeKinds.String or TypeKinds.Object or TypeKinds.List or TypeKinds.Bytes or TypeKinds.Set or TypeKinds.Map or TypeKinds.Dictionary ? ExpressionLowerer.IsNull(value, negated: true) : True;

    // What is asked of the value itself, the value as what the pattern sees, and the type of the whole object. Null when something was reported.
    private static (Expr Test, Expr Value, INamedTypeSymbol? Whole)? Typed(ExpressionLowerer lowerer, Expr value, IRecursivePatternOperation pattern)
    {
        if (IsKnown(value, pattern, pattern.MatchedType)) return (NotNull(value), value, Whole(lowerer, value, pattern));
        var isRead = pattern.DeclaredSymbol is not null || !pattern.PropertySubpatterns.IsEmpty || !pattern.DeconstructionSubpatterns.IsEmpty;
        return UnionCases.Narrowed(lowerer, value, pattern, pattern.MatchedType, isRead) is var (test, narrowed) ? (test, narrowed, pattern.MatchedType as INamedTypeSymbol) : null;
    }

    /// <summary>Whether a value is of a type without a test: no case of a union and no class of a list is told apart from the others.</summary>
    public static bool IsKnown(Expr value, IPatternOperation pattern, ITypeSymbol type)
    {
        // What an attribute is asked about is an object in C#, and of the type of its member here.
        if (pattern.InputType.SpecialType == SpecialType.System_Object) return value.Type.Kind != TypeKinds.Json && LogicTypes.Of(type) is { } matched && matched.Kind == value.Type.Kind && matched.Name == value.Type.Name;
        for (var known = Unwrapped(pattern.InputType); known is not null; known = known.BaseType)
            if (SymbolEqualityComparer.Default.Equals(known, type)) return true;
        return false;
    }

    // In a base class, `this` is an object of the type that derives from it. Null where that is not known.
    private static INamedTypeSymbol? Whole(ExpressionLowerer lowerer, Expr value, IPatternOperation pattern)
    {
        if (lowerer.Scope.Whole is { } whole && (value is RowExpr || value.Equals(lowerer.Scope.Self))) return whole;
        var type = (pattern.InputType.SpecialType == SpecialType.System_Object ? pattern.NarrowedType : Unwrapped(pattern.InputType)) as INamedTypeSymbol;
        return value.Type.Kind != TypeKinds.Object || LogicTypes.Of(type)?.Name == value.Type.Name ? type : null;
    }

    private static ITypeSymbol Unwrapped(ITypeSymbol type) => type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var inner] } ? inner : type;
}
