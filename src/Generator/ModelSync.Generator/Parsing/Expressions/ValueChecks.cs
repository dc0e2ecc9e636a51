using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ModelSync.Contract;
using ModelSync.Generator.Diagnostics;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary>Whether values can be compared, ordered and told apart as a function of the table needs it.</summary>
internal static class ValueChecks
{
    /// <summary>The call, or null when something was reported.</summary>
    public static Expr? Checked(ExpressionLowerer lowerer, IOperation operation, CallExpr call)
    {
        if (FunctionTable.Named(call.Function) is not { } row) return call;
        foreach (var token in ValueToken.In(row.JavaScript))
            if (token.TypeIn(call) is { } type && Problem(lowerer, operation, token.Name, type) is var (what, advice, why)) return lowerer.Refuse(why, operation, what, advice);
        return call;
    }

    /// <summary>Whether two objects or tuples can be compared; otherwise it was reported.</summary>
    public static bool AreEqual(ExpressionLowerer lowerer, IOperation operation, TypeRef type)
    {
        if (Problem(lowerer, operation, "equal", type) is not var (what, advice, why)) return true;
        lowerer.Refuse(why, operation, what, advice);
        return false;
    }

    private static (string What, string Advice, DiagnosticDescriptor Why)? Problem(ExpressionLowerer lowerer, IOperation operation, string need, TypeRef type) => need switch
    {
        "compare" => Order(operation, type),
        "equal" or "key" or "keys" or "items" => Equality(lowerer, operation, type, isKey: need != "equal"),
        _ => null,
    };

    private static (string What, string Advice, DiagnosticDescriptor Why)? Order(IOperation operation, TypeRef type) => type.Kind switch
    {
        TypeKinds.String => ("An order of texts", IsExtreme(operation) ? "take the first or last of Order(StringComparer.Ordinal) or OrderBy(x => x.Name, StringComparer.Ordinal)" : "pass StringComparer.Ordinal", TranslationDiagnostics.Culture),
        TypeKinds.Tuple => type.Elements.Select(e => Order(operation, e.Type)).FirstOrDefault(static found => found is not null),
        _ when TypeTable.Current.Find(type.Kind)?.Compare is not null => null,
        _ => ($"An order of {type.Kind}", "order by a member that is a number, a text, a time or a Guid", LogicDiagnostics.Unsupported),
    };

    // Those with a comparer have no translation.
    private static bool IsExtreme(IOperation operation) => operation is IInvocationOperation { TargetMethod.Name: "Max" or "Min" or "MaxBy" or "MinBy" };

    private static (string What, string Advice, DiagnosticDescriptor Why)? Equality(ExpressionLowerer lowerer, IOperation operation, TypeRef type, bool isKey) => type.Kind switch
    {
        TypeKinds.Tuple => type.Elements.Select(e => Equality(lowerer, operation, e.Type, isKey)).FirstOrDefault(static found => found is not null),
        TypeKinds.Object => Symbol(operation, type) is { } symbol ? Explained(RecordEquality.Problem(lowerer, symbol, isKey)) : ($"Equality of {type.Name}", "compare its members", LogicDiagnostics.Unsupported),
        TypeKinds.OffsetInstant or TypeKinds.Uri or TypeKinds.Json or LogicKinds.Function => ($"Equality of {type.Kind}", "compare a text or a number of it", LogicDiagnostics.Unsupported),
        TypeKinds.List or TypeKinds.Bytes or TypeKinds.Set or TypeKinds.Map or TypeKinds.Dictionary or LogicKinds.Grouping or LogicKinds.Lookup when isKey => ($"A {type.Kind}, which is compared by reference, as a key", "use what it holds", LogicDiagnostics.Unsupported),
        // Of a type of one value only the value is known here.
        _ when Mentioned(operation).SelectMany(Flat).OfType<INamedTypeSymbol>().Select(PlainWrappers.Equality).FirstOrDefault(static own => own is not null) is { } own => Explained(own),
        _ => null,
    };

    private static (string What, string Advice, DiagnosticDescriptor Why)? Explained((string What, string Advice)? problem) =>
        problem is var (what, advice) ? (what, advice, LogicDiagnostics.Unsupported) : null;

    // The type of C# behind the name.
    private static INamedTypeSymbol? Symbol(IOperation operation, TypeRef type) =>
        Mentioned(operation).SelectMany(Flat).OfType<INamedTypeSymbol>().FirstOrDefault(t => LogicTypes.Of(t) is { Kind: TypeKinds.Object } found && found.Name == type.Name);

    private static IEnumerable<ITypeSymbol?> Mentioned(IOperation operation) => operation switch
    {
        IInvocationOperation call => [.. call.TargetMethod.TypeArguments, .. call.TargetMethod.ContainingType.TypeArguments, call.Instance?.Type, .. call.Arguments.Select(static a => a.Value.Type)],
        IBinaryOperation binary => [binary.LeftOperand.Type, binary.RightOperand.Type],
        ITupleBinaryOperation tuples => [tuples.LeftOperand.Type, tuples.RightOperand.Type],
        _ => [operation.Type],
    };

    private static IEnumerable<ITypeSymbol> Flat(ITypeSymbol? type) => type switch
    {
        null => [],
        IArrayTypeSymbol array => Flat(array.ElementType),
        INamedTypeSymbol { IsAnonymousType: true } anonymous => anonymous.GetMembers().OfType<IPropertySymbol>().SelectMany(static p => Flat(p.Type)),
        INamedTypeSymbol named => named.TypeArguments.SelectMany(Flat).Prepend(named),
        _ => [],
    };
}
