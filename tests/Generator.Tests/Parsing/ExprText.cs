using ModelSync.Contract;

namespace ModelSync.Generator.Tests.Parsing;

/// <summary>Expressions as short text: members bare, parameters with $, claims with @, literals with their kind.</summary>
internal static class ExprText
{
    public static string Of(Expr? expr) => expr switch
    {
        null => "-",
        LiteralExpr { Value: null } => "null",
        LiteralExpr e => $"{e.Type.Kind}:{e.Value}",
        MemberExpr e => e.Member,
        ParameterExpr e => "$" + e.Name,
        ClaimExpr e => "@" + e.Member,
        NowExpr => "now",
        LocalExpr e => e.Name,
        UnaryExpr e => $"{e.Operator}({Of(e.Operand)})",
        BinaryExpr e => $"({Of(e.Left)} {e.Operator} {Of(e.Right)})",
        ConditionalExpr e => $"({Of(e.Test)} ? {Of(e.Then)} : {Of(e.Otherwise)})",
        CallExpr e => $"{e.Function}({string.Join(", ", e.Arguments.Select(Of))})",
        ConvertExpr e => $"{e.Type.Kind}({Of(e.Operand)})",
        _ => throw new ArgumentException(expr.GetType().Name),
    };
}
