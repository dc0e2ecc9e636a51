using ModelSync.Contract;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary>What can be null. Types of locals and results say nothing about references, members do.</summary>
internal static class Nulls
{
    public static bool CanBe(Expr value) => value.Type.Nullable || (IsReference(value.Type.Kind) && value is LocalExpr or FunctionExpr or InvokeExpr or ItemExpr or AssignExpr or SequenceExpr or ConditionalExpr or CallExpr && !IsText(value));

    // Texts that functions make of texts are there.
    private static bool IsText(Expr value) => value is CallExpr { Function: var function } && function.StartsWith("string.", StringComparison.Ordinal);

    /// <summary>The value with a type that says whether it can be null.</summary>
    public static Expr Marked(Expr value) => CanBe(value) && !value.Type.Nullable ? value with { Type = value.Type with { Nullable = true } } : value;

    private static bool IsReference(string kind) => kind is TypeKinds.String or TypeKinds.Bytes or TypeKinds.Uri or TypeKinds.Version
        or TypeKinds.List or TypeKinds.Set or TypeKinds.Dictionary or TypeKinds.Map or TypeKinds.Object;
}
