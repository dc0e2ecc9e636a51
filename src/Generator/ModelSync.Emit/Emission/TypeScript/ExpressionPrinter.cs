using ModelSync.Contract;
using ModelSync.Emit.Writing;

namespace ModelSync.Emit.Emission.TypeScript;

/// <summary>Prints expressions as JavaScript with the meaning that they have in C#: arithmetic, comparison and null are decided by the type of each node.</summary>
/// <param name="plan">Knows objects, enums and functions.</param>
internal sealed class ExpressionPrinter(TypeScriptFile file, PackagePlan plan)
{
    /// <summary>JavaScript of a member, by C# name.</summary>
    public required Func<MemberExpr, string> Member { get; init; }

    /// <summary>JavaScript of a parameter, by C# name.</summary>
    public Func<ParameterExpr, string> Parameter { get; init; } = e => throw Unprintable($"parameter '{e.Name}'");

    /// <summary>JavaScript of the whole row.</summary>
    public Func<RowExpr, string> Row { get; init; } = _ => throw Unprintable("whole row");

    /// <summary>Name of a local.</summary>
    public Func<string, string> Local { get; init; } = static name => name;

    /// <summary>JavaScript of the current time.</summary>
    public string Now { get; init; } = "now";

    /// <summary>JavaScript of a claim.</summary>
    public Func<ClaimExpr, string> Claim { get; init; } = e => throw Unprintable($"claim '{e.Member}'");

    /// <summary>Stands in front of what a node prints.</summary>
    public Func<Expr, string> Mark { get; init; } = static _ => "";

    /// <summary>Prints bodies of statements.</summary>
    public BodyPrinter Bodies => field ??= new BodyPrinter(Print, Local, file);

    public string Print(Expr expression) => At(expression, JavaScriptLevel.Assignment);

    /// <summary>The expression where something of at least this level must stand.</summary>
    public string At(Expr expression, JavaScriptLevel level)
    {
        var (text, own) = Text(expression);
        return Mark(expression) + (own < level ? $"({text})" : text);
    }

    private (string Text, JavaScriptLevel Level) Marked(Expr expression)
    {
        var (text, level) = Text(expression);
        return (Mark(expression) + text, level);
    }

    private (string Text, JavaScriptLevel Level) Text(Expr expression) => expression switch
    {
        LiteralExpr e => Literal(e),
        MemberExpr e => Primary(Member(e)),
        ParameterExpr e => Primary(Parameter(e)),
        LocalExpr e => Primary(Local(e.Name)),
        ConvertExpr { Type.Kind: TypeKinds.String, Operand.Type: { Kind: TypeKinds.Enum } type } e => Primary(EnumText(plan.Enum(type.Name), e.Operand)),
        RowExpr e => Primary(Row(e)),
        NowExpr => Primary(Now),
        ClaimExpr e => Primary(Claim(e)),
        TransactionExpr e => Primary(new TransactionPrinter(file, plan, Print).Print(e)),
        UnaryExpr { Operator: UnaryOperator.Not, Type.Nullable: false } e => ("!" + At(e.Operand, JavaScriptLevel.Unary), JavaScriptLevel.Unary),
        UnaryExpr e => Arithmetic.Print(e),
        BinaryExpr { Operator: <= BinaryOperator.GreaterOrEqual } e => new ComparisonPrinter(file, plan, At).Print(e),
        BinaryExpr e => Binary(e),
        ConditionalExpr e => Conditional(e),
        ConvertExpr e => new NumberConversionPrinter(file, plan, At, Marked).Print(e) ?? Primary(ConversionPrinter.Print(e, At(e.Operand, JavaScriptLevel.Primary), file)),
        CallExpr e => new CallPrinter(file, plan, At).Print(e),
        FieldExpr or ItemExpr or NewExpr or WithExpr or ListExpr or SpreadExpr or TupleExpr => new ObjectPrinter(plan, At).Print(expression),
        LambdaExpr e => (Lambda(e), JavaScriptLevel.Assignment),
        InvokeExpr e => Primary($"{At(e.Target, JavaScriptLevel.Primary)}({Arguments(e.Arguments)})"),
        FunctionExpr e => Primary($"{file.Import(FunctionEmitter.Called(plan.Function(e.Function)), plan.ModuleOfFunction(e.Function))}({Arguments(e.Arguments)})"),
        ConstantExpr e => Primary(ConstantEmitter.Reference(plan.Constant(e.Constant), file)),
        AssignExpr { Target: CallExpr target } e => Primary(new CallPrinter(file, plan, At).Assignment(target, e.Value)),
        AssignExpr { Value: BinaryExpr value } e when value.Left == e.Target && Arithmetic.Bare(value) is var (token, right) => ($"{At(e.Target, JavaScriptLevel.Primary)} {token}= {right}", JavaScriptLevel.Assignment),
        AssignExpr e => ($"{At(e.Target, JavaScriptLevel.Primary)} = {Print(e.Value)}", JavaScriptLevel.Assignment),
        SequenceExpr e => (string.Join(", ", e.Parts.Select(Print)), JavaScriptLevel.Sequence),
        PatternExpr e => Primary(PatternTexts.Constant(file, e)),
        BlockExpr e => Primary($"(() => {Bodies.Function(e)})()"),
        ThrowExpr e => Primary($"{file.Import("fault", Codegen.LogicV1)}({Bodies.Fault(e)})"),
        _ => throw Unprintable(expression.GetType().Name),
    };

