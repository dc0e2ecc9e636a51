namespace ModelSync.Generator.Parsing.Patterns;

/// <summary>The steps that a backtracking matcher takes for a pattern; counts are written out.</summary>
internal sealed class PatternProgram
{
    private const int MaxSteps = 4000;
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

    /// <summary>Where the next step will be.</summary>
    public int End => _steps.Count;

    public static PatternProgram Of(PatternNode pattern)
    {
        var program = new PatternProgram();
        new PatternCompiler(program).Write(pattern);
        program.Add(new PatternStep(StepKind.Accept, 0));
        return program;
    }

    /// <summary>Where the step is.</summary>
    public int Add(PatternStep step)
    {
        if (_steps.Count >= MaxSteps) throw new PatternException(step.Position, "counts multiply to more than 4,000 steps");
        _steps.Add(step);
        return _steps.Count - 1;
    }

    public void AddExit() => _exits.Add(_steps.Count);

    /// <summary>Lets a step go on elsewhere.</summary>
    public void Point(int step, int? first = null, int? second = null) =>
        _steps[step] = _steps[step] with { First = first ?? _steps[step].First, Second = second ?? _steps[step].Second };

    /// <summary>What steps call the set.</summary>
    public int Index(UnitSet set)
    {
        var known = _sets.FindIndex(s => ReferenceEquals(s, set) || s.Ranges.SequenceEqual(set.Ranges));
        if (known >= 0) return known;
        _sets.Add(set);
        return _sets.Count - 1;
    }
}
