namespace ModelSync.Generator.Parsing.Patterns;

/// <summary>
/// The position automaton of a pattern (Glushkov): which unit can come first, which can follow which. Where two positions with a common
/// character compete, a backtracking matcher would have to try both.
/// </summary>
internal sealed class Ambiguity
{
    private const int MaxPositions = 2000;
    private readonly List<UnitNode> _positions = [];
    private readonly List<SortedSet<int>> _follow = [];

    public static PatternProblem? Find(PatternNode pattern)
    {
        var automaton = new Ambiguity();
        var whole = automaton.Build(pattern);
        return automaton.Conflict(whole.First) ?? automaton._follow.Select(automaton.Conflict).FirstOrDefault(static p => p is not null);
    }

    private PatternProblem? Conflict(SortedSet<int> competing)
    {
        var seen = new List<UnitNode>();
        foreach (var position in competing.Select(p => _positions[p]))
        {
            if (seen.Exists(s => s.Set.Overlaps(position.Set))) return new PatternProblem(position.Position, "", IsAmbiguous: true);
            seen.Add(position);
        }

        return null;
    }

    private Part Build(PatternNode node) => node switch
    {
        UnitNode unit => Unit(unit),
        SequenceNode sequence => sequence.Parts.Select(Build).ToList().Aggregate(Part.Empty, Then),
        ChoiceNode choice => choice.Options.Select(Build).ToList().Aggregate(static (a, b) => new Part(Both(a.First, b.First), Both(a.Last, b.Last), a.Nullable || b.Nullable)),
        RepeatNode repeat => Repeat(repeat),
        _ => throw new InvalidOperationException(node.GetType().Name),
    };

    private Part Unit(UnitNode unit)
    {
        if (_positions.Count >= MaxPositions) throw new PatternException(unit.Position, "counts multiply to more than 2,000 characters");
        _positions.Add(unit);
        _follow.Add([]);
        return new Part([_positions.Count - 1], [_positions.Count - 1], Nullable: false);
    }

    // a{2} is aa, a{2,3} is aaa?, and everything longer competes like aaa*.
    private Part Repeat(RepeatNode repeat)
    {
        var body = Build(repeat.Body);
        if (body.Nullable) throw new PatternException(repeat.Position, "a repeated part can be empty, which runs away and differs in JavaScript: make it non-empty");
        var required = Enumerable.Range(0, repeat.Min).Select(_ => Build(repeat.Body)).ToList().Aggregate(Part.Empty, Then);
        return (repeat.Max - repeat.Min) switch
        {
            0 => required,
            1 => Then(required, body with { Nullable = true }),
            _ => Then(required, Loop(body)),
        };
    }

    private Part Loop(Part body)
    {
        Connect(body.Last, body.First);
        return body with { Nullable = true };
    }

    private Part Then(Part left, Part right)
    {
        Connect(left.Last, right.First);
        return new Part(
            left.Nullable ? Both(left.First, right.First) : left.First,
            right.Nullable ? Both(left.Last, right.Last) : right.Last,
            left.Nullable && right.Nullable);
    }

    private void Connect(SortedSet<int> from, SortedSet<int> to)
    {
        foreach (var position in from) _follow[position].UnionWith(to);
    }

    private static SortedSet<int> Both(SortedSet<int> left, SortedSet<int> right)
    {
        var union = new SortedSet<int>(left);
        union.UnionWith(right);
        return union;
    }

    /// <summary>A part of the pattern: positions that it can begin and end with, and whether it can be empty.</summary>
    private sealed record Part(SortedSet<int> First, SortedSet<int> Last, bool Nullable)
    {
        public static Part Empty { get; } = new([], [], Nullable: true);
    }
}
