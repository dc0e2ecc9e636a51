namespace Conformance.Fuzzing;

/// <summary>MessagePack: length forms of every size, and now and then a head that announces what is not there.</summary>
internal sealed class PackGrammar(Random random) : IGrammar
{
    private const int LongFormChances = 6;
    private const int LieChances = 400;

    private readonly PackAtoms _atoms = new(random);

    /// <summary>Whether heads always take the shortest form and tell the truth.</summary>
    public bool Plain { get; init; }

    public Node Parse(ReadOnlySpan<byte> bytes)
    {
        var rest = bytes;
        return Read(ref rest);
    }

    public void Write(Node node, List<byte> target)
    {
        switch (node)
        {
            case Node.Atom atom:
                target.AddRange(atom.Bytes);
                break;
            case Node.Group group:
                WriteHead(target, group.IsMap, group.IsMap ? group.Items.Count / 2 : group.Items.Count);
                foreach (var item in group.Items) Write(item, target);
                break;
        }
    }

    public byte[] Respell(byte[] atom) => _atoms.Respell(atom);

    public byte[] Vary(byte[] atom) => _atoms.Vary(atom);

    private static Node Read(ref ReadOnlySpan<byte> rest)
    {
        var head = PackHead.Read(rest);
        if (head.Kind is PackKind.Array or PackKind.Map)
        {
            rest = rest[head.Length..];
            var items = new Node[head.Count];
            for (var i = 0; i < items.Length; i++) items[i] = Read(ref rest);
            return new Node.Group(head.Kind == PackKind.Map, items);
        }

        var length = head.Length + head.Count;
        var atom = new Node.Atom(rest[..length].ToArray());
        rest = rest[length..];
        return atom;
    }

    private void WriteHead(List<byte> target, bool isMap, int count)
    {
        if (!Plain && random.OneIn(LieChances)) count = random.OneIn(2) ? count + 1 : random.Next();
        var power = Plain || !random.OneIn(LongFormChances) ? PackForms.ShortestPower(count, 15) : random.Next(1, 3);
        if (power == 0) target.Add((byte)((isMap ? 0x80 : 0x90) | count));
        else PackForms.Sized(target, (byte)((isMap ? 0xde : 0xdc) + power - 1), power, count);
    }
}
