namespace ModelSync.Generator.Parsing.Patterns;

/// <summary>The steps that a backtracking matcher takes for a pattern; counts are written out.</summary>
internal sealed class PatternProgram
{
    private const int MaxSteps = 4000;
    private const int MaxBehind = 20;
    private readonly List<PatternStep> _steps = [];
    private readonly List<UnitSet> _sets = [];
    private readonly List<int> _exits = [];

    private PatternProgram()
    {
    }

    public IReadOnlyList<PatternStep> Steps => _steps;

    public IReadOnlyList<UnitSet> Sets => _sets;

    /// <summary>Steps that follow a repetition whose count varies.</summary>
    public IReadOnlyList<int> Exits => _exits;

    public static PatternProgram Of(PatternNode pattern)
    {
        var program = new PatternProgram();
        program.Write(pattern);
        program.Add(new PatternStep(StepKind.Accept, 0));
        return program;
    }

    private void Write(PatternNode node)
    {
        switch (node)
        {
            case UnitNode unit:
                Add(new PatternStep(StepKind.Unit, unit.Position, Set: Index(unit.Set)));
                break;
            case SequenceNode sequence:
                foreach (var part in sequence.Parts) Write(part);
                break;
            case ChoiceNode choice:
                Choice(choice);
                break;
            case RepeatNode repeat:
                Repeat(repeat);
                break;
            case PlaceNode place:
                Add(new PatternStep(StepKind.Place, place.Position, Place: place.Kind));
                break;
            case LookNode look:
                Look(look);
                break;
            default:
                throw new InvalidOperationException(node.GetType().Name);
        }
    }

    private void Choice(ChoiceNode choice)
    {
        var ends = new List<int>();
        for (var i = 0; i < choice.Options.Count - 1; i++)
        {
            var split = Add(new PatternStep(StepKind.Split, choice.Options[i].Position, First: _steps.Count + 1));
            Write(choice.Options[i]);
            ends.Add(Add(new PatternStep(StepKind.Jump, choice.Position)));
            Point(split, second: _steps.Count);
        }

        Write(choice.Options[choice.Options.Count - 1]);
        foreach (var end in ends) Point(end, first: _steps.Count);
    }

    // An empty round ends the repetition in one language and is taken back in the other.
    private void Repeat(RepeatNode repeat)
    {
        if (repeat.Body.IsNullable && repeat.Max is not (0 or 1)) throw new PatternException(repeat.Position, "a repeated part can be empty, which runs away and differs in JavaScript: make it non-empty");
        var last = _steps.Count;
        for (var i = 0; i < repeat.Min; i++)
        {
            last = _steps.Count;
            Write(repeat.Body);
        }

        if (repeat.Max is null) Loop(repeat, last);
        else Optional(repeat, repeat.Max.Value - repeat.Min);
        if (repeat.Max != repeat.Min) _exits.Add(_steps.Count);
    }

    private void Loop(RepeatNode repeat, int last)
    {
        if (repeat.Min > 0)
        {
            Split(repeat, last, _steps.Count + 1);
            return;
        }

        var split = Split(repeat, _steps.Count + 1, 0);
        Write(repeat.Body);
        Add(new PatternStep(StepKind.Jump, repeat.Position, First: split));
        Leave(repeat, split);
    }

    private void Optional(RepeatNode repeat, int count)
    {
        var splits = new List<int>();
        for (var i = 0; i < count; i++)
        {
            splits.Add(Split(repeat, _steps.Count + 1, 0));
            Write(repeat.Body);
        }

        foreach (var split in splits) Leave(repeat, split);
    }

    private int Split(RepeatNode repeat, int again, int leave) =>
        Add(new PatternStep(StepKind.Split, repeat.Position, First: repeat.IsLazy ? leave : again, Second: repeat.IsLazy ? again : leave));

    private void Leave(RepeatNode repeat, int split)
    {
        if (repeat.IsLazy) Point(split, first: _steps.Count);
        else Point(split, second: _steps.Count);
    }

    private void Look(LookNode look)
    {
        var body = look.Body is SequenceNode { Parts: [var only] } ? only : look.Body;
        if (body is UnitNode unit)
        {
            Add(new PatternStep(look.IsBehind ? StepKind.Previous : StepKind.Next, look.Position, Set: Index(unit.Set), IsNegated: look.IsNegated));
        }
        else if (body is PlaceNode place)
        {
            Add(new PatternStep(StepKind.Place, look.Position, Place: place.Kind, IsNegated: look.IsNegated));
        }
        else if (look.IsBehind)
        {
            if (body is not SequenceNode { Parts: { Count: <= MaxBehind } parts } || parts.Any(static part => part is not UnitNode))
                throw new PatternException(look.Position, "only single characters and classes are looked for behind, 20 at most");
            Add(new PatternStep(StepKind.Behind, look.Position, First: parts.Count));
        }
        else
        {
            var ahead = Add(new PatternStep(StepKind.Ahead, look.Position, First: _steps.Count + 1));
            Write(body);
            Add(new PatternStep(StepKind.Looked, look.Position));
            Point(ahead, second: _steps.Count);
        }
    }

    private int Add(PatternStep step)
    {
        if (_steps.Count >= MaxSteps) throw new PatternException(step.Position, "counts multiply to more than 4,000 steps");
        _steps.Add(step);
        return _steps.Count - 1;
    }

    private void Point(int step, int? first = null, int? second = null) =>
        _steps[step] = _steps[step] with { First = first ?? _steps[step].First, Second = second ?? _steps[step].Second };

    private int Index(UnitSet set)
    {
        var known = _sets.FindIndex(s => ReferenceEquals(s, set) || s.Ranges.SequenceEqual(set.Ranges));
        if (known >= 0) return known;
        _sets.Add(set);
        return _sets.Count - 1;
    }
}
