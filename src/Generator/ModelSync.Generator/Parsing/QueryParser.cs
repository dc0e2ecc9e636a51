using Microsoft.CodeAnalysis;
using ModelSync.Contract;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Model;
using ModelSync.Generator.Parsing.Expressions;

namespace ModelSync.Generator.Parsing;

/// <summary>A <c>[LiveQuery]</c> method to its spec, with the policies of its model folded in.</summary>
internal static class QueryParser
{
    public static QuerySpec? Parse(IMethodSymbol method, Logic logic, Findings findings)
    {
        var path = $"{method.ContainingType.Name}.{method.Name}";
        AccessReader.Check(method, findings);
        AccessReader.Check(method.ContainingType, findings);
        if (ShapeProblem(method, logic) is { } problem)
        {
            findings.Report(UsageDiagnostics.QueryShape, method.Location(), path, problem);
            return null;
        }

        var rows = method.Parameters.Single(static p => IsRows(p.Type));
        var model = logic.ModelOf(RowType(rows.Type)!)!;
        var user = method.Parameters.SingleOrDefault(p => logic.IsUser(p.Type));
        var types = new TypeReader(method.ContainingAssembly) { KnowsVariants = true, KnowsRows = true };
        if (Parameters(method, rows, user, types, logic.Bodies, findings) is not { } parameters) return null;
        var scope = new LogicScope
        {
            Place = LogicPlace.Query,
            Owner = path,
            Members = Logic.ByName(model.Members),
            Parameters = parameters.ToDictionary(static p => p.Name, StringComparer.Ordinal),
            User = user,
            Claims = logic.User,
        };
        if (new QueryChain(rows, scope, logic.Bodies, findings).Read(logic.Bodies.Of(method)) is not { } chain) return null;
        CheckParameters(method, parameters, chain, path, findings);
        if (chain.Take is null && !chain.Single) findings.Report(QueryDiagnostics.NoLimit, method.Location(), path);
        var select = chain.Select is { } body ? Selected(method, model, body, chain, types) : null;
        if (select is null && chain.Select is not null)
        {
            findings.Broken(path);
            return null;
        }

        return Spec(method, model, parameters, user, chain, logic, select) with { Enums = types.Enums, Wrappers = types.Wrappers, Foreign = types.Foreign, Closed = types.Closed };
    }

    // Null where the method returns something else, which does not compile.
    private static SelectBody? Selected(IMethodSymbol method, ModelSpec model, Expr body, QueryChain chain, TypeReader types)
    {
        var given = chain.Single ? method.ReturnType : (method.ReturnType as INamedTypeSymbol)?.TypeArguments.FirstOrDefault();
        if (given is null || LogicTypes.Declared(given) is not { } result) return null;
        types.Read(given);
        return new SelectBody(SelectorParser.Members(model, body, chain.Order), chain.Single ? result with { Nullable = false } : result, body);
    }

    private static QuerySpec Spec(IMethodSymbol method, ModelSpec model, List<ParameterSpec> parameters, IParameterSymbol? user, QueryChain chain, Logic logic, SelectBody? select)
    {
        var policies = logic.PoliciesOf(model.Type.FullName);
        var predicate = ExprWalk.And(chain.Where.Concat(policies.Select(static p => p.Body)));
        var members = Logic.ByName(model.Members);
        var where = ExprWalk.And(chain.Where);
        return new QuerySpec
        {
            Method = MethodNames.Of(method),
            Aliases = HistoryReader.Aliases(method.GetAttributes()),
            Model = model,
            Parameters = parameters.ToEquatableArray(),
            Claims = Claims(predicate, logic.User),
            NeedsUser = user is not null || model.Read == "SignedIn" || policies.Any(static p => p.TakesUser),
            Predicate = predicate,
            Where = where,
            IsPortable = where?.Any(e => e is ClaimExpr || IsServerOnly(e, members) || IsLeftOut(e, select)) != true && chain.Order.TrueForAll(o => !members[o.Member].ServerOnly),
            Select = select,
            Order = chain.Order.ToEquatableArray(),
            Take = chain.Take,
            Single = chain.Single,
            Requery = method.Attribute(KnownNames.LiveQuery)?.Named<bool>("Requery") == true,
            Route = RouteClassifier.Classify(predicate, members),
            Access = AccessReader.Read(method) ?? AccessReader.Read(method.ContainingType) ?? model.Access ?? new AccessSpec(AllowAnonymous: user is null && model.Read != "SignedIn"),
        };
    }

