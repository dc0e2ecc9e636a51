namespace ModelSync.Generator.Parsing.Patterns;

/// <summary>
/// How much a backtracking matcher works at most for a unit, whatever the text: all states that it can be in are visited. In a search, attempts that
/// begin at every unit run side by side, so that a search whose attempts read the same text again and again grows without end and is found.
/// </summary>
internal sealed class MatcherWork
{
    /// <summary>Steps for each unit of a long text. Measured: 100,000 units take at most 50 ms on both sides (bench regex).</summary>
    public const int MostAlways = 48;

    /// <summary>Steps that are taken once in a text.</summary>
    public const int MostOnce = 200_000;

    private const int MostThreads = 60;
    private const int MostStates = 4000;

    // A tenth of a second: somebody is typing.
    private const int MostVisited = 3_000_000;
    private readonly PatternProgram _program;
    private readonly PatternAlphabet _alphabet;
    private readonly Matcher _matcher;
    private readonly bool _searches;
    private readonly List<MatcherState> _states = [];
    private readonly List<(int From, int To, int Work)> _ways = [];
    private readonly Dictionary<string, int> _known = new(StringComparer.Ordinal);
    private int _visited;

    private MatcherWork(PatternProgram program, bool searches)
    {
        _program = program;
        _alphabet = new PatternAlphabet(program);
        _matcher = new Matcher(program, _alphabet);
        _searches = searches;
    }

    /// <param name="program">The steps of the pattern.</param>
    /// <param name="searches">Whether a match may begin anywhere, and not only at the start.</param>
    public static MatcherLoad Of(PatternProgram program, bool searches)
    {
        var work = new MatcherWork(program, searches);
        return work.Visit() is { } growing ? new MatcherLoad(null, work.Position(growing)) : work.Worst();
    }

    // The state in which it grew too large.
    private MatcherState? Visit()
    {
        Number(new MatcherState(MatcherState.Start, [], IsLast: false));
        for (var from = 0; from < _states.Count; from++)
        {
            var state = _states[from];
            var begins = _searches || state.Previous == MatcherState.Start;
            if (!begins && state.Threads.Count == 0) continue;
            for (var letter = state.IsLast ? _matcher.End : 0; letter <= _matcher.End; letter++)
            {
                var (next, work) = _matcher.Advance(state, letter, begins);
                _visited += work;
                if (next.Threads.Count > MostThreads || work >= Matcher.MostWork || _states.Count > MostStates || _visited > MostVisited) return next.Threads.Count > 0 ? next : state;
                if (letter != _matcher.End) _ways.Add((from, Number(next), work));
            }
        }

        return null;
    }

    private int Number(MatcherState state)
    {
        if (_known.TryGetValue(state.Key, out var known)) return known;
        _known.Add(state.Key, _states.Count);
        _states.Add(state);
        return _states.Count - 1;
    }

    // A state to which no way leads back is passed once; taken away one after another, those are left that a long text can pass again and again.
    private MatcherLoad Worst()
    {
        var entries = new int[_states.Count];
        var once = new int[_states.Count];
        foreach (var way in _ways) entries[way.To]++;
        var from = _ways.ToLookup(static way => way.From);
        var passed = new Queue<int>(Enumerable.Range(0, _states.Count).Where(state => entries[state] == 0));
        while (passed.Count > 0)
        {
            var state = passed.Dequeue();
            if (once[state] > MostOnce) return new MatcherLoad(null, Position(_states[state]));
            foreach (var way in from[state])
            {
                once[way.To] = Math.Max(once[way.To], once[state] + way.Work);
                if (--entries[way.To] == 0) passed.Enqueue(way.To);
            }
        }

        var worst = _ways.Where(way => entries[way.From] > 0).OrderByDescending(static way => way.Work).FirstOrDefault();
        return new MatcherLoad(worst.Work, worst.Work > MostAlways ? Position(_states[worst.From]) : null);
    }

    // What most threads have read last.
    private int Position(MatcherState state) => state.Threads.Count == 0
        ? 0
        : state.Threads.Select(thread => _program.Steps[Math.Abs(thread) - 2].Position).GroupBy(static position => position).OrderByDescending(static group => group.Count()).First().Key;
}

/// <param name="Always">Steps for each unit of a long text at most; null when that is not known or has no bound.</param>
/// <param name="TooMuchAt">Where in the pattern it is too much; null when it is nowhere.</param>
internal sealed record MatcherLoad(int? Always, int? TooMuchAt);
