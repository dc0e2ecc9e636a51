namespace ModelSync.Contract.Wire.Projection;

/// <summary>How clients of an older contract are served: for each of their queries and mutations, which of today it is and how values change both ways.</summary>
internal sealed class WireProjection
{
    private readonly WireContract _now;
    private readonly WireEvolution _evolution;
    private readonly ProjectionPlanner _down;
    private readonly ProjectionPlanner _up;
    private readonly NameMatch _operations;

    private WireProjection(WireContract older, WireContract now, WireEvolution evolution)
    {
        (Older, _now, _evolution) = (older, now, evolution);
        _down = new ProjectionPlanner(now, older, evolution, isDown: true);
        _up = new ProjectionPlanner(older, now, evolution, isDown: false);
        _operations = new NameMatch(Names(older), Names(now), n => evolution.FormerNames(WireEvolution.PathOf(n)), LineNames.OfOperation);
        Queries = [.. older.Queries.Select(Plan)];
        Mutations = [.. older.Mutations.Select(Plan)];
    }

    public WireContract Older { get; }

    /// <summary>By position in the older contract.</summary>
    public IReadOnlyList<QueryPlan> Queries { get; }

    /// <summary>By position in the older contract.</summary>
    public IReadOnlyList<MutationPlan> Mutations { get; }

    /// <summary>Why some of it is not served, each once; what was retired is not among it.</summary>
    public IEnumerable<string> Obstacles => Queries.SelectMany(static q => q.Obstacles).Concat(Mutations.SelectMany(static m => m.Obstacles)).Distinct(StringComparer.Ordinal);

    public static WireProjection Plan(WireContract older, WireContract now, WireEvolution evolution) => new(older, now, evolution);

    private static IEnumerable<string> Names(WireContract contract) => contract.Queries.Select(static q => q.Name).Concat(contract.Mutations.Select(static m => m.Name));

    private QueryPlan Plan(WireQuery older)
    {
        var index = _operations.TodayOf(older.Name) is { } name ? IndexOf(_now.Queries, q => q.Name == name) : -1;
        if (index < 0) return new QueryPlan(-1, ArgumentsPlan.None, null, Gone(older.Name));
        var now = _now.Queries[index];
        var obstacles = new List<string>();
        if (now.IsSingle != older.IsSingle) obstacles.Add($"{now.Name} gives {(now.IsSingle ? "one row" : "rows")} now");
        var arguments = Arguments(older.Parameters, now.Parameters, now.Name, obstacles);
        var rows = _down.Plan(_now.FindObject(now.Row)!, Older.FindObject(older.Row)!);
        if (!HaveSameKey(_now.FindObject(now.Row)!, Older.FindObject(older.Row)!)) obstacles.Add($"{now.Row} has another key");
        obstacles.AddRange(NotTold(older, now));
        return new QueryPlan(index, arguments, rows, [.. obstacles, .. arguments.AllObstacles, .. rows.AllObstacles()]);
    }

    // Members that are gone from the type itself are said there.
    private IEnumerable<string> NotTold(WireQuery older, WireQuery now)
    {
        if (now.Members is not { } told) return [];
        var (was, row) = (Older.FindObject(older.Row)!, _now.FindObject(now.Row)!);
        var match = WireRenaming.Members(was.Members.Select(static m => m.Name), row.Members.Select(static m => m.Name), row.Name, _evolution);
        return (older.Members ?? [.. was.Members.Select(static m => m.Name)]).Select(match.TodayOf).OfType<string>().Except(told, StringComparer.Ordinal)
            .Select(member => $"{now.Name} does not tell {row.Name}.{member} any more");
    }

    private MutationPlan Plan(WireMutation older)
    {
        var index = _operations.TodayOf(older.Name) is { } name ? IndexOf(_now.Mutations, m => m.Name == name) : -1;
        if (index < 0) return new MutationPlan(-1, ArgumentsPlan.None, null, [], Gone(older.Name));
        var now = _now.Mutations[index];
        var obstacles = new List<string>();
        var arguments = Arguments(older.Parameters, now.Parameters, now.Name, obstacles);
        var result = Result(now, older, obstacles);
        var rejections = older.Rejections.Select(r => Rejection(r, now)).OfType<RejectionPlan>().ToList();
        return new MutationPlan(index, arguments, result, rejections, [.. obstacles, .. arguments.AllObstacles, .. result?.AllObstacles() ?? [], .. rejections.SelectMany(static r => r.Data.AllObstacles())]);
    }

