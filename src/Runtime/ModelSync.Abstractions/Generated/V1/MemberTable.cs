using System.Text;

namespace ModelSync.Generated.V1;

/// <summary>Wire names of an object type, in contract order. At most 64 members.</summary>
public sealed class MemberTable
{
    private readonly byte[][] _names;
    private readonly byte[][] _quotedNames;

    /// <summary>Makes the table.</summary>
    /// <param name="names">Wire names in contract order.</param>
    public MemberTable(params string[] names)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(names.Length, 64);
        _names = [.. names.Select(Encoding.UTF8.GetBytes)];
        _quotedNames = [.. names.Select(name => Encoding.UTF8.GetBytes($"\"{name}\":"))];
        Count = names.Length;
        All = names.Length == 0 ? 0 : ulong.MaxValue >> (64 - names.Length);
    }

    /// <summary>Number of members.</summary>
    public int Count { get; }

    /// <summary>Bits of the members that must be there where others may be absent; none, as in patches, unless it is said.</summary>
    public ulong Required { get; init; }

    /// <summary>A bit for every member.</summary>
    internal ulong All { get; }

    /// <summary>Position of a name, or -1. <paramref name="expected"/> is tried first: writers keep contract order.</summary>
    public int IndexOf(ReadOnlySpan<byte> name, int expected)
    {
        if ((uint)expected < (uint)_names.Length && name.SequenceEqual(_names[expected])) return expected;
        for (var i = 0; i < _names.Length; i++)
            if (name.SequenceEqual(_names[i])) return i;
        return -1;
    }

    /// <summary>Whether what was seen is a whole object.</summary>
    internal bool IsComplete(in ObjectScope scope) => scope.Sparse ? (scope.Seen & Required) == Required : scope.Seen == All;

    /// <summary>The name with quotes and colon.</summary>
    internal ReadOnlySpan<byte> QuotedName(int index) => _quotedNames[index];
}
