using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ModelSync.Contract;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary>Cases of unions: an object says which one it is by its discriminator, in code as on the wire.</summary>
internal static class UnionCases
{
    private const string Advice = "only cases of a union are told apart: test for one of them, or ask a member that says which one it is";

    /// <summary><c>shape is Circle</c></summary>
    public static Expr? Is(ExpressionLowerer lowerer, IIsTypeOperation test)
    {
        if (lowerer.Lower(test.ValueOperand) is not { } value) return null;
        var (prepare, subject) = Patterned.Stable(lowerer, value);
        if (Test(subject, test.ValueOperand.Type, test.TypeOperand) is not { } tested) return lowerer.Unsupported(test, $"A test for the type {test.TypeOperand.Name}", Advice);
        var result = test.IsNegated ? Operators.Not(tested) : tested;
        return prepare is null ? result : new SequenceExpr(Types.Bool, [prepare, result]);
    }

    /// <summary>The test of a pattern for one case, and the value as that case. Null when it is reported that there is none.</summary>
    /// <param name="isRead">The pattern names the case, or looks into it.</param>
    public static (Expr Test, Expr Value)? Narrowed(ExpressionLowerer lowerer, Expr value, IPatternOperation pattern, ITypeSymbol type, bool isRead)
    {
        if (lowerer.Scope.IsQueried || Test(value, pattern.InputType, type) is not { } test)
        {
            lowerer.Unsupported(pattern, $"A test for the type {type.Name}", Advice);
            return null;
        }

        if (!isRead) return (test, value);
        if (AsCase(value, pattern.InputType, type) is { } narrowed) return (test, narrowed);
        lowerer.Unsupported(pattern, $"A value as {type.Name}, which is not one case,", "test for each case by itself");
        return null;
    }

    /// <summary>Whether an object that may carry no tag stands where the union is wanted; that is said.</summary>
    public static bool RefusesUntagged(ExpressionLowerer lowerer, IOperation operation, Expr value, ITypeSymbol? wanted)
    {
        if (UnionOf(wanted) is not { } union || value.Type.Kind != TypeKinds.Object || IsOf(value, union)) return false;
        lowerer.Unsupported(operation, $"A {value.Type.Name} as {union.Name}", $"an object of a case knows which one it is only as a {union.Name}: keep to one type, or make a new object where the {union.Name} is wanted");
        return true;
    }

    /// <summary>The value as the case that it is known to be, if that is known.</summary>
    public static Expr Behind(Expr value, ITypeSymbol declared, ITypeSymbol known) => AsCase(value, declared, known) ?? value;

    /// <summary><c>shape as Circle</c> and <c>(Circle)shape</c>. Null for any other conversion, and then nothing was reported.</summary>
    public static Expr? Cast(ExpressionLowerer lowerer, IConversionOperation conversion, Expr operand)
    {
        if (conversion.IsImplicit || lowerer.Scope.IsQueried || conversion.Type is not { } type || AsCase(operand, conversion.Operand.Type, type) is null) return null;
        var (prepare, subject) = Patterned.Stable(lowerer, operand);
        var found = AsCase(subject, conversion.Operand.Type, type)!;
        var result = found.Type with { Nullable = true };
        var test = Test(subject, conversion.Operand.Type, type)!;
        Expr cast = conversion.IsTryCast
            ? new ConditionalExpr(result, test, found, Literals.Null(result))
            : new ConditionalExpr(result, new BinaryExpr(Types.Bool, BinaryOperator.Or, ExpressionLowerer.IsNull(subject), test), found, new ThrowExpr(result, "InvalidCastException", null));
        return prepare is null ? cast : new SequenceExpr(result, [prepare, cast]);
    }

    /// <summary>A new object of a case where the union is wanted. Null for any other conversion, and then nothing was reported.</summary>
    public static Expr? Made(ExpressionLowerer lowerer, IConversionOperation conversion, Expr operand)
    {
        if (lowerer.Scope.IsQueried || conversion.Operand.Type is not { } made || UnionOf(conversion.Type) is not { } union || LogicTypes.Of(union) is not { } type) return null;
        // What others hold too would be another object afterwards.
        var parts = Chosen(conversion.Operand).ToList();
        var found = parts.TrueForAll(static p => p is IObjectCreationOperation) ? UnionReader.Cases(union).Find(c => SymbolEqualityComparer.Default.Equals(c.Type, made))
            : parts.TrueForAll(static p => p is IObjectCreationOperation or IWithOperation) ? Only(union, made) : null;
        return found is { Tag: { } tag } ? Tagged(operand, type, new MemberValue(UnionReader.DiscriminatorOf(union), Literal(tag))) : null;
    }