    private ArithmeticPrinter Arithmetic => field ??= new ArithmeticPrinter(file, At, Mark);

    private static EmitException Unprintable(string what) => new("MSYNC5002", $"An expression of the contract has a {what}, which has no JavaScript form.");

    private static (string Text, JavaScriptLevel Level) Primary(string text) => (text, JavaScriptLevel.Primary);

    private string EnumText(EnumType type, Expr value) =>
        $"{file.Import(type.Flags ? "flagsText" : "enumText", Codegen.LogicV1)}({file.Import(type.Name, plan.ModuleOf(type.Name))}, {Print(value)})";

    private string Arguments(EquatableArray<Expr> arguments) => string.Join(", ", arguments.Select(Print));

    // A number has no members without parentheses.
    private (string Text, JavaScriptLevel Level) Literal(LiteralExpr e)
    {
        if (e.Value is null) return Primary("null");
        var text = e.Type.Kind == TypeKinds.Enum ? EnumEmitter.Literal(plan.Enum(e.Type.Name), e.Value) : Literal(e.Type.Kind, e.Value);
        return (text, text[0] == '-' || char.IsAsciiDigit(text[0]) ? JavaScriptLevel.Unary : JavaScriptLevel.Primary);
    }

    private string Literal(string kind, string value) => kind switch
    {
        TypeKinds.Long or TypeKinds.ULong or TypeKinds.Int128 or TypeKinds.UInt128 or TypeKinds.BigInteger or TypeKinds.Duration => value + "n",
        TypeKinds.Decimal => Decimal(value),
        TypeKinds.String or TypeKinds.Char or TypeKinds.Guid or TypeKinds.Instant or TypeKinds.DateTime or TypeKinds.Date or TypeKinds.Time => TypeScriptLiterals.Text(value),
        TypeKinds.Bool or TypeKinds.SByte or TypeKinds.Byte or TypeKinds.Short or TypeKinds.UShort or TypeKinds.Int or TypeKinds.UInt
            or TypeKinds.Double or TypeKinds.Float or TypeKinds.Half when value.All(IsLiteralPart) => value.Replace("E+", "e").Replace('E', 'e'),
        _ => throw Unprintable($"literal of type '{kind}'"),
    };

    // Reading a text costs more than calculating with it.
    private string Decimal(string value) =>
        DecimalTexts.IsSmall(value) ? DecimalTexts.Of(value, file) : file.Constant("decimal" + value.Replace("-", "Minus").Replace('.', '_'), DecimalTexts.Of(value, file));

    private static bool IsLiteralPart(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '+' or '.';

    // Mixed && and || are easier to read with parentheses; with ?? they need them.
    private (string Text, JavaScriptLevel Level) Binary(BinaryExpr e) => e.Operator switch
    {
        BinaryOperator.And => (Joined(e, "&&"), JavaScriptLevel.And),
        BinaryOperator.Or => (Joined(e, "||"), JavaScriptLevel.Or),
        BinaryOperator.Coalesce => ($"{At(e.Left, JavaScriptLevel.BitOr)} ?? {At(e.Right, JavaScriptLevel.BitOr)}", JavaScriptLevel.Coalesce),
        BinaryOperator.Concat => new TextPrinter(At).Print(e),
        _ => Arithmetic.Print(e),
    };

    private string Joined(BinaryExpr e, string token) => $"{Side(e, e.Left)} {token} {Side(e, e.Right)}";

    private string Side(BinaryExpr parent, Expr side) => At(side, side is BinaryExpr inner && inner.Operator == parent.Operator ? JavaScriptLevel.Or : JavaScriptLevel.BitOr);

    private (string Text, JavaScriptLevel Level) Conditional(ConditionalExpr e) =>
        ($"{At(e.Test, JavaScriptLevel.Coalesce)} ? {Print(e.Then)} : {Print(e.Otherwise)}", JavaScriptLevel.Assignment);

    // The brace that it begins with would be that of a block.
    private static bool IsObject(Expr body) => body switch
    {
        NewExpr or WithExpr => true,
        FieldExpr e => IsObject(e.Target),
        BinaryExpr { Operator: BinaryOperator.Coalesce } e => IsObject(e.Left),
        _ => false,
    };

    private string Lambda(LambdaExpr e)
    {
        var parameters = string.Join(", ", e.Parameters.Select(p => Local(p.Name)));
        var isBlock = e.Body is BlockExpr or ThrowExpr;
        var body = isBlock ? Bodies.Function(e.Body) : Print(e.Body);
        return $"({parameters}) => {(!isBlock && IsObject(e.Body) ? $"({body})" : body)}";
    }
}
