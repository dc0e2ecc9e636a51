namespace ModelSync.Generated.V1;

/// <summary>Progress through an array or a map.</summary>
public struct ArrayScope
{
    /// <summary>Elements or entries left (MessagePack), or read so far (JSON).</summary>
    public int Count { get; set; }

    /// <summary>Elements that were announced and paid for, or 0: how large a collection to begin with.</summary>
    public int Capacity { get; set; }

    /// <summary>Budget that each element or entry takes, bytes.</summary>
    public int ElementCost { get; set; }
}

/// <summary>Progress through an object.</summary>
public struct ObjectScope
{
    internal const int Word = 64;

    // Only objects with more members than one word has bits pay for an array.
    private ulong[]? _beyond;

    /// <summary>Members left (MessagePack), or members read so far, the discriminator of a case included (JSON).</summary>
    public int Count { get; set; }

    /// <summary>Position of the next member (dense MessagePack).</summary>
    public int Next { get; set; }

    /// <summary>Bit per member that was seen, of the first 64.</summary>
    public ulong Seen { get; set; }

    /// <summary>Whether members may be absent.</summary>
    public bool Sparse { get; set; }

    /// <summary>Notes a member; false when it was noted before.</summary>
    internal bool TrySee(MemberTable table, int member)
    {
        var bit = 1UL << member;
        if (member < Word)
        {
            if ((Seen & bit) != 0) return false;
            Seen |= bit;
            return true;
        }

        ref var word = ref (_beyond ??= new ulong[table.WordsBeyond])[(member / Word) - 1];
        if ((word & bit) != 0) return false;
        word |= bit;
        return true;
    }

    /// <summary>Whether all these members behind the first 64 were seen.</summary>
    internal readonly bool HasSeenBeyond(ulong[] members)
    {
        for (var i = 0; i < members.Length; i++)
            if (members[i] != 0 && (_beyond is null || (_beyond[i] & members[i]) != members[i])) return false;
        return true;
    }
}
