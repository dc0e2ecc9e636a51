using ModelSync.Contract;
using ModelSync.Generator.Emission.Expressions;

namespace ModelSync.Generator.Emission.CSharp;

/// <summary>Which expressions are printed as C#: those that queries have too. What else a rule says is in its method, which is called.</summary>
internal static class PrintableExprs
{
    public static bool Contains(Expr expression) => ExprWalk.All(expression).All(IsPrintable) && ExprWalk.All(expression).SelectMany(static e => EnumsOf(e.Type)).All(EnumsOfMembers(expression).Contains);

    // The printer knows the enums of members, and no other.
    private static HashSet<string> EnumsOfMembers(Expr expression) =>
        new(ExprWalk.All(expression).Where(static e => e is MemberExpr or ParameterExpr or ClaimExpr).SelectMany(static e => EnumsOf(e.Type)), StringComparer.Ordinal);

    private static IEnumerable<string> EnumsOf(TypeRef type) => type is { Kind: TypeKinds.Enum, Name: { } name } ? [name] : type.Parts().SelectMany(EnumsOf);

    private static bool IsPrintable(Expr expression) => expression switch
    {
        LiteralExpr e => e.Value is null || IsKnown(e.Type.Kind),
        MemberExpr or ParameterExpr or ClaimExpr or NowExpr or ConditionalExpr => true,
        UnaryExpr e => e is { IsChecked: false, Operator: UnaryOperator.Not or UnaryOperator.Negate },
        BinaryExpr e => e is { IsChecked: false, Operator: <= BinaryOperator.Coalesce },
        // No cast makes a text of something.
        ConvertExpr e => !e.IsChecked && IsKnown(e.Type.Kind) && (e.Type.Kind != TypeKinds.String || e.Operand.Type.Kind == TypeKinds.String),
        CallExpr e => e.Function is Functions.StartsWith or Functions.EndsWith or Functions.StringContains or Functions.Length or Functions.IsNullOrEmpty or Functions.IsNullOrWhiteSpace or Functions.Trim
            or Functions.ListContains or Functions.Count,
        _ => false,
    };

    // Texts of others have no literal in the printer.
    private static bool IsKnown(string kind) => kind is not (TypeKinds.Date or TypeKinds.Time or TypeKinds.DateTime or TypeKinds.Duration or TypeKinds.Version or TypeKinds.Uri);
}
