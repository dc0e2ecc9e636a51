using System.Globalization;
using ModelSync.Contract;
using ModelSync.Emit.Writing;

namespace ModelSync.Emit.Emission.TypeScript;

/// <summary>Conversions between numbers, characters and enums. Those that lose nothing and have one form in JavaScript change nothing.</summary>
/// <param name="inner">Prints an expression and says how strongly it holds together.</param>
internal sealed class NumberConversionPrinter(TypeScriptFile file, PackagePlan plan, Func<Expr, JavaScriptLevel, string> print, Func<Expr, (string Text, JavaScriptLevel Level)> inner)
{
    /// <summary>Null when a side is no number.</summary>
    public (string Text, JavaScriptLevel Level)? Print(ConvertExpr e)
    {
        if (e.Type.Kind == TypeKinds.Enum || e.Operand.Type.Kind == TypeKinds.Enum) return OfEnum(e);
        if (NumberKind.Of(e.Operand.Type.Kind) is not { } from || NumberKind.Of(e.Type.Kind) is not { } to) return null;
        if (to.Form == NumberForm.Number && e.Operand is BinaryExpr { Operator: BinaryOperator.BitAnd or BinaryOperator.BitOr or BinaryOperator.ExclusiveOr, Type.Nullable: false } bits && Fits(bits.Left, to) && Fits(bits.Right, to)) return inner(bits);
        return Lifting.Print(file, print, e.Type, [e.Operand], operands => Between(from, to, e.IsChecked, Read(from, operands[0])));
    }

