using System.Runtime.InteropServices;
using Conformance.Fuzzing;
using ModelSync.Generated.V1;

namespace Conformance.RoundTrip;

/// <summary>
/// Random values of one row of the type table: its vectors, and what comes of them when their numbers, texts and bytes are drawn anew.
/// So a row needs vectors and nothing else to take part. What the reader refuses is no value and is drawn again.
/// </summary>
internal sealed class RowValues
{
    private const int VectorChances = 8;
    private const int MostAttempts = 10_000;

    private readonly Random _random;
    private readonly PackGrammar _grammar;
    private readonly List<byte> _bytes = [];
    private readonly IReadOnlyList<RowVector> _vectors;

    public RowValues(IEnumerable<Vector> vectors, int seed)
    {
        _random = new Random(seed);
        _grammar = new PackGrammar(_random) { Plain = true };
        _vectors = [.. vectors.Select(vector => new RowVector(vector.Type, vector.Shape, _grammar.Parse(vector.Input)))];
    }

    public RowValue Next()
    {
        for (var attempts = 0; attempts < MostAttempts; attempts++)
        {
            var vector = _random.Pick(_vectors);
            _bytes.Clear();
            _grammar.Write(_random.OneIn(VectorChances) ? vector.Tree : Vary(vector.Tree, Math.Max(1, vector.Size / (1 + _random.Next(3)))), _bytes);
            var (value, error) = Codec.ReadMessagePack(vector.Shape, CollectionsMarshal.AsSpan(_bytes));
            if (error == WireErrorCode.None) return new RowValue(vector.Type, vector.Shape, value, [.. _bytes]);
        }

        throw new InvalidOperationException($"No value of {_vectors[0].Type} was found.");
    }

    // A few changes in a large value: a value with one wrong part is none.
    private Node Vary(Node node, int chances) => node switch
    {
        Node.Atom atom => _random.OneIn(chances) ? new Node.Atom(_grammar.Vary(atom.Bytes)) : atom,
        Node.Group group => group with { Items = [.. Resize(group, chances).Select(item => Vary(item, chances))] },
        _ => node,
    };

    // Fewer or more of the same; a type of a fixed size refuses it.
    private IReadOnlyList<Node> Resize(Node.Group group, int chances)
    {
        if (group.Items.Count == 0 || !_random.OneIn(chances)) return group.Items;
        var entries = group.Items.Chunk(group.IsMap ? 2 : 1).ToArray();
        var count = _random.OneIn(10) ? _random.Next(40) : _random.Next(2 * entries.Length);
        return [.. Enumerable.Range(0, count).SelectMany(_ => _random.Pick(entries))];
    }

    private sealed record RowVector(string Type, WireShape Shape, Node Tree)
    {
        public int Size { get; } = Tree.Size;
    }
}

/// <summary>A value, the type that it was read as, and what it was read from: MessagePack with elements and entries in any order.</summary>
internal sealed record RowValue(string Type, WireShape Shape, object? Value, byte[] Drawn);
