using ModelSync.Contract;

namespace ModelSync.Emit.Emission.TypeScript;

/// <summary>The functions of the runtime for operators between instants, times of day and durations.</summary>
internal static class TimeArithmetic
{
    public static bool Has(BinaryExpr e) => IsTime(e.Left.Type.Kind) || IsTime(e.Right.Type.Kind);

    /// <summary>JavaScript with <c>@function</c> as in the function table; null for what C# does not have.</summary>
    public static string? Template(BinaryExpr e) => (e.Operator, e.Left.Type.Kind, e.Right.Type.Kind) switch
    {
        (BinaryOperator.Add, TypeKinds.Duration, TypeKinds.Duration) => "@addDurations($0, $1)",
        (BinaryOperator.Subtract, TypeKinds.Duration, TypeKinds.Duration) => "@subDurations($0, $1)",
        (BinaryOperator.Divide, TypeKinds.Duration, TypeKinds.Duration) => "Number($0) / Number($1)",
        (BinaryOperator.Multiply, TypeKinds.Duration, TypeKinds.Double) => "@mulDuration($0, $1)",
        (BinaryOperator.Multiply, TypeKinds.Double, TypeKinds.Duration) => "@mulDuration($1, $0)",
        (BinaryOperator.Divide, TypeKinds.Duration, TypeKinds.Double) => "@divDuration($0, $1)",
        (BinaryOperator.Add, _, TypeKinds.Duration) => "@addTicks($0, $1)",
        (BinaryOperator.Subtract, _, TypeKinds.Duration) => "@addTicks($0, -$1)",
        (BinaryOperator.Subtract, TypeKinds.Time, TypeKinds.Time) => "@betweenTimes($0, $1)",
        (BinaryOperator.Subtract, _, _) => "@between($0, $1)",
        _ => null,
    };

    private static bool IsTime(string kind) => kind is TypeKinds.Instant or TypeKinds.DateTime or TypeKinds.Time or TypeKinds.Duration;
}
