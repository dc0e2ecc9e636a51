using ModelSync.Contract;
using ModelSync.Emit.Writing;

namespace ModelSync.Emit.Emission.TypeScript;

/// <summary>Arithmetic, bits and shifts, by the type of the result: JavaScript's operator, and what cuts its result to the width that the type has in C#.</summary>
/// <param name="mark">Stands in front of what a node prints.</param>
internal sealed class ArithmeticPrinter(TypeScriptFile file, Func<Expr, JavaScriptLevel, string> print, Func<Expr, string> mark)
{
    public (string Text, JavaScriptLevel Level) Print(UnaryExpr e) => Lifting.Print(file, print, e.Type, [e.Operand], operands => Unary(e, operands[0]));

    public (string Text, JavaScriptLevel Level) Print(BinaryExpr e)
    {
        if (e.Type is { Kind: TypeKinds.Bool, Nullable: true } && e.Operator is BinaryOperator.BitAnd or BinaryOperator.BitOr) return Call(e.Operator == BinaryOperator.BitAnd ? "andBool" : "orBool", e.Left, e.Right);
        return Lifting.Print(file, print, e.Type, [e.Left, e.Right], operands => Binary(e, operands[0], operands[1]));
    }

    private (string Text, JavaScriptLevel Level) Unary(UnaryExpr e, Expr operand)
    {
        if (e.Operator == UnaryOperator.Not) return ("!" + print(operand, JavaScriptLevel.Unary), JavaScriptLevel.Unary);
        if (e.Type.Kind == TypeKinds.Decimal) return ($"{print(operand, JavaScriptLevel.Primary)}.neg()", JavaScriptLevel.Primary);
        if (e.Type.Kind == TypeKinds.Duration) return ($"{file.Import("negDuration", Codegen.LogicV1)}({Argument(operand)})", JavaScriptLevel.Primary);
        var kind = Kind(e.Type);
        var text = (e.Operator == UnaryOperator.Complement ? "~" : "-") + print(operand, JavaScriptLevel.Primary);
        if (e.IsChecked) return CheckedResult(kind, text);
        return e.Operator == UnaryOperator.Complement && kind.IsSigned ? (text, JavaScriptLevel.Unary) : Cut(kind, text, JavaScriptLevel.Unary);
    }

    private (string Text, JavaScriptLevel Level) Binary(BinaryExpr e, Expr left, Expr right)
    {
        if (TimeArithmetic.Has(e)) return Time(e, left, right);
        if (e.Type.Kind == TypeKinds.Decimal) return ($"{print(left, JavaScriptLevel.Primary)}.{Name(e.Operator)}({Argument(right)})", JavaScriptLevel.Primary);
        if (e.Type.Kind == TypeKinds.Bool) return Bools(e.Operator, left, right);
        var kind = Kind(e.Type);
        return e.Operator switch
        {
            BinaryOperator.ShiftLeft or BinaryOperator.ShiftRight or BinaryOperator.UnsignedShiftRight => Shift(kind, e.Operator, left, right),
            BinaryOperator.Divide or BinaryOperator.Remainder when kind.IsInteger => Divided(kind, e.Operator, left, right),
            BinaryOperator.Multiply when kind.Form == NumberForm.Number && !e.IsChecked => Cut(kind, $"Math.imul({Loose(kind, left, JavaScriptLevel.Assignment)}, {Loose(kind, right, JavaScriptLevel.Assignment)})", JavaScriptLevel.Primary, isCut: kind.IsSigned),
            BinaryOperator.Add or BinaryOperator.Subtract when kind.Kind == TypeKinds.Int && Sums.AreSmall(left, right) => Operator(e.Operator, left, right),
            BinaryOperator.Add or BinaryOperator.Subtract when kind.Form == NumberForm.Number && !e.IsChecked => Cut(kind, LooseOperator(kind, e.Operator, left, right).Text, JavaScriptLevel.Additive),
            BinaryOperator.BitAnd or BinaryOperator.BitOr or BinaryOperator.ExclusiveOr => Bits(kind, e.Operator, left, right),
            _ => Result(kind, e.IsChecked, Operator(e.Operator, left, right)),
        };
    }

    // Both sides are evaluated, whatever the first one is.
    private (string Text, JavaScriptLevel Level) Bools(BinaryOperator @operator, Expr left, Expr right) => @operator == BinaryOperator.ExclusiveOr
        ? ($"{print(left, JavaScriptLevel.Relational)} !== {print(right, JavaScriptLevel.Relational)}", JavaScriptLevel.Equality)
        : ($"Boolean({Operator(@operator, left, right).Text})", JavaScriptLevel.Primary);

