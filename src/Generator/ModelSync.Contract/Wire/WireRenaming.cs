namespace ModelSync.Contract.Wire;

/// <summary>An older contract in the names of today, as far as aliases say them.</summary>
internal sealed class WireRenaming
{
    private readonly WireContract _older;
    private readonly NameMatch _types;
    private readonly NameMatch _operations;
    private readonly Dictionary<string, NameMatch> _members = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NameMatch> _parameters = new(StringComparer.Ordinal);

    public WireRenaming(WireContract older, WireContract now, WireEvolution evolution)
    {
        _older = older;
        _types = new NameMatch(Types(older), Types(now), n => evolution.FormerNames(LineNames.OfType(n)), LineNames.OfType);
        _operations = new NameMatch(Operations(older).Keys, Operations(now).Keys, n => evolution.FormerNames(WireEvolution.PathOf(n)), LineNames.OfOperation);
        foreach (var type in older.Enums) _members[type.Name] = Members(type.Members.Select(static m => m.Name), now.FindEnum(Type(type.Name))?.Members.Select(static m => m.Name), Type(type.Name), evolution);
        foreach (var type in older.Objects) _members[type.Name] = Members(type.Members.Select(static m => m.Name), now.FindObject(Type(type.Name))?.Members.Select(static m => m.Name), Type(type.Name), evolution);
        var today = Operations(now);
        foreach (var (name, parameters) in Operations(older).Select(static o => (o.Key, o.Value)))
            _parameters[name] = Parameters(parameters, today.TryGetValue(Operation(name), out var found) ? found : [], Operation(name), evolution);
    }

    public WireContract Apply() => new(
        _older.Enums.Select(e => e with { Name = Type(e.Name), Members = [.. e.Members.Select(m => m with { Name = Member(e.Name, m.Name) })] }),
        _older.Objects.Select(Object),
        _older.Queries.Select(q => q with { Name = Operation(q.Name), Parameters = Parameters(q.Name, q.Parameters), Row = Type(q.Row), Members = Members(q) }),
        _older.Mutations.Select(m => m with
        {
            Name = Operation(m.Name),
            Parameters = Parameters(m.Name, m.Parameters),
            Result = m.Result is { } result ? Type(result) : null,
            Rejections = [.. m.Rejections.Select(r => r with { Type = Type(r.Type) })],
        }));

    /// <param name="owner">Name of the type today.</param>
    public static NameMatch Members(IEnumerable<string> older, IEnumerable<string>? today, string owner, WireEvolution evolution) =>
        new(older, today ?? [], n => evolution.FormerNames(WireEvolution.PathOf(owner, n)), LineNames.OfMember);

    /// <param name="operation">Name of the query or mutation today.</param>
    public static NameMatch Parameters(IEnumerable<WireParameter> older, IEnumerable<WireParameter> today, string operation, WireEvolution evolution) =>
        new(older.Select(static p => p.Name), today.Select(static p => p.Name), n => evolution.FormerNames(WireEvolution.ParameterOf(operation, n)), LineNames.OfMember);

    private static IEnumerable<string> Types(WireContract contract) => contract.Enums.Select(static e => e.Name).Concat(contract.Objects.Select(static o => o.Name));

    private static Dictionary<string, IReadOnlyList<WireParameter>> Operations(WireContract contract)
    {
        var all = new Dictionary<string, IReadOnlyList<WireParameter>>(StringComparer.Ordinal);
        foreach (var query in contract.Queries) all[query.Name] = query.Parameters;
        foreach (var mutation in contract.Mutations) all[mutation.Name] = mutation.Parameters;
        return all;
    }

    private WireObject Object(WireObject type) => type with
    {
        Name = Type(type.Name),
        Key = [.. type.Key.Select(k => Member(type.Name, k))],
        Members = [.. type.Members.Select(m => m with { Name = Member(type.Name, m.Name), Type = Type(m.Type) }).OrderBy(static m => m.Name, StringComparer.Ordinal)],
        Union = type.Union is { } union ? union with { Cases = [.. union.Cases.Select(c => c with { Type = Type(c.Type) })] } : null,
    };

    private List<string>? Members(WireQuery query) =>
        query.Members is { } members ? [.. members.Select(m => Member(query.Row, m)).OrderBy(static m => m, StringComparer.Ordinal)] : null;

    private List<WireParameter> Parameters(string operation, IReadOnlyList<WireParameter> parameters) =>
        [.. parameters.Select(p => new WireParameter(_parameters[operation].TodayOf(p.Name) ?? p.Name, Type(p.Type)))];

    private WireType Type(WireType type) => type with { Name = type.Name is { } name ? Type(name) : null, Parts = [.. type.Parts.Select(Type)] };

    // What is gone keeps its name.
    private string Type(string name) => _types.TodayOf(name) ?? name;

    private string Operation(string name) => _operations.TodayOf(name) ?? name;

    private string Member(string owner, string name) => _members[owner].TodayOf(name) ?? name;
}