    // What it may be, but null.
    private static IEnumerable<IOperation> Chosen(IOperation value) => Ownership.Plain(value) switch
    {
        IConditionalOperation { WhenFalse: { } otherwise } choice => Chosen(choice.WhenTrue).Concat(Chosen(otherwise)),
        { ConstantValue: { HasValue: true, Value: null } } => [],
        { } plain => [plain],
        null => [value],
    };

    private static Expr Tagged(Expr value, TypeRef type, MemberValue tag) => value switch
    {
        LiteralExpr { Value: null } => Literals.Null(type),
        ConditionalExpr choice => choice with { Type = type, Then = Tagged(choice.Then, type, tag), Otherwise = Tagged(choice.Otherwise, type, tag) },
        _ => new WithExpr(type, value, [tag]),
    };

    /// <summary>A member that every case has. Null where they do not have the same, and then nothing was reported.</summary>
    public static Expr? Common(ExpressionLowerer lowerer, IOperation operation, Expr target, INamedTypeSymbol whole, ISymbol member)
    {
        if (lowerer.Scope.IsQueried || UnionOf(whole) is not { } union || !IsOf(target, union)) return null;
        var cases = UnionReader.Cases(union).ConvertAll(static c => c.Type);
        var found = cases.ConvertAll(c => Dispatched.IsHidden(operation, member, c) || !lowerer.Bodies.Members.All(c).TryGetValue(member.Name, out var spec) ? null : spec);
        if (found.Contains(null) || found.Select(static s => (s!.WireName, s.Type.Ref)).Distinct().Count() != 1 || LogicTypes.Of(cases[0]) is not { } first) return null;
        return new FieldExpr(Types.Inside(found[0]!.Type.Ref), As(target, first, target.Type.Nullable), member.Name);
    }

    // Null when nobody can tell.
    private static Expr? Test(Expr value, ITypeSymbol? declared, ITypeSymbol type)
    {
        if (UnionOf(declared) is not { } union || !IsOf(value, union)) return null;
        var all = UnionReader.Cases(union);
        var matched = all.FindAll(c => Derives(c.Type, type));
        if (matched.Count == 0 || all.Exists(static c => c.Tag is null)) return null;
        var isThere = ExpressionLowerer.IsNull(value, negated: true);
        if (matched.Count == all.Count) return isThere;
        return new BinaryExpr(Types.Bool, BinaryOperator.And, isThere, matched.Select(c => HasTag(value, union, c.Tag!)).Aggregate(static (left, right) => new BinaryExpr(Types.Bool, BinaryOperator.Or, left, right)));
    }

    private static Expr HasTag(Expr value, INamedTypeSymbol union, object tag)
    {
        var literal = Literal(tag);
        return new BinaryExpr(Types.Bool, BinaryOperator.Equal, new FieldExpr(literal.Type, As(value, value.Type, nullable: false), UnionReader.DiscriminatorOf(union)), literal);
    }

    // Where another case derives from it, nobody knows which of the two calculates its members.
    private static Expr? AsCase(Expr value, ITypeSymbol? declared, ITypeSymbol type) =>
        UnionOf(declared) is { } union && IsOf(value, union) && Only(union, type) is not null && LogicTypes.Of(type) is { Kind: TypeKinds.Object } narrow ? As(value, narrow, nullable: false) : null;

    private static ListedCase? Only(INamedTypeSymbol union, ITypeSymbol type) =>
        UnionReader.Cases(union).FindAll(c => Derives(c.Type, type)) is [{ } only] && SymbolEqualityComparer.Default.Equals(only.Type, type) ? only : null;

    private static Expr As(Expr value, TypeRef type, bool nullable) => value with { Type = type with { Nullable = nullable } };

    private static LiteralExpr Literal(object tag) => tag is int ? new LiteralExpr(Types.Int, UnionReader.Text(tag)) : Literals.String(UnionReader.Text(tag));

    private static bool IsOf(Expr value, INamedTypeSymbol union) => value.Type.Kind == TypeKinds.Object && LogicTypes.Of(union)?.Name == value.Type.Name;

    // Who holds a union of the language holds an object that says nothing.
    private static INamedTypeSymbol? UnionOf(ITypeSymbol? type) => type is INamedTypeSymbol { IsGenericType: false } named && UnionReader.IsUnion(named) && !UnionReader.IsStruct(named) ? named : null;

    private static bool Derives(ITypeSymbol type, ITypeSymbol from)
    {
        for (var level = type; level is not null; level = level.BaseType)
            if (SymbolEqualityComparer.Default.Equals(level, from)) return true;
        return from.TypeKind == TypeKind.Interface && type.AllInterfaces.Contains(from, SymbolEqualityComparer.Default);
    }
}
