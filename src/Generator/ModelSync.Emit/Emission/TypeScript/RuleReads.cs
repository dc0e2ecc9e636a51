using ModelSync.Contract;

namespace ModelSync.Emit.Emission.TypeScript;

/// <summary>Which members of a value a rule reads, by way of computed members too: it waits for them to have their form.</summary>
internal sealed class RuleReads(ObjectType type, PackagePlan plan)
{
    /// <summary>JSON pointers in the order of the wire.</summary>
    public IReadOnlyList<string> Of(Expr body)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        Collect(body, names);
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
