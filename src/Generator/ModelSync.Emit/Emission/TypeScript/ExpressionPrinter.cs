using ModelSync.Contract;
using ModelSync.Emit.Writing;

namespace ModelSync.Emit.Emission.TypeScript;

/// <summary>Prints expressions as JavaScript with the meaning that they have in C#: arithmetic, comparison and null are decided by the type of each node.</summary>
/// <param name="plan">Knows which enums are bigints.</param>
internal sealed class ExpressionPrinter(TypeScriptFile file, PackagePlan plan)
{
    /// <summary>JavaScript of a member, by C# name.</summary>
    public required Func<MemberExpr, string> Member { get; init; }

    /// <summary>JavaScript of a parameter, by C# name.</summary>
    public Func<ParameterExpr, string> Parameter { get; init; } = e => throw Unprintable($"parameter '{e.Name}'");

    /// <summary>Stands in front of what a node prints.</summary>
    public Func<Expr, string> Mark { get; init; } = static _ => "";

    public string Print(Expr expression) => Mark(expression) + Text(expression);

    private string Text(Expr expression) => expression switch
    {
        LiteralExpr { Value: null } => "null",
        LiteralExpr { Type.Kind: TypeKinds.Enum } e => EnumEmitter.Literal(plan.Enum(e.Type.Name), e.Value!),
        LiteralExpr e => Literal(e.Type.Kind, e.Value!),
        MemberExpr e => Member(e),
        ParameterExpr e => Parameter(e),
        NowExpr => "now",
        UnaryExpr { Operator: UnaryOperator.Not } e => "!" + Operand(e.Operand),
        UnaryExpr e => Lift(e.Type, [e.Operand], operands => Negate(e.Type, operands[0])),
        BinaryExpr e => Binary(e),
        ConditionalExpr e => $"{Operand(e.Test)} ? {Operand(e.Then)} : {Operand(e.Otherwise)}",
        ConvertExpr e => ConversionPrinter.Print(e, Operand(e.Operand), file),
        CallExpr e => Call(e),
        _ => throw Unprintable(expression.GetType().Name),
    };

    private static EmitException Unprintable(string what) => new("MSYNC5002", $"An expression of the contract has a {what}, which has no JavaScript form.");

    private string Literal(string kind, string value) => kind switch
    {
        TypeKinds.Long or TypeKinds.ULong or TypeKinds.Int128 or TypeKinds.UInt128 or TypeKinds.BigInteger => value + "n",
        TypeKinds.Decimal => $"{Runtime("Decimal")}.parse({TypeScriptLiterals.Text(value)})",
        TypeKinds.String or TypeKinds.Char or TypeKinds.Guid or TypeKinds.Instant => TypeScriptLiterals.Text(value),
        TypeKinds.Bool or TypeKinds.SByte or TypeKinds.Byte or TypeKinds.Short or TypeKinds.UShort or TypeKinds.Int or TypeKinds.UInt
            or TypeKinds.Double or TypeKinds.Float or TypeKinds.Half when value.All(IsLiteralPart) => value,
        _ => throw Unprintable($"literal of type '{kind}'"),
    };

