namespace ModelSync.Generator.Parsing.Patterns;

/// <summary>Writes the steps of a pattern, as .NET and browsers would.</summary>
internal sealed class PatternCompiler(PatternProgram program)
{
    private const int MaxBehind = 20;

    public void Write(PatternNode node)
    {
        switch (node)
        {
            case UnitNode unit:
                program.Add(new PatternStep(StepKind.Unit, unit.Position, Set: program.Index(unit.Set)));
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
                program.Add(new PatternStep(StepKind.Place, place.Position, Place: place.Kind));
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
            var split = program.Add(new PatternStep(StepKind.Split, choice.Options[i].Position, First: program.End + 1));
            Write(choice.Options[i]);
            ends.Add(program.Add(new PatternStep(StepKind.Jump, choice.Position)));
            program.Point(split, second: program.End);
        }

        Write(choice.Options[choice.Options.Count - 1]);
        foreach (var end in ends) program.Point(end, first: program.End);
    }

    // An empty round ends the repetition in one language and is taken back in the other.
    private void Repeat(RepeatNode repeat)
    {
        if (repeat.Body.IsNullable && repeat.Max is not (0 or 1)) throw new PatternException(repeat.Position, "a repeated part can be empty, which runs away and differs in JavaScript: make it non-empty");
        var last = program.End;
        for (var i = 0; i < repeat.Min; i++)
        {
            last = program.End;
            Write(repeat.Body);
        }

        if (repeat.Max is null) Loop(repeat, last);
        else Optional(repeat, repeat.Max.Value - repeat.Min);
        if (repeat.Max != repeat.Min) program.AddExit();
    }

    private void Loop(RepeatNode repeat, int last)
    {
        if (repeat.Min > 0)
        {
            Split(repeat, last, program.End + 1);
            return;
        }

        var split = Split(repeat, program.End + 1, 0);
        Write(repeat.Body);
        program.Add(new PatternStep(StepKind.Jump, repeat.Position, First: split));
        Leave(repeat, split);
    }

    private void Optional(RepeatNode repeat, int count)
    {
        var splits = new List<int>();
        for (var i = 0; i < count; i++)
        {
            splits.Add(Split(repeat, program.End + 1, 0));
            Write(repeat.Body);
        }

        foreach (var split in splits) Leave(repeat, split);
    }

    private int Split(RepeatNode repeat, int again, int leave) =>
        program.Add(new PatternStep(StepKind.Split, repeat.Position, First: repeat.IsLazy ? leave : again, Second: repeat.IsLazy ? again : leave));

    private void Leave(RepeatNode repeat, int split)
    {
        if (repeat.IsLazy) program.Point(split, first: program.End);
        else program.Point(split, second: program.End);
    }

    private void Look(LookNode look)
    {
        var body = look.Body is SequenceNode { Parts: [var only] } ? only : look.Body;
        if (body is UnitNode unit)
        {
            program.Add(new PatternStep(look.IsBehind ? StepKind.Previous : StepKind.Next, look.Position, Set: program.Index(unit.Set), IsNegated: look.IsNegated));
        }
        else if (body is PlaceNode place)
        {
            program.Add(new PatternStep(StepKind.Place, look.Position, Place: place.Kind, IsNegated: look.IsNegated));
        }
        else if (look.IsBehind)
        {
            if (body is not SequenceNode { Parts: { Count: <= MaxBehind } parts } || parts.Any(static part => part is not UnitNode))
                throw new PatternException(look.Position, "only single characters and classes are looked for behind, 20 at most");
            program.Add(new PatternStep(StepKind.Behind, look.Position, First: parts.Count));
        }
        else
        {
            var ahead = program.Add(new PatternStep(StepKind.Ahead, look.Position, First: program.End + 1));
            Write(body);
            program.Add(new PatternStep(StepKind.Looked, look.Position));
            program.Point(ahead, second: program.End);
        }
    }
}
