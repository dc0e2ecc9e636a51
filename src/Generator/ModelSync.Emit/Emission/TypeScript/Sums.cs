using System.Globalization;
using ModelSync.Contract;

namespace ModelSync.Emit.Emission.TypeScript;

/// <summary>What is known of integer sums without looking at values, so that nothing is cut that fits.</summary>
internal static class Sums
{
    private const long Limit = int.MaxValue;

    /// <summary>Whether a number holds the result exactly before it is cut to 32 bits.</summary>
    public static bool IsExact(BinaryExpr sum) => sum is { IsChecked: false, Type.Nullable: false } && (sum.Operator is BinaryOperator.Add or BinaryOperator.Subtract or BinaryOperator.BitAnd or BinaryOperator.BitOr or BinaryOperator.ExclusiveOr
        || sum is { Operator: BinaryOperator.Remainder, Right: LiteralExpr { Value: not ("0" or "-1") } });

    /// <summary>Whether the sum and the difference of two ints are ints, whatever their values are.</summary>
    public static bool AreSmall(Expr left, Expr right) => Size(left) + Size(right) <= Limit;

    // The greatest absolute value. Smaller types have 16 bits at most.
    private static long Size(Expr expression) => expression switch
    {
        LiteralExpr { Value: { } digits } when long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) => Math.Abs(value),
        ConvertExpr { Operand.Type: { Nullable: false, Kind: var kind } } when NumberKind.Of(kind) is { IsPromoted: true } => ushort.MaxValue,
        BinaryExpr { Operator: BinaryOperator.Add or BinaryOperator.Subtract, Type.Nullable: false } e => Math.Min(Size(e.Left) + Size(e.Right), Limit),
        _ => Limit,
    };
}