    private (string Text, JavaScriptLevel Level) Result(NumberKind kind, bool isChecked, (string Text, JavaScriptLevel Level) result) =>
        isChecked ? CheckedResult(kind, result.Text) : Cut(kind, result.Text, result.Level);

    private (string Text, JavaScriptLevel Level) CheckedResult(NumberKind kind, string text) => ($"{file.Import("checked" + kind.Suffix, Codegen.LogicV1)}({text})", JavaScriptLevel.Primary);

    private (string Text, JavaScriptLevel Level) Cut(NumberKind kind, string text, JavaScriptLevel level, bool isCut = false) => kind.Kind switch
    {
        _ when isCut || kind.Bits == 0 || kind.Kind == TypeKinds.Double => (text, level),
        TypeKinds.Int => ($"{Apart(text, level)} | 0", JavaScriptLevel.BitOr),
        TypeKinds.UInt => ($"{Apart(text, level)} >>> 0", JavaScriptLevel.Shift),
        TypeKinds.Float => ($"Math.fround({text})", JavaScriptLevel.Primary),
        TypeKinds.Half => ($"{file.Import("doubleToHalf", Codegen.LogicV1)}(Math.fround({text}))", JavaScriptLevel.Primary),
        _ => ($"BigInt.{(kind.IsSigned ? "asIntN" : "asUintN")}({kind.Bits}, {text})", JavaScriptLevel.Primary),
    };

    // Nobody should have to know what | and >>> bind to.
    private static string Apart(string text, JavaScriptLevel level) => level < JavaScriptLevel.Unary ? $"({text})" : text;

    private (string Text, JavaScriptLevel Level) Bits(NumberKind kind, BinaryOperator @operator, Expr left, Expr right)
    {
        var result = LooseOperator(kind, @operator, left, right);
        return kind.Kind == TypeKinds.UInt ? Cut(kind, result.Text, result.Level) : result;
    }

    // Where the divisor is a constant that is no 0 and no -1 nothing can go wrong.
    private (string Text, JavaScriptLevel Level) Divided(NumberKind kind, BinaryOperator @operator, Expr left, Expr right)
    {
        if (right is LiteralExpr { Value: not ("0" or "-1") } && kind.Form == NumberForm.Big) return Operator(@operator, left, right);
        if (right is LiteralExpr { Value: not ("0" or "-1") }) return Cut(kind, Operator(@operator, left, right).Text, JavaScriptLevel.Multiplicative);
        var type = kind.Kind is TypeKinds.ULong or TypeKinds.UInt128 ? "Big" : kind.Suffix;
        return Call(Name(@operator) + type, left, right);
    }

    private (string Text, JavaScriptLevel Level) Shift(NumberKind kind, BinaryOperator @operator, Expr left, Expr right)
    {
        if (kind.Form == NumberForm.Number)
        {
            var isUnsigned = @operator == BinaryOperator.UnsignedShiftRight || (@operator == BinaryOperator.ShiftRight && !kind.IsSigned);
            var (text, level) = LooseOperator(kind, isUnsigned ? BinaryOperator.UnsignedShiftRight : @operator, left, right);
            return isUnsigned != kind.IsSigned ? (text, level) : Cut(kind, text, level);
        }

        var name = @operator == BinaryOperator.ShiftLeft ? "shl" + kind.Suffix
            : (@operator == BinaryOperator.UnsignedShiftRight && kind.IsSigned ? "ushr" : "shr") + (kind.Bits == 64 ? "Long" : kind.Bits == 128 ? "Int128" : "Big");
        return Call(name, left, right);
    }

    private (string Text, JavaScriptLevel Level) Time(BinaryExpr e, Expr left, Expr right)
    {
        var template = TimeArithmetic.Template(e) ?? throw Unprintable($"'{e.Operator}' of '{e.Left.Type.Kind}' and '{e.Right.Type.Kind}'");
        return new FunctionTemplate(template, new CallExpr(e.Type, e.Operator.ToString(), [left, right]), file, print).Print();
    }

    // Sums of 32 bits are exact in a number: what cuts to 32 bits itself takes them as they are.
    private string Loose(NumberKind kind, Expr operand, JavaScriptLevel level)
    {
        if (kind.Form != NumberForm.Number || operand is not BinaryExpr sum || sum.Type.Kind != kind.Kind || !Sums.IsExact(sum)) return print(operand, level);
        var (text, own) = sum.Operator == BinaryOperator.Remainder ? Operator(sum.Operator, sum.Left, sum.Right) : LooseOperator(kind, sum.Operator, sum.Left, sum.Right);
        return mark(sum) + (own < level ? $"({text})" : text);
    }

