using ModelSync.Generator.Parsing.Patterns;

namespace ModelSync.Generator.Tests.Patterns;

/// <summary>
/// Counts the steps of a matcher that tries one way after another, as those of .NET and browsers do without their shortcuts. What a look ahead or
/// behind finds is taken from the place alone: the bound holds whatever it is.
/// </summary>
internal sealed class Backtracker(PatternProgram program, string text, long limit)
{
    public long Steps { get; private set; }

    public bool IsOver => Steps > limit;

    /// <summary>Runs all matches after another; a search tries every place.</summary>
    public int Count(bool searches)
    {
        var (matches, start) = (0, 0);
        while (start <= text.Length && !IsOver)
        {
            var end = Run(0, start);
            if (end is not null) matches++;
            if (!searches) break;
            start = end is { } at && at > start ? at : start + 1;
        }

        return matches;
    }

    private int? Run(int first, int start)
    {
        var open = new Stack<(int Step, int At)>();
        open.Push((first, start));
        while (open.Count > 0 && !IsOver)
        {
            var (index, at) = open.Pop();
            Steps++;
            var step = program.Steps[index];
            if (step.Kind is StepKind.Accept or StepKind.Looked) return at;
            if (step.Kind == StepKind.Split) open.Push((step.Second, at));
            if (Next(step, index, at) is { } next) open.Push((next, step.Kind == StepKind.Unit ? at + 1 : at));
        }

        return null;
    }

    private int? Next(PatternStep step, int index, int at)
    {
        switch (step.Kind)
        {
            case StepKind.Unit: return at < text.Length && program.Sets[step.Set].Contains(text[at]) ? index + 1 : null;
            case StepKind.Split or StepKind.Jump: return step.First;
            case StepKind.Next: return (at < text.Length && program.Sets[step.Set].Contains(text[at])) != step.IsNegated ? index + 1 : null;
            case StepKind.Previous: return (at > 0 && program.Sets[step.Set].Contains(text[at - 1])) != step.IsNegated ? index + 1 : null;
            case StepKind.Place: return IsAt(step.Place, at) != step.IsNegated ? index + 1 : null;
            case StepKind.Behind:
                Steps += step.First;
                return (at * 31 + index) % 3 != 0 ? index + 1 : null;
            default:
                Run(step.First, at);
                return (at * 31 + index) % 3 != 0 ? step.Second : null;
        }
    }

    private bool IsAt(PlaceKind place, int at) => place switch
    {
        PlaceKind.Start => at == 0,
        PlaceKind.End => at == text.Length,
        PlaceKind.EndOrLastLineFeed => at == text.Length || (at == text.Length - 1 && text[at] == '\n'),
        PlaceKind.LineStart => at == 0 || text[at - 1] == '\n',
        PlaceKind.LineEnd => at == text.Length || text[at] == '\n',
        PlaceKind.Boundary => IsWord(at - 1) != IsWord(at),
        _ => IsWord(at - 1) == IsWord(at),
    };

    private bool IsWord(int at) => at >= 0 && at < text.Length && UnitTable.Net10.Boundary.Contains(text[at]);
}
