namespace ModelSync.Generator.Parsing.Patterns;

/// <summary>
/// No \B behind a repetition: .NET 10 takes for granted there that giving back a unit never helps, and misses matches (<c>\W+\B</c> in <c>--a</c>).
/// </summary>
internal static class BoundaryRule
{
    public static PatternProblem? Broken(PatternProgram program)
    {
        var seen = new HashSet<int>();
        var open = new Stack<int>(program.Exits);
        while (open.Count > 0)
        {
            var at = open.Pop();
            if (!seen.Add(at)) continue;
            var step = program.Steps[at];
            if (step is { Kind: StepKind.Place, Place: PlaceKind.NoBoundary })
                return new PatternProblem(step.Position, @"\B directly behind a repetition is matched wrongly by .NET: give the repetition a fixed count, or leave \B out");
            foreach (var next in Next(step, at)) open.Push(next);
        }

        return null;
    }

    // Without taking a unit.
    private static int[] Next(PatternStep step, int at) => step.Kind switch
    {
        StepKind.Unit or StepKind.Accept or StepKind.Looked => [],
        StepKind.Jump => [step.First],
        StepKind.Split or StepKind.Ahead => [step.First, step.Second],
        _ => [at + 1],
    };
}
