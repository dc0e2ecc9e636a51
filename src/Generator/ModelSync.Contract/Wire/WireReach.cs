namespace ModelSync.Contract.Wire;

/// <summary>Which enums and objects can travel which way.</summary>
internal sealed class WireReach
{
    private readonly WireContract _contract;
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    private WireReach(WireContract contract) => _contract = contract;

    /// <summary>What clients read: rows, results, what rejections say.</summary>
    public static HashSet<string> Read(WireContract contract)
    {
        var reach = new WireReach(contract);
        foreach (var query in contract.Queries) reach.Add(query.Row);
        foreach (var mutation in contract.Mutations) reach.AddResults(mutation);
        return reach._names;
    }

    /// <summary>What clients send: arguments.</summary>
    public static HashSet<string> Sent(WireContract contract)
    {
        var reach = new WireReach(contract);
        foreach (var parameter in contract.Queries.SelectMany(static q => q.Parameters).Concat(contract.Mutations.SelectMany(static m => m.Parameters))) reach.Add(parameter.Type);
        return reach._names;
    }

    /// <summary>What some of the queries and mutations lead to.</summary>
    public static HashSet<string> Of(WireContract contract, Func<WireQuery, bool> queries, Func<WireMutation, bool> mutations)
    {
        var reach = new WireReach(contract);
        foreach (var query in contract.Queries.Where(queries))
        {
            reach.Add(query.Row);
            foreach (var parameter in query.Parameters) reach.Add(parameter.Type);
        }

        foreach (var mutation in contract.Mutations.Where(mutations))
        {
            reach.AddResults(mutation);
            foreach (var parameter in mutation.Parameters) reach.Add(parameter.Type);
        }

        return reach._names;
    }

    private void AddResults(WireMutation mutation)
    {
        if (mutation.Result is { } result) Add(result);
        foreach (var rejection in mutation.Rejections) Add(rejection.Type);
    }

    private void Add(WireType type)
    {
        if (type.Kind == WireType.Enum) _names.Add(type.Name!);
        else if (type.Name is { } name) Add(name);
        foreach (var part in type.Parts) Add(part);
    }

    private void Add(string name)
    {
        if (!_names.Add(name) || _contract.FindObject(name) is not { } type) return;
        foreach (var member in type.Members) Add(member.Type);
        foreach (var item in type.Union?.Cases ?? []) Add(item.Type);
    }
}