    private static bool IsLiteralPart(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '+' or '.';

    private string Binary(BinaryExpr e) => e.Operator switch
    {
        BinaryOperator.Equal or BinaryOperator.NotEqual => Equality(e),
        >= BinaryOperator.Less and <= BinaryOperator.GreaterOrEqual => Comparison(e),
        BinaryOperator.And => $"{Operand(e.Left, e.Operator)} && {Operand(e.Right, e.Operator)}",
        BinaryOperator.Or => $"{Operand(e.Left, e.Operator)} || {Operand(e.Right, e.Operator)}",
        BinaryOperator.Coalesce => $"{Operand(e.Left)} ?? {Operand(e.Right)}",
        BinaryOperator.Concat => $"{Runtime("concat")}({Print(e.Left)}, {Print(e.Right)})",
        _ => Lift(e.Type, [e.Left, e.Right], operands => Arithmetic(e, operands[0], operands[1])),
    };

    private string Equality(BinaryExpr e)
    {
        var isEqual = e.Operator == BinaryOperator.Equal;
        var isIdentity = e.Left.Type.Kind != TypeKinds.Decimal || e.Left is LiteralExpr { Value: null } || e.Right is LiteralExpr { Value: null };
        if (isIdentity) return $"{Operand(e.Left)} {(isEqual ? "===" : "!==")} {Operand(e.Right)}";
        var equals = IsLifted(e)
            ? $"{Runtime("equal")}({OrderPrinter.Comparer(e.Left.Type, file)}, {Print(e.Left)}, {Print(e.Right)})"
            : $"{Operand(e.Left)}.equals({Print(e.Right)})";
        return isEqual ? equals : "!" + equals;
    }

    // Strings compare through a function even without null; everything else that is not null has an operator or a method.
    private string Comparison(BinaryExpr e)
    {
        if (IsLifted(e)) return Lifted(e);
        var token = e.Operator switch { BinaryOperator.Less => "<", BinaryOperator.LessOrEqual => "<=", BinaryOperator.Greater => ">", _ => ">=" };
        return e.Left.Type.Kind switch
        {
            TypeKinds.Decimal => $"{Operand(e.Left)}.compare({Print(e.Right)}) {token} 0",
            TypeKinds.String or TypeKinds.Rune or TypeKinds.Version => $"{OrderPrinter.Comparer(e.Left.Type, file)}({Print(e.Left)}, {Print(e.Right)}) {token} 0",
            _ => $"{Operand(e.Left)} {token} {Operand(e.Right)}",
        };
    }

    private string Lifted(BinaryExpr e)
    {
        var isSwapped = e.Operator is BinaryOperator.Greater or BinaryOperator.GreaterOrEqual;
        var function = Runtime(e.Operator is BinaryOperator.Less or BinaryOperator.Greater ? "less" : "lessOrEqual");
        var (left, right) = isSwapped ? (e.Right, e.Left) : (e.Left, e.Right);
        return $"{function}({OrderPrinter.Comparer(e.Left.Type, file)}, {Print(left)}, {Print(right)})";
    }

    private static bool IsLifted(BinaryExpr e) => e.Left.Type.Nullable || e.Right.Type.Nullable;

    // C# lifts arithmetic: null when an operand is null.
    private string Lift(TypeRef type, IReadOnlyList<Expr> operands, Func<IReadOnlyList<string>, string> print)
    {
        var texts = operands.Select(operand => Operand(operand)).ToList();
        var nullable = operands.Where(operand => operand.Type.Nullable).Select(operand => $"{Operand(operand)} === null").ToList();
        return nullable.Count == 0 || !type.Nullable ? print(texts) : $"({string.Join(" || ", nullable)} ? null : {print(texts)})";
    }

    private string Arithmetic(BinaryExpr e, string left, string right)
    {
        var name = e.Operator switch
        {
            BinaryOperator.Add => "add",
            BinaryOperator.Subtract => "sub",
            BinaryOperator.Multiply => "mul",
            BinaryOperator.Divide => "div",
            BinaryOperator.Remainder => "rem",
            _ => throw Unprintable($"operator '{e.Operator}'"),
        };
        return e.Type.Kind switch
        {
            TypeKinds.Int => $"{Runtime(name + "Int")}({left}, {right})",
            TypeKinds.Long => $"{Runtime(name + "Long")}({left}, {right})",
            TypeKinds.Decimal => $"{left}.{name}({right})",
            TypeKinds.Double => $"({left} {Token(e.Operator)} {right})",
            _ => throw Unprintable($"'{e.Operator}' of type '{e.Type.Kind}'"),
        };
    }

    private static string Token(BinaryOperator op) => op switch
    {
        BinaryOperator.Add => "+",
        BinaryOperator.Subtract => "-",
        BinaryOperator.Multiply => "*",
        BinaryOperator.Divide => "/",
        _ => "%",
    };

    private string Negate(TypeRef type, string operand) => type.Kind switch
    {
        TypeKinds.Int => $"{Runtime("negInt")}({operand})",
        TypeKinds.Long => $"{Runtime("negLong")}({operand})",
        TypeKinds.Decimal => $"{operand}.neg()",
        TypeKinds.Double => $"(-{operand})",
        _ => throw Unprintable($"negation of type '{type.Kind}'"),
    };

    private string Call(CallExpr e)
    {
        string First() => Operand(e.Arguments[0]);
        return e.Function switch
        {
            Functions.StartsWith => $"{First()}.startsWith({NotNull(e.Arguments[1])})",
            Functions.EndsWith => $"{First()}.endsWith({NotNull(e.Arguments[1])})",
            Functions.StringContains => $"{First()}.includes({NotNull(e.Arguments[1])})",
            Functions.Length or Functions.Count => $"{First()}.length",
            Functions.IsNullOrEmpty => $"{Runtime("isNullOrEmpty")}({Print(e.Arguments[0])})",
            Functions.IsNullOrWhiteSpace => $"{Runtime("isNullOrWhiteSpace")}({Print(e.Arguments[0])})",
            Functions.Trim => $"{Runtime("trim")}({Print(e.Arguments[0])})",
            Functions.ListContains => $"{Runtime("listContains")}({OrderPrinter.Comparer(e.Arguments[1].Type, file)}, {Print(e.Arguments[0])}, {Print(e.Arguments[1])})",
            _ => throw Unprintable($"call of '{e.Function}'"),
        };
    }

    // JavaScript would search for the text "null" where .NET throws.
    private string NotNull(Expr argument) => argument.Type.Nullable ? $"{Runtime("notNull")}({Print(argument)})" : Print(argument);

    private string Operand(Expr expression, BinaryOperator? parent = null)
    {
        var text = Text(expression);
        var isSimple = expression switch
        {
            ConditionalExpr => false,
            BinaryExpr { Operator: BinaryOperator.And or BinaryOperator.Or } inner => inner.Operator == parent,
            BinaryExpr { Operator: BinaryOperator.Coalesce } => false,
            BinaryExpr { Operator: <= BinaryOperator.GreaterOrEqual } => parent is not null,
            LiteralExpr => !text.StartsWith('-'),
            _ => true,
        };
        return Mark(expression) + (isSimple ? text : $"({text})");
    }

    private string Runtime(string symbol) => file.Import(symbol, Codegen.V1);
}