    private static EquatableArray<ClaimSpec> Claims(Expr? predicate, UserSpec? user)
    {
        var used = new HashSet<string>((predicate?.All() ?? []).OfType<ClaimExpr>().Select(static c => c.Member), StringComparer.Ordinal);
        return used.Count == 0 || user is null
            ? EquatableArray<ClaimSpec>.Empty
            : user.Claims.Where(c => used.Contains(c.Member)).OrderBy(static c => c.Member, StringComparer.Ordinal).ToEquatableArray();
    }

    private static List<ParameterSpec>? Parameters(IMethodSymbol method, IParameterSymbol rows, IParameterSymbol? user, TypeReader types, BodySource bodies, Findings findings)
    {
        var reader = new ParameterReader(types, bodies, findings);
        var parameters = new List<ParameterSpec>();
        var complete = true;
        foreach (var parameter in method.Parameters)
        {
            if (SymbolEqualityComparer.Default.Equals(parameter, rows) || SymbolEqualityComparer.Default.Equals(parameter, user)) continue;
            if (reader.Read(parameter, allowObjects: false) is { } spec) parameters.Add(spec);
            else complete = false;
        }

        return complete ? parameters : null;
    }

    private static void CheckParameters(IMethodSymbol method, List<ParameterSpec> parameters, QueryChain chain, string path, Findings findings)
    {
        var used = new HashSet<string>(chain.Where.Concat(new[] { chain.Take, chain.Select }.OfType<Expr>()).SelectMany(ExprTree.All).OfType<ParameterExpr>().Select(static p => p.Name), StringComparer.Ordinal);
        foreach (var parameter in method.Parameters)
            if (!used.Contains(parameter.Name) && parameters.Exists(p => p.Name == parameter.Name)) findings.Report(UsageDiagnostics.UnusedParameter, parameter.Location(), path, parameter.Name);
    }

    private static string? ShapeProblem(IMethodSymbol method, Logic logic)
    {
        if (MethodNames.Problem(method) is { } problem) return problem;
        var rows = method.Parameters.Where(static p => IsRows(p.Type)).ToList();
        if (rows.Count != 1) return "must take exactly one Rows<T> parameter";
        if (RowType(rows[0].Type) is not { } row || logic.ModelOf(row) is null) return "must take rows of a [SyncModel] of this assembly";
        if (method.Parameters.Count(p => logic.IsUser(p.Type)) > 1) return "takes the user twice";
        if (method.Parameters.Any(static p => p.Type.Is("ModelSync.QueryContext"))) return "takes a QueryContext, which is not supported yet: pass the time as a parameter";
        var result = method.ReturnType;
        var isOfRows = SymbolEqualityComparer.Default.Equals(IsRows(result) || result.Is(KnownNames.OrderedRows) ? RowType(result) : result, row);
        if (!isOfRows && !QueryChain.Selects(logic.Bodies.Of(method))) return $"must return Rows<{row.Name}>, or {row.Name}? with FirstOrDefault(), or select something else";
        return logic.Bodies.Of(method) is null ? "must be one expression or one return statement" : null;
    }

    private static bool IsServerOnly(Expr expression, IReadOnlyDictionary<string, MemberSpec> members) =>
        expression is MemberExpr member && members.TryGetValue(member.Member, out var spec) && spec.ServerOnly;

    // What clients do not get they cannot be asked about.
    private static bool IsLeftOut(Expr expression, SelectBody? select) =>
        select is { Members: { Count: > 0 } told } && expression is MemberExpr member && !told.Contains(member.Member);

    private static bool IsRows(ITypeSymbol type) => type.Is(KnownNames.Rows);

    private static INamedTypeSymbol? RowType(ITypeSymbol rows) => (rows as INamedTypeSymbol)?.TypeArguments.FirstOrDefault() as INamedTypeSymbol;
}