    // Bits of values of a type are a value of the type.
    private static bool Fits(Expr operand, NumberKind to) => operand switch
    {
        ConvertExpr { Operand.Type.Kind: var kind } => NumberKind.Of(kind) is { Form: NumberForm.Number } from && to.Contains(from),
        LiteralExpr { Value: { } digits } => int.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) && value >= (to.IsSigned ? -(1L << (to.Bits - 1)) : 0) && value < 1L << (to.IsSigned ? to.Bits - 1 : to.Bits),
        _ => false,
    };

    // A value on its way: its text, and how strongly it holds together.
    private readonly record struct Value(string Text, JavaScriptLevel Level)
    {
        public string At(JavaScriptLevel level) => Level < level ? $"({Text})" : Text;

        public string Inside => At(JavaScriptLevel.Assignment);

        public static implicit operator (string Text, JavaScriptLevel Level)(Value value) => (value.Text, value.Level);
    }

    private static Value Call(string text) => new(text, JavaScriptLevel.Primary);

    private Value Read(NumberKind from, Expr operand) =>
        from.Form == NumberForm.Text ? Call($"{print(operand, JavaScriptLevel.Primary)}.charCodeAt(0)") : Inner(operand);

    private Value Inner(Expr operand)
    {
        var (text, level) = inner(operand);
        return new Value(text, level);
    }

    private Value Between(NumberKind from, NumberKind to, bool isChecked, Value value) => (from.IsInteger, to.IsInteger) switch
    {
        (true, true) => Integer(from, to, isChecked, value),
        (true, false) => Floating(from, to, value),
        (false, true) => isChecked || to.Bits == 0 ? CheckedWhole(to, value) : Saturated(to, value),
        _ => to.Bits >= from.Bits ? value : Call($"{Rounding(to)}({value.Inside})"),
    };

    private Value Integer(NumberKind from, NumberKind to, bool isChecked, Value value)
    {
        if (to.Form == NumberForm.Text) return Unit(isChecked && !to.Contains(from) ? Checked(to, Small(from, value)) : from.Form == NumberForm.Big ? Wrapped(to, value) : value);
        if (to.Form == NumberForm.Big)
        {
            var big = from.Form == NumberForm.Big ? value : Call($"BigInt({value.Inside})");
            return to.Contains(from) ? big : isChecked ? Checked(to, big) : Wrapped(to, big);
        }

        if (to.Contains(from)) return value;
        return isChecked ? Checked(to, Small(from, value)) : from.Form == NumberForm.Big ? Wrapped(to, value) : Cut(to, value);
    }

    private static Value Small(NumberKind from, Value value) => from.Form == NumberForm.Big ? Call($"Number({value.Inside})") : value;

    // It takes the low 16 bits itself.
    private static Value Unit(Value number) => Call($"String.fromCharCode({number.Inside})");

    private Value Checked(NumberKind to, Value value) => Call($"{file.Import("checked" + to.Suffix, Codegen.LogicV1)}({value.Inside})");

    private static Value Wrapped(NumberKind to, Value big)
    {
        var wrapped = $"BigInt.{(to.IsSigned ? "asIntN" : "asUintN")}({to.Bits}, {big.Inside})";
        return Call(to.Form == NumberForm.Big ? wrapped : $"Number({wrapped})");
    }

    // The low bits of a number, with or without its sign.
    private static Value Cut(NumberKind to, Value value) => (to.Bits, to.IsSigned) switch
    {
        (32, true) => new($"{value.At(JavaScriptLevel.Shift)} | 0", JavaScriptLevel.BitOr),
        (32, false) => new($"{value.At(JavaScriptLevel.Additive)} >>> 0", JavaScriptLevel.Shift),
        (var bits, true) => new($"{value.At(JavaScriptLevel.Additive)} << {32 - bits} >> {32 - bits}", JavaScriptLevel.Shift),
        (var bits, false) => new($"{value.At(JavaScriptLevel.Shift)} & {(1 << bits) - 1}", JavaScriptLevel.BitAnd),
    };

    private Value Floating(NumberKind from, NumberKind to, Value value)
    {
        // What is exact in 11 bits is a half.
        if (from.Form != NumberForm.Big) return to.Kind == TypeKinds.Double || from.Bits < (to.Kind == TypeKinds.Half ? 16 : 32) ? value : to.Kind == TypeKinds.Half ? Call($"{Rounding(to)}(Math.fround({value.Inside}))") : Call($"Math.fround({value.Inside})");
        if (from.Bits == 64 && to.Kind != TypeKinds.Double)
        {
            var single = $"{file.Import("bigToFloat", Codegen.LogicV1)}({value.Inside})";
            return Call(to.Kind == TypeKinds.Half ? $"{Rounding(to)}({single})" : single);
        }

        var number = from.Bits == 0 ? $"{file.Import("bigToDouble", Codegen.LogicV1)}({value.Inside})" : $"Number({value.Inside})";
        return Call(to.Kind == TypeKinds.Double ? number : $"{Rounding(to)}({number})");
    }

    private Value CheckedWhole(NumberKind to, Value value)
    {
        if (to.Kind == TypeKinds.UInt128) return Call($"{file.Import("checkedDoubleToUInt128", Codegen.LogicV1)}({value.Inside})");
        if (to.Form != NumberForm.Big) return to.Form == NumberForm.Text ? Unit(Checked(to, Call($"Math.trunc({value.Inside})"))) : Checked(to, Call($"Math.trunc({value.Inside})"));
        var whole = Call($"{file.Import("checkedWhole", Codegen.LogicV1)}({value.Inside})");
        return to.Bits == 0 ? whole : Checked(to, whole);
    }

    // Smaller types take the low bits of the int.
    private Value Saturated(NumberKind to, Value value)
    {
        var suffix = to.Bits < 32 ? "Int" : to.Suffix;
        var whole = Call($"{file.Import("doubleTo" + suffix, Codegen.LogicV1)}({value.Inside})");
        return to.Form == NumberForm.Text ? Unit(whole) : to.Bits < 32 ? Cut(to, whole) : whole;
    }

    private string Rounding(NumberKind to) => to.Kind == TypeKinds.Half ? file.Import("doubleToHalf", Codegen.LogicV1) : "Math.fround";

    // The number of an enum is what its numbers are in JavaScript, whatever they are in C#.
    private (string Text, JavaScriptLevel Level)? OfEnum(ConvertExpr e)
    {
        var (named, number) = e.Type.Kind == TypeKinds.Enum ? (e.Type, e.Operand.Type) : (e.Operand.Type, e.Type);
        if (NumberKind.Of(number.Kind) is not { Form: NumberForm.Number or NumberForm.Big } kind) return null;
        var (fromBig, toBig) = e.Type.Kind == TypeKinds.Enum ? (kind.Form == NumberForm.Big, plan.Enum(named.Name).IsWide) : (plan.Enum(named.Name).IsWide, kind.Form == NumberForm.Big);
        if (fromBig == toBig) return inner(e.Operand);
        return Lifting.Print(file, print, e.Type, [e.Operand], operands => ($"{(toBig ? "BigInt" : "Number")}({print(operands[0], JavaScriptLevel.Assignment)})", JavaScriptLevel.Primary));
    }
}
