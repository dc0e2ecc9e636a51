namespace Conformance.Fuzzing;

/// <summary>Changes of the structure of an input and of single values in it.</summary>
internal sealed class TreeMutator(Random random, IGrammar grammar, IReadOnlyList<Node> donors)
{
    /// <summary>One change somewhere. Several roots are a value with something behind it, none is an empty input.</summary>
    public IReadOnlyList<Node> Change(IReadOnlyList<Node> roots)
    {
        var target = random.Next(Math.Max(1, roots.Sum(root => root.Size)));
        return ChangeAt(roots, ref target);
    }

    private List<Node> ChangeAt(IReadOnlyList<Node> items, ref int target)
    {
        var changed = new List<Node>(items.Count + 1);
        foreach (var item in items)
        {
            if (target-- == 0) changed.AddRange(Replace(item));
            else if (target >= 0 && item is Node.Group group) changed.Add(group with { Items = ChangeAt(group.Items, ref target) });
            else changed.Add(item);
        }

        return changed;
    }

    private Node[] Replace(Node node) => node is Node.Atom atom && !random.OneIn(4) ? [ReplaceAtom(atom)] : random.Next(7) switch
    {
        0 => [],
        1 => [node, node],
        2 => [random.Pick(donors)],
        3 => [node, random.Pick(donors)],
        4 => [new Node.Group(random.OneIn(3), [node])],
        5 when node is Node.Group group => [.. group.Items],
        6 when node is Node.Group { Items.Count: > 1 } group => [Shuffled(group)],
        _ => [node],
    };

    private Node.Atom ReplaceAtom(Node.Atom atom) => new(random.OneIn(2) ? grammar.Respell(atom.Bytes) : grammar.Vary(atom.Bytes));

    // Members of a map stay together with their values: another order says the same in JSON.
    private Node.Group Shuffled(Node.Group group)
    {
        var pairs = group.Items.Chunk(group.IsMap ? 2 : 1).ToArray();
        random.Shuffle(pairs);
        return group with { Items = [.. pairs.SelectMany(pair => pair)] };
    }
}
