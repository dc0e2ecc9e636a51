using ModelSync.Contract;
using ModelSync.Emit.Writing;

namespace ModelSync.Emit.Emission.TypeScript;

/// <summary>Arithmetic, by the type of the result.</summary>
internal sealed class ArithmeticPrinter(TypeScriptFile file, Func<Expr, JavaScriptLevel, string> print)
{
    public (string Text, JavaScriptLevel Level) Print(UnaryExpr e) => Lift(e.Type, [e.Operand], operands => Negate(e.Type, operands[0]));

    public (string Text, JavaScriptLevel Level) Print(BinaryExpr e) => Lift(e.Type, [e.Left, e.Right], operands => Binary(e, operands[0], operands[1]));

    // C# lifts arithmetic: null when an operand is null. What is more than a name is evaluated once, as an argument.
    private (string Text, JavaScriptLevel Level) Lift(TypeRef type, IReadOnlyList<Expr> operands, Func<IReadOnlyList<Expr>, (string Text, JavaScriptLevel Level)> text)
    {
        if (!type.Nullable || operands.All(static o => !o.Type.Nullable)) return text(operands);
        if (operands.Any(static o => o is not (LocalExpr or MemberExpr or ParameterExpr or LiteralExpr)))
        {
            string[] names = ["left", "right"];
            var inner = operands.Select((o, i) => (Expr)new LocalExpr(o.Type with { Nullable = false }, names[i])).ToList();
            return ($"{file.Import("lift", Codegen.LogicV1)}(({string.Join(", ", names.Take(operands.Count))}) => {text(inner).Text}, {string.Join(", ", operands.Select(o => print(o, JavaScriptLevel.Assignment)))})", JavaScriptLevel.Primary);
        }

        var tests = operands.Where(static o => o.Type.Nullable).Select(o => $"{print(o, JavaScriptLevel.Relational)} === null");
        return ($"{string.Join(" || ", tests)} ? null : {text(operands).Text}", JavaScriptLevel.Assignment);
    }

    private (string Text, JavaScriptLevel Level) Binary(BinaryExpr e, Expr left, Expr right)
    {
        if (TimeArithmetic.Has(e)) return Time(e, left, right);
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
            TypeKinds.Int => Call(name + "Int", left, right),
            TypeKinds.Long => Call(name + "Long", left, right),
            TypeKinds.Decimal => ($"{print(left, JavaScriptLevel.Primary)}.{name}({print(right, JavaScriptLevel.Assignment)})", JavaScriptLevel.Primary),
            TypeKinds.Double => Operator(e.Operator, left, right),
            _ => throw Unprintable($"'{e.Operator}' of type '{e.Type.Kind}'"),
        };
    }

    private (string Text, JavaScriptLevel Level) Time(BinaryExpr e, Expr left, Expr right)
    {
        var template = TimeArithmetic.Template(e) ?? throw Unprintable($"'{e.Operator}' of '{e.Left.Type.Kind}' and '{e.Right.Type.Kind}'");
        return new FunctionTemplate(template, new CallExpr(e.Type, e.Operator.ToString(), [left, right]), file, print).Print();
    }

    private (string Text, JavaScriptLevel Level) Operator(BinaryOperator @operator, Expr left, Expr right)
    {
        var (token, level) = @operator switch
        {
            BinaryOperator.Add => ("+", JavaScriptLevel.Additive),
            BinaryOperator.Subtract => ("-", JavaScriptLevel.Additive),
            BinaryOperator.Multiply => ("*", JavaScriptLevel.Multiplicative),
            BinaryOperator.Divide => ("/", JavaScriptLevel.Multiplicative),
            _ => ("%", JavaScriptLevel.Multiplicative),
        };
        return ($"{print(left, level)} {token} {print(right, level + 1)}", level);
    }

    private (string Text, JavaScriptLevel Level) Negate(TypeRef type, Expr operand) => type.Kind switch
    {
        TypeKinds.Int => Call("negInt", operand),
        TypeKinds.Long => Call("negLong", operand),
        TypeKinds.Duration => ($"{file.Import("negDuration", Codegen.LogicV1)}({print(operand, JavaScriptLevel.Assignment)})", JavaScriptLevel.Primary),
        TypeKinds.Decimal => ($"{print(operand, JavaScriptLevel.Primary)}.neg()", JavaScriptLevel.Primary),
        TypeKinds.Double => ("-" + print(operand, JavaScriptLevel.Primary), JavaScriptLevel.Unary),
        _ => throw Unprintable($"negation of type '{type.Kind}'"),
    };

    private (string Text, JavaScriptLevel Level) Call(string function, params Expr[] operands) =>
        ($"{file.Import(function, Codegen.V1)}({string.Join(", ", operands.Select(o => print(o, JavaScriptLevel.Assignment)))})", JavaScriptLevel.Primary);

    private static EmitException Unprintable(string what) => new("MSYNC5002", $"An expression of the contract has the {what}, which has no JavaScript form.");
}
