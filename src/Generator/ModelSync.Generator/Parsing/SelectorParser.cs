using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ModelSync.Contract;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Model;
using ModelSync.Generator.Parsing.Expressions;

namespace ModelSync.Generator.Parsing;

/// <summary>
/// The selector of a live query. Clients evaluate it, so it may say whatever shared code says; of the row they get only what it reads. What it is made into
/// travels nowhere.
/// </summary>
/// <param name="scope">Of the query.</param>
internal sealed class SelectorParser(LogicScope scope, BodySource bodies, Findings findings)
{
    /// <param name="row">The parameter of the lambda.</param>
    /// <returns>Null when something was reported.</returns>
    public Expr? Parse(IAnonymousFunctionOperation lambda, IParameterSymbol row)
    {
        if (Problem(lambda.Symbol.ReturnType) is { } problem) return Report(lambda, problem);
        var lowerer = new ExpressionLowerer(bodies, scope with { Place = LogicPlace.Function, Row = row, User = null, Claims = null }, findings);
        if (UserIn(lambda) is { } user) return lowerer.Unsupported(user, $"'{user.Syntax}', which clients do not know,", "filter by it, or pass what is needed as a parameter");
        return Body(lowerer, lambda.Body) is { } body && IsTold(lambda, row, body) ? body : null;
    }

    /// <summary>Names of the members that travel, in the order of the row's: what the selector reads, what sorts the rows and the key. Empty when that is all.</summary>
    public static EquatableArray<string> Members(ModelSpec model, Expr body, IEnumerable<OrderTerm> order)
    {
        var all = model.DtoMembers().Select(static m => m.Name).ToList();
        var read = new HashSet<string>(order.Select(static o => o.Member).Concat(model.Key.Select(k => model.Members[k].Name)), StringComparer.Ordinal);
        return !ReadsMembers(body, read) || all.TrueForAll(read.Contains) ? default : all.Where(read.Contains).ToEquatableArray();
    }

    // False where the row goes on as a whole. A row is never null, and asking for that reads nothing.
    private static bool ReadsMembers(Expr expression, HashSet<string> read)
    {
        if (expression is MemberExpr { Member: var member }) return read.Add(member) || true;
        if (expression is FieldExpr { Target: RowExpr, Member: var field }) return read.Add(field) || true;
        if (expression is BinaryExpr { Operator: BinaryOperator.Equal or BinaryOperator.NotEqual, Left: RowExpr, Right: LiteralExpr { Value: null } }) return true;
        return expression is not RowExpr && ExprTree.Children(expression).All(child => ReadsMembers(child, read));
    }

    private static Expr? Body(ExpressionLowerer lowerer, IBlockOperation block)
    {
        if (BodySource.Returned(block) is not { } returned) return Lambdas.Body(lowerer, block, LogicTypes.Of(((IAnonymousFunctionOperation)block.Parent!).Symbol.ReturnType));
        var (value, before) = lowerer.Names.Read(() => Sources.Leaving(lowerer, returned));
        return value is null || before.Count == 0 ? value : new BlockExpr(value.Type, before.Append<Stmt>(new ReturnStmt(value)).ToEquatableArray());
    }

    private static string? Problem(ITypeSymbol result) => FunctionParser.IsOutside(result) && LogicTypes.Of(result) is { } type && !LogicTypes.IsInternal(type)
        ? null
        : $"selects {result.ToDisplayString()}, which TypeScript does not have: use a [WireType], types of the wire, lists and tuples";

    private IParameterReferenceOperation? UserIn(IAnonymousFunctionOperation lambda) =>
        lambda.Descendants().OfType<IParameterReferenceOperation>().FirstOrDefault(p => SymbolEqualityComparer.Default.Equals(p.Parameter, scope.User));

    // Members that wait for the lock file to be accepted keep the query from clients, not from the compiler.
    private bool IsTold(IAnonymousFunctionOperation lambda, IParameterSymbol row, Expr body)
    {
        var secret = ExprTree.All(body).OfType<MemberExpr>().FirstOrDefault(m => scope.Members.TryGetValue(m.Member, out var member) && member is { ServerOnly: true, IsWithheld: false });
        if (secret is null) return true;
        findings.Report(TranslationDiagnostics.ServerOnly, lambda.Syntax.GetLocation(), $"'{row.Type.Name}.{secret.Member}'", "leave it out of the selector, which clients evaluate");
        return false;
    }

    private Expr? Report(IAnonymousFunctionOperation lambda, string problem)
    {
        findings.Report(UsageDiagnostics.QueryShape, lambda.Syntax.GetLocation(), scope.Owner, problem);
        return null;
    }
}
