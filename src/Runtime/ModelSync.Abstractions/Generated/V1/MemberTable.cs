using System.Text;

namespace ModelSync.Generated.V1;

/// <summary>Wire names of an object type, in contract order.</summary>
public sealed class MemberTable
{
    private readonly byte[][] _names;
    private readonly byte[][] _quotedNames;
    private readonly ulong[] _allBeyond;
    private ulong[] _requiredBeyond = [];

    /// <summary>Makes the table.</summary>
    /// <param name="names">Wire names in contract order.</param>
    public MemberTable(params string[] names)
    {
        _names = [.. names.Select(Encoding.UTF8.GetBytes)];
        _quotedNames = [.. names.Select(name => Encoding.UTF8.GetBytes($"\"{name}\":"))];
        Count = names.Length;
        All = Bits(names.Length);
        _allBeyond = new ulong[Math.Max(0, (names.Length - 1) / ObjectScope.Word)];
        for (var i = 0; i < _allBeyond.Length; i++) _allBeyond[i] = Bits(names.Length - ((i + 1) * ObjectScope.Word));
    }

    /// <summary>Makes the table of an object of which some members may be absent.</summary>
    /// <param name="required">Positions of the members that may not.</param>
    /// <param name="names">Wire names in contract order.</param>
    public static MemberTable Sparse(IEnumerable<int> required, params string[] names)
    {
        var words = new ulong[1 + Math.Max(0, (names.Length - 1) / ObjectScope.Word)];
        foreach (var member in required) words[member / ObjectScope.Word] |= 1UL << member;
        return new MemberTable(names) { Required = words[0], _requiredBeyond = words[1..] };
    }

    /// <summary>Number of members.</summary>
    public int Count { get; }

    /// <summary>Bits of those of the first 64 members that must be there where others may be absent; none, as in patches, unless it is said.</summary>
    public ulong Required { get; init; }

    /// <summary>A bit for every one of the first 64 members.</summary>
    internal ulong All { get; }

    /// <summary>How many words say which of the members behind them were seen.</summary>
    internal int WordsBeyond => _allBeyond.Length;

    /// <summary>Position of a name, or -1. <paramref name="expected"/> is tried first: writers keep contract order.</summary>
    public int IndexOf(ReadOnlySpan<byte> name, int expected)
    {
        if ((uint)expected < (uint)_names.Length && name.SequenceEqual(_names[expected])) return expected;
        for (var i = 0; i < _names.Length; i++)
            if (name.SequenceEqual(_names[i])) return i;
        return -1;
    }

    /// <summary>Whether what was seen is a whole object.</summary>
    internal bool IsComplete(in ObjectScope scope) => scope.Sparse
        ? (scope.Seen & Required) == Required && scope.HasSeenBeyond(_requiredBeyond)
        : scope.Seen == All && scope.HasSeenBeyond(_allBeyond);

    /// <summary>The name with quotes and colon.</summary>
    internal ReadOnlySpan<byte> QuotedName(int index) => _quotedNames[index];

    private static ulong Bits(int count) => count <= 0 ? 0 : count >= ObjectScope.Word ? ulong.MaxValue : ulong.MaxValue >> (ObjectScope.Word - count);
}
