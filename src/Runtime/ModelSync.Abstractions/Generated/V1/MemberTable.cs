namespace ModelSync.Generated.V1;

/// <summary>Wire names of an object type, in contract order. At most 64 members.</summary>
public sealed class MemberTable
{
    private readonly byte[][] _names;

    /// <summary>Makes the table.</summary>
    /// <param name="names">Wire names in contract order.</param>
    public MemberTable(params string[] names) => _names = [.. names.Select(System.Text.Encoding.UTF8.GetBytes)];

    /// <summary>Number of members.</summary>
    public int Count => _names.Length;

    /// <summary>Position of a name, or -1. <paramref name="expected"/> is tried first: writers keep contract order.</summary>
    public int IndexOf(ReadOnlySpan<byte> name, int expected)
    {
        if ((uint)expected < (uint)_names.Length && name.SequenceEqual(_names[expected])) return expected;
        for (var i = 0; i < _names.Length; i++)
            if (name.SequenceEqual(_names[i])) return i;
        return -1;
    }
}
