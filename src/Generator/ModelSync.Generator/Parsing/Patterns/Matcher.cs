namespace ModelSync.Generator.Parsing.Patterns;

/// <summary>
/// Tries all ways through a pattern side by side, unit for unit, where a backtracking matcher tries one after another. It takes every step that a
/// backtracking matcher can take at a unit, in the same order, and leaves out only what comes behind a match, which none tries.
/// </summary>
internal sealed class Matcher
{
    /// <summary>More steps than that between two units are not counted.</summary>
    public const int MostWork = 4000;

    private readonly PatternProgram _program;
    private readonly PatternAlphabet _alphabet;
    private readonly int _lineFeed;

    public Matcher(PatternProgram program, PatternAlphabet alphabet)
    {
        (_program, _alphabet) = (program, alphabet);
        _lineFeed = Enumerable.Range(0, alphabet.Count).First(letter => alphabet.IsIn(letter, alphabet.LineFeed));
    }

    /// <summary>Letter of a line feed behind which nothing comes.</summary>
    public int LastLineFeed => _alphabet.Count;

    /// <summary>What stands behind the last unit.</summary>
    public int End => _alphabet.Count + 1;

    /// <param name="begins">Whether a match may be tried from here.</param>
    public (MatcherState State, int Work) Advance(MatcherState state, int letter, bool begins)
    {
        var junction = new Junction(this, state.Previous, letter);
        foreach (var thread in state.Threads)
            if (!junction.Follow(Math.Abs(thread) - 1, isCertain: thread > 0)) break;
        if (begins) junction.Follow(0, isCertain: true);
        var unit = letter >= LastLineFeed ? letter : _alphabet.AsPrevious(letter);
        return (new MatcherState(unit, junction.Threads, letter == LastLineFeed), junction.Work);
    }

    // Between the unit before and the next one.
    private sealed class Junction(Matcher matcher, int previous, int next)
    {
        public List<int> Threads { get; } = [];

        public int Work { get; private set; }

        // False when the match is found: what would be tried later is not.
        public bool Follow(int at, bool isCertain)
        {
            while (Work < MostWork)
            {
                Work++;
                var step = matcher._program.Steps[at];
                switch (step.Kind)
                {
                    case StepKind.Unit:
                        if (IsIn(next, step.Set)) Threads.Add(isCertain ? at + 2 : -(at + 2));
                        return true;
                    case StepKind.Accept:
                        return !isCertain;
                    case StepKind.Looked:
                        return true;
                    case StepKind.Split:
                        if (!Follow(step.First, isCertain)) return false;
                        at = step.Second;
                        break;
                    case StepKind.Jump:
                        at = step.First;
                        break;
                    case StepKind.Ahead:
                        Follow(step.First, isCertain: false);
                        (at, isCertain) = (step.Second, false);
                        break;
                    case StepKind.Behind:
                        Work += step.First;
                        (at, isCertain) = (at + 1, false);
                        break;
                    default:
                        if (!Holds(step)) return true;
                        at++;
                        break;
                }
            }

            return true;
        }

        private bool Holds(PatternStep step) => step.Kind switch
        {
            StepKind.Next => IsIn(next, step.Set) != step.IsNegated,
            StepKind.Previous => IsIn(previous, step.Set) != step.IsNegated,
            _ => IsAt(step.Place) != step.IsNegated,
        };

        private bool IsAt(PlaceKind place) => place switch
        {
            PlaceKind.Start => previous == MatcherState.Start,
            PlaceKind.End => next == matcher.End,
            PlaceKind.EndOrLastLineFeed => next >= matcher.LastLineFeed,
            PlaceKind.LineStart => previous == MatcherState.Start || IsIn(previous, matcher._alphabet.LineFeed),
            PlaceKind.LineEnd => next == matcher.End || IsIn(next, matcher._alphabet.LineFeed),
            PlaceKind.Boundary => IsIn(previous, matcher._alphabet.Boundary) != IsIn(next, matcher._alphabet.Boundary),
            _ => IsIn(previous, matcher._alphabet.Boundary) == IsIn(next, matcher._alphabet.Boundary),
        };

        private bool IsIn(int letter, int set) => letter == matcher.LastLineFeed
            ? matcher._alphabet.IsIn(matcher._lineFeed, set)
            : letter >= 0 && letter < matcher._alphabet.Count && matcher._alphabet.IsIn(letter, set);
    }
}
