using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ModelSync.Contract;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary>What can be null. Types of locals and results say nothing about references, members do.</summary>
internal static class Nulls
{
    public static bool CanBe(Expr value) => value.Type.Nullable || (IsReference(value.Type.Kind) && value switch
    {
        LocalExpr or FunctionExpr or InvokeExpr or ItemExpr or AssignExpr => true,
        CallExpr call => !MakesText(call.Function),
        SequenceExpr sequence => CanBe(sequence.Parts[sequence.Parts.Count - 1]),
        ConditionalExpr choice => CanBe(choice.Then) || CanBe(choice.Otherwise),
        _ => false,
    });

    /// <summary>The value of the operation with a type that says whether it can be null.</summary>
    public static Expr Marked(IOperation operation, Expr value) =>
        !value.Type.Nullable && CanBe(value) && !IsDeclaredNotNull(operation) ? value with { Type = value.Type with { Nullable = true } } : value;

    // The declaration of a variable without a type says nothing.
    private static bool IsDeclaredNotNull(IOperation operation) => operation switch
    {
        IParameterReferenceOperation parameter => parameter.Parameter.NullableAnnotation == NullableAnnotation.NotAnnotated,
        ILocalReferenceOperation local => local.Local.NullableAnnotation == NullableAnnotation.NotAnnotated,
        _ => false,
    };

    // Functions of texts, and those that write values as text, give one.
    private static bool MakesText(string function) =>
        function.StartsWith("string.", StringComparison.Ordinal) || function.StartsWith("builder.", StringComparison.Ordinal) || function.StartsWith("char.", StringComparison.Ordinal)
        || function.EndsWith(".text", StringComparison.Ordinal) || function.EndsWith(".format", StringComparison.Ordinal);

    private static bool IsReference(string kind) => kind is TypeKinds.String or TypeKinds.Bytes or TypeKinds.Uri or TypeKinds.Version
        or TypeKinds.List or TypeKinds.Set or TypeKinds.Dictionary or TypeKinds.Map or TypeKinds.Object;
}