    private ValuePlan? Result(WireMutation now, WireMutation older, List<string> obstacles)
    {
        if (now.Result is { } today && older.Result is { } before) return _down.Plan(today, before, $"The result of {now.Name}");
        if (now.Result is null != older.Result is null) obstacles.Add($"{now.Name} {(now.Result is null ? "gives nothing" : "gives a result")} now");
        return null;
    }

    // A code that is not thrown any more needs no plan.
    private RejectionPlan? Rejection(WireRejection older, WireMutation now) =>
        now.Rejections.FirstOrDefault(r => r.Code == older.Code) is { } same
            ? new RejectionPlan(older.Code, _down.Plan(_now.FindObject(same.Type)!, Older.FindObject(older.Type)!))
            : null;

    private ArgumentsPlan Arguments(IReadOnlyList<WireParameter> older, IReadOnlyList<WireParameter> now, string operation, List<string> obstacles)
    {
        var match = WireRenaming.Parameters(older, now, operation, _evolution);
        var plans = new List<MemberPlan>();
        foreach (var parameter in now)
        {
            var path = WireEvolution.ParameterOf(operation, parameter.Name);
            var given = _evolution.DefaultOf(path);
            var from = match.OlderOf(parameter.Name) is { } name ? IndexOf(older, p => p.Name == name) : -1;
            if (from < 0 && given is null && !parameter.Type.Nullable) obstacles.Add($"{path} is not sent and has no default");
            plans.Add(new MemberPlan(from, from < 0 ? null : _up.Plan(older[from].Type, parameter.Type, path), given));
        }

        foreach (var gone in older.Where(p => match.TodayOf(p.Name) is null && !_evolution.IsRetired(WireEvolution.ParameterOf(operation, p.Name))))
            obstacles.Add($"{WireEvolution.ParameterOf(operation, gone.Name)} is gone and not [Retired]");
        return new ArgumentsPlan(older, now, plans);
    }

    private bool HaveSameKey(WireObject now, WireObject older) =>
        now.Key.SequenceEqual(older.Key.Select(k => WireRenaming.Members(older.Members.Select(static m => m.Name), now.Members.Select(static m => m.Name), now.Name, _evolution).TodayOf(k) ?? k), StringComparer.Ordinal);

    private List<string> Gone(string name) => _evolution.IsRetired(WireEvolution.PathOf(name)) ? [] : [$"{name} is gone and not [Retired]"];

    private static int IndexOf<T>(IReadOnlyList<T> items, Func<T, bool> isIt)
    {
        for (var i = 0; i < items.Count; i++)
            if (isIt(items[i])) return i;
        return -1;
    }
}

/// <param name="Index">Position today, or -1 for one that is gone.</param>
/// <param name="Rows">How a row is told; null for one that is gone.</param>
/// <param name="Obstacles">Why it is not served.</param>
internal sealed record QueryPlan(int Index, ArgumentsPlan Arguments, ValuePlan? Rows, IReadOnlyList<string> Obstacles)
{
    public bool IsServed => Index >= 0 && Obstacles.Count == 0;
}

/// <param name="Result">Null when there is none.</param>
/// <param name="Rejections">Those that the older contract knows; of others only the code is told.</param>
internal sealed record MutationPlan(int Index, ArgumentsPlan Arguments, ValuePlan? Result, IReadOnlyList<RejectionPlan> Rejections, IReadOnlyList<string> Obstacles)
{
    public bool IsServed => Index >= 0 && Obstacles.Count == 0;
}

internal sealed record RejectionPlan(string Code, ValuePlan Data);

/// <param name="From">Parameters of the older contract.</param>
/// <param name="To">Parameters of today.</param>
/// <param name="Members">One for each of today.</param>
internal sealed record ArgumentsPlan(IReadOnlyList<WireParameter> From, IReadOnlyList<WireParameter> To, IReadOnlyList<MemberPlan> Members)
{
    public static ArgumentsPlan None { get; } = new([], [], []);

    /// <summary>What was sent can be read as it is.</summary>
    public bool IsSame => From.Count == To.Count && Members.Select(static (m, i) => m.From == i && m.Value is { IsSame: true }).All(static same => same);

    /// <summary>The position among those of today that a parameter of the older contract goes to, or -1.</summary>
    public int TargetOf(int from)
    {
        for (var i = 0; i < Members.Count; i++)
            if (Members[i].From == from) return i;
        return -1;
    }

    public IEnumerable<string> AllObstacles => Members.SelectMany(static m => m.Value?.AllObstacles() ?? []);
}
