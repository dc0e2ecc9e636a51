using ModelSync.Generator.Parsing.Patterns;

namespace ModelSync.Generator.Tests.Patterns;

/// <summary>Texts that make a matcher of a pattern work as much as it can: ways through its states that lead back to where it works most.</summary>
internal sealed class AttackTexts
{
    private const int Ways = 4;
    private const int MostLetters = 5;
    private readonly Matcher _matcher;
    private readonly Dictionary<int, string> _units;
    private readonly List<MatcherState> _states = [];
    private readonly List<(int From, int Letter, int To, int Work)> _ways = [];

    private AttackTexts(PatternProgram program, bool searches)
    {
        var alphabet = new PatternAlphabet(program);
        _matcher = new Matcher(program, alphabet);
        _units = Units(program, alphabet);
        Visit(searches);
    }

    /// <summary>Each of that length, or a little longer.</summary>
    public static IEnumerable<string> For(PatternProgram program, bool searches, int length) => Of(program, searches).Select(attack => attack.Text(length));

    public static IEnumerable<AttackText> Of(PatternProgram program, bool searches)
    {
        var attack = new AttackTexts(program, searches);
        var rounds = attack.Rounds().Concat(attack.Plain()).Distinct();
        return rounds.SelectMany(static round => new[] { "", "\n!", "\n" }.Select(end => new AttackText(round.Begin, round.Round, end)));
    }

    private void Visit(bool searches)
    {
        var known = new Dictionary<string, int>();
        Number(new MatcherState(MatcherState.Start, [], IsLast: false));
        for (var from = 0; from < _states.Count; from++)
        {
            if (!searches && from > 0 && _states[from].Threads.Count == 0) continue;
            for (var letter = 0; letter < _matcher.LastLineFeed; letter++)
            {
                var (next, work) = _matcher.Advance(_states[from], letter, begins: searches || from == 0);
                _ways.Add((from, letter, Number(next), work));
            }
        }

        int Number(MatcherState state)
        {
            if (known.TryGetValue(state.Key, out var number)) return number;
            known.Add(state.Key, _states.Count);
            _states.Add(state);
            return _states.Count - 1;
        }
    }

    // Where most work is done again and again, once with the lowest units of its letters and once with the highest.
    private IEnumerable<(string Begin, string Round)> Rounds() =>
        from way in _ways.OrderByDescending(static way => way.Work).Take(200).Where(way => Path(way.To, way.From) is not null).Take(Ways)
        let begin = Path(0, way.From)!
        let round = new[] { way.Letter }.Concat(Path(way.To, way.From)!).ToList()
        from end in new[] { 0, 1 }
        select (Text(begin, end), Text(round, end));

    private IEnumerable<(string Begin, string Round)> Plain()
    {
        var letters = Enumerable.Range(0, _matcher.LastLineFeed).Take(MostLetters).ToList();
        foreach (var first in letters)
        {
            foreach (var end in new[] { 0, 1 }) yield return ("", Text([first], end));
            foreach (var second in letters.Where(second => second > first)) yield return ("", Text([first, second], 0));
        }
    }

    private List<int>? Path(int from, int to)
    {
        var came = new Dictionary<int, (int From, int Letter)>();
        var open = new Queue<int>([from]);
        while (from != to && open.Count > 0 && !came.ContainsKey(to))
        {
            var state = open.Dequeue();
            foreach (var way in _ways.Where(way => way.From == state && way.To != from && came.TryAdd(way.To, (state, way.Letter)))) open.Enqueue(way.To);
        }

        if (from != to && !came.ContainsKey(to)) return null;
        var letters = new List<int>();
        for (var at = to; at != from; at = came[at].From) letters.Insert(0, came[at].Letter);
        return letters;
    }

    private string Text(IEnumerable<int> letters, int end) => string.Concat(letters.Select(letter => _units[letter][end]));

    private static Dictionary<int, string> Units(PatternProgram program, PatternAlphabet alphabet)
    {
        var sets = program.Sets.Append(UnitSet.Of('\n')).Append(UnitTable.Net10.Boundary).ToList();
        var byLetter = Enumerable.Range(0, char.MaxValue + 1).ToLookup(unit => string.Concat(sets.Select(set => set.Contains(unit) ? '1' : '0')), static unit => (char)unit);
        return Enumerable.Range(0, alphabet.Count).ToDictionary(static letter => letter, letter =>
        {
            var units = byLetter[string.Concat(Enumerable.Range(0, sets.Count).Select(set => alphabet.IsIn(letter, set) ? '1' : '0'))].ToList();
            return string.Concat(units.FirstOrDefault(static unit => unit > ' ', units[0]), units[^1]);
        });
    }
}

/// <summary>A text that repeats itself.</summary>
internal sealed record AttackText(string Begin, string Round, string End)
{
    public string Text(int length) => Begin + string.Concat(Enumerable.Repeat(Round, length / Round.Length + 1)) + End;
}
