using ModelSync.Contract;

namespace ModelSync.Generator.Emission.Contract;

/// <summary>Which constants a package needs: those that it offers, those that its bodies read, and those that these are made from. No other value leaves the server.</summary>
internal static class ReachedConstants
{
    public static SurfaceContract Keep(SurfaceContract contract)
    {
        if (contract.Constants.Count == 0) return contract;
        var values = contract.Constants.ToDictionary(static c => c.Name, static c => c.Value, StringComparer.Ordinal);
        var read = new HashSet<string>(contract.Constants.Where(static c => c.IsShared).Select(static c => c.Name), StringComparer.Ordinal);
        var waiting = new Queue<Expr>(Bodies(contract).Concat(read.Select(name => values[name])));
        while (waiting.Count > 0)
            foreach (var constant in ExprTree.All(waiting.Dequeue()).OfType<ConstantExpr>().Where(c => read.Add(c.Constant)))
                if (values.TryGetValue(constant.Constant, out var value)) waiting.Enqueue(value);
        return contract with { Constants = contract.Constants.Where(c => read.Contains(c.Name)).ToEquatableArray() };
    }

    private static IEnumerable<Expr> Bodies(SurfaceContract contract) =>
        contract.Functions.Select(static f => f.Body)
            .Concat(contract.Objects.SelectMany(static o => o.Rules).Select(static r => r.Body))
            .Concat(contract.Models.SelectMany(static m => m.Computed).Select(static c => c.Body))
            .Concat(contract.Mutations.Select(static m => m.Run?.Body).OfType<Expr>())
            .Concat(contract.Queries.Select(static q => q.Select?.Body).OfType<Expr>());
}
