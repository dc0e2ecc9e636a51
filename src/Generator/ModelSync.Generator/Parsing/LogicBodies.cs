using ModelSync.Contract;
using ModelSync.Generator.Model;

namespace ModelSync.Generator.Parsing;

/// <summary>Everything of a surface that runs in the browser, as expressions, without the values of constants.</summary>
internal static class LogicBodies
{
    public static IEnumerable<Expr> In(SurfaceSpec surface) =>
        surface.Functions.Select(static f => f.Body)
            .Concat(surface.Models.SelectMany(In))
            .Concat(surface.Payloads.SelectMany(In))
            .Concat(In(surface.Mutations))
            .Concat(In(surface.Queries));

    public static IEnumerable<Expr> In(DomainSpec domain) =>
        domain.Functions.Select(static f => f.Body).Concat(domain.Models.SelectMany(In)).Concat(domain.Payloads.SelectMany(In)).Concat(In(domain.Mutations)).Concat(In(domain.Queries));

    /// <summary>Selectors of live queries.</summary>
    public static IEnumerable<Expr> In(IEnumerable<QuerySpec> queries) => queries.Select(static q => q.Select?.Body).OfType<Expr>();

    private static IEnumerable<Expr> In(EquatableArray<MutationSpec> mutations) => mutations.Select(static m => m.Run?.Body).OfType<Expr>();

    /// <summary>Names of the constants that bodies read, that are offered, and that these are made from.</summary>
    public static HashSet<string> Constants(IEnumerable<Expr> bodies, IEnumerable<ConstantSpec> offered, IEnumerable<ConstantSpec> all)
    {
        var known = all.GroupBy(static c => c.Member.WireName).ToDictionary(static g => g.Key, static g => g.First().Value, StringComparer.Ordinal);
        var read = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Queue<Expr>(bodies.Concat(offered.Select(static c => new ConstantExpr(c.Type, c.Member.WireName))));
        while (waiting.Count > 0)
            foreach (var constant in ExprTree.All(waiting.Dequeue()).OfType<ConstantExpr>().Where(c => read.Add(c.Constant)))
                if (known.TryGetValue(constant.Constant, out var value)) waiting.Enqueue(value);
        return read;
    }

    /// <summary>Names of the enums and objects that bodies mention.</summary>
    public static HashSet<string> TypesOf(IEnumerable<Expr> bodies) =>
        new(bodies.SelectMany(ExprTree.All).SelectMany(static e => Named(e.Type)), StringComparer.Ordinal);

    private static IEnumerable<string> Named(TypeRef type) => type.Name is { } name ? type.Parts().SelectMany(Named).Prepend(name) : type.Parts().SelectMany(Named);

    // Most models have none, and there may be thousands.
    public static IEnumerable<Expr> In(LiveModelSpec model) => model is { Rules.Count: 0, Custom.Count: 0, ObjectRule: null, Computed.Count: 0 } ? [] :
        Bodies(model.Rules, model.Custom, model.ObjectRule).Concat(model.Computed.Where(static c => !c.ServerOnly).Select(static c => c.Body));

    public static IEnumerable<Expr> In(LivePayloadSpec payload) => Bodies(payload.Rules, payload.Custom, payload.ObjectRule);

    private static IEnumerable<Expr> Bodies(EquatableArray<RuleSpec> rules, EquatableArray<CustomConstraintSpec> custom, Expr? itself) =>
        rules.Where(static r => !r.ServerOnly).Select(static r => r.Body).Concat(custom.Select(static c => c.Body).OfType<Expr>()).Concat(itself is null ? [] : [itself]);
}
