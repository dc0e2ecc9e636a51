using ModelSync.Contract;

namespace ModelSync.Emit.Emission.TypeScript;

/// <summary>Which members of a value a rule reads, by way of computed members too: it waits for them to have their form.</summary>
internal sealed class RuleReads(ObjectType type, PackagePlan plan)
{
    /// <summary>JSON pointers in the order of the wire.</summary>
    public IReadOnlyList<string> Of(RuleType rule)
    {
        var names = new HashSet<string>(rule.Parameters, StringComparer.Ordinal);
        Collect(rule.Body, names);
        if (ExprTree.All(rule.Body).Any(static e => e is RowExpr)) names.UnionWith(type.Members.Select(static m => m.Name));
        return [.. type.Members.Where(m => names.Contains(m.Name)).Select(m => JsonPointers.Of(m.WireName))];
    }

    private void Collect(Expr body, HashSet<string> names)
    {
        foreach (var read in ExprTree.All(body).OfType<MemberExpr>().Where(m => names.Add(m.Member)))
            if (Computed(read.Member) is { } computed) Collect(computed.Body, names);
    }

    private ComputedMember? Computed(string name) =>
        type.Members.Any(m => m.Name == name) ? null : plan.Surface.Models.FirstOrDefault(m => m.Name == type.Model)?.Computed.FirstOrDefault(c => c.Name == name);
}
