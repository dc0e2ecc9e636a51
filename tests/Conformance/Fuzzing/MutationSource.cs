using System.Text;
using ModelSync.Generated.V1;

namespace Conformance.Fuzzing;

/// <summary>
/// An endless run of changed vectors of one encoding. Every type is as likely as any other; structure is changed far more often than single bytes,
/// so that most inputs get past the first token. The same seed gives the same run.
/// </summary>
internal sealed class MutationSource
{
    private const int LongestSeed = 500;
    private const int ByteChangeChances = 8;
    private const int OtherTypeChances = 16;
    private const int TightLimitChances = 8;

    private readonly string _encoding;
    private readonly Random _random;
    private readonly IGrammar _grammar;
    private readonly ByteMutator _bytes;
    private readonly TreeMutator _trees;
    private readonly IReadOnlyList<Seed[]> _seedsByType;

    public MutationSource(string encoding, int seed)
    {
        _encoding = encoding;
        _random = new Random(seed);
        _grammar = encoding == "json" ? new JsonGrammar(_random) : new PackGrammar(_random);
        var seeds = Seeds().ToList();
        _seedsByType = [.. seeds.GroupBy(item => item.Type).Select(group => group.ToArray())];
        _bytes = new ByteMutator(_random);
        _trees = new TreeMutator(_random, _grammar, [.. seeds.Select(item => item.Tree).OfType<Node>()]);
    }

    public MutatedInput Next()
    {
        var seed = PickSeed();
        var type = !_random.OneIn(OtherTypeChances) ? seed.Type : _random.OneIn(2) ? "any" : PickSeed().Type;
        var bytes = seed.Tree is null || _random.OneIn(ByteChangeChances) ? _bytes.Mutate(seed.Bytes, PickSeed().Bytes) : ChangeTree(seed.Tree);
        return new MutatedInput(type, _encoding, bytes, new WireLimits(Limit(4, 32), Limit(5, 10_000), Limit(300, 2 * 1024 * 1024)));
    }

    private byte[] ChangeTree(Node tree)
    {
        IReadOnlyList<Node> roots = [tree];
        for (var left = _random.Next(3); left >= 0; left--) roots = _trees.Change(roots);
        var bytes = new List<byte>();
        foreach (var root in roots) _grammar.Write(root, bytes);
        return [.. bytes];
    }

    private int Limit(int tight, int usual) => _random.OneIn(TightLimitChances) ? _random.Next(tight) : usual;

    private Seed PickSeed() => _random.Pick(_random.Pick(_seedsByType));

    // What is rejected as it is has no tree; neighbours of it are found byte by byte.
    private IEnumerable<Seed> Seeds()
    {
        foreach (var vector in Vector.All("accept.json").Where(vector => vector.Input.Length < LongestSeed))
        {
            var bytes = _encoding == "json" ? Encoding.UTF8.GetBytes(vector.Json) : vector.Input;
            yield return new(vector.Type, bytes, _grammar.Parse(bytes));
        }

        foreach (var vector in Vector.All("lenient.json").Where(IsMine)) yield return new(vector.Type, vector.Input, _grammar.Parse(vector.Input));
        foreach (var vector in Vector.All("reject.json").Where(IsMine).Where((_, i) => i % 4 == 0)) yield return new(vector.Type, vector.Input, null);
    }

    private bool IsMine(Vector vector) => vector.Encoding == _encoding && vector.Input.Length < LongestSeed;

    private sealed record Seed(string Type, byte[] Bytes, Node? Tree);
}