    private (string Text, JavaScriptLevel Level) LooseOperator(NumberKind kind, BinaryOperator @operator, Expr left, Expr right)
    {
        var (token, level) = Token(@operator);
        return ($"{Loose(kind, left, Beside(@operator, left, level))} {token} {Loose(kind, right, Beside(@operator, right, level + 1))}", level);
    }

    // Nobody should have to know how bits, shifts and sums bind to each other.
    private static JavaScriptLevel Beside(BinaryOperator @operator, Expr operand, JavaScriptLevel level) =>
        @operator >= BinaryOperator.BitAnd && operand is BinaryExpr inner && inner.Operator != @operator ? JavaScriptLevel.Unary : level;

    private (string Text, JavaScriptLevel Level) Operator(BinaryOperator @operator, Expr left, Expr right)
    {
        var (token, level) = Token(@operator);
        return ($"{print(left, level)} {token} {print(right, level + 1)}", level);
    }

    /// <summary>JavaScript's operator, where its result is that of C# as it is, and what stands behind it; for <c>a &amp;= b</c>.</summary>
    public (string Token, string Right)? Bare(BinaryExpr e)
    {
        if (e.Type.Nullable || e.IsChecked || NumberKind.Of(e.Type.Kind) is not { IsPromoted: false } kind) return null;
        var isBare = e.Operator switch
        {
            BinaryOperator.BitAnd or BinaryOperator.BitOr or BinaryOperator.ExclusiveOr => kind.Kind != TypeKinds.UInt,
            BinaryOperator.ShiftLeft or BinaryOperator.ShiftRight => kind.Kind == TypeKinds.Int,
            BinaryOperator.Add or BinaryOperator.Subtract or BinaryOperator.Multiply => kind.Kind is TypeKinds.Double or TypeKinds.BigInteger,
            BinaryOperator.Divide or BinaryOperator.Remainder => kind.Kind == TypeKinds.Double,
            _ => false,
        };
        return isBare ? (Token(e.Operator).Token, Loose(kind, e.Right, JavaScriptLevel.Assignment)) : null;
    }

    private static (string Token, JavaScriptLevel Level) Token(BinaryOperator @operator) => @operator switch
    {
        BinaryOperator.Add => ("+", JavaScriptLevel.Additive),
        BinaryOperator.Subtract => ("-", JavaScriptLevel.Additive),
        BinaryOperator.Multiply => ("*", JavaScriptLevel.Multiplicative),
        BinaryOperator.Divide => ("/", JavaScriptLevel.Multiplicative),
        BinaryOperator.Remainder => ("%", JavaScriptLevel.Multiplicative),
        BinaryOperator.BitAnd => ("&", JavaScriptLevel.BitAnd),
        BinaryOperator.BitOr => ("|", JavaScriptLevel.BitOr),
        BinaryOperator.ExclusiveOr => ("^", JavaScriptLevel.BitXor),
        BinaryOperator.ShiftLeft => ("<<", JavaScriptLevel.Shift),
        BinaryOperator.ShiftRight => (">>", JavaScriptLevel.Shift),
        BinaryOperator.UnsignedShiftRight => (">>>", JavaScriptLevel.Shift),
        _ => throw Unprintable($"operator '{@operator}'"),
    };

    private static string Name(BinaryOperator @operator) => @operator switch
    {
        BinaryOperator.Add => "add",
        BinaryOperator.Subtract => "sub",
        BinaryOperator.Multiply => "mul",
        BinaryOperator.Divide => "div",
        BinaryOperator.Remainder => "rem",
        _ => throw Unprintable($"operator '{@operator}'"),
    };

    private static NumberKind Kind(TypeRef type) => NumberKind.Of(type.Kind) is { IsPromoted: false } kind ? kind : throw Unprintable($"calculation of type '{type.Kind}'");

    private (string Text, JavaScriptLevel Level) Call(string function, params Expr[] operands) =>
        ($"{file.Import(function, Codegen.LogicV1)}({string.Join(", ", operands.Select(Argument))})", JavaScriptLevel.Primary);

    private string Argument(Expr operand) => print(operand, JavaScriptLevel.Assignment);

    private static EmitException Unprintable(string what) => new("MSYNC5002", $"An expression of the contract has the {what}, which has no JavaScript form.");
}
