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
    /// <summary>Members left (MessagePack), or members read so far, the discriminator of a case included (JSON).</summary>
    public int Count { get; set; }

    /// <summary>Position of the next member (dense MessagePack).</summary>
    public int Next { get; set; }

    /// <summary>Bit per member that was seen.</summary>
    public ulong Seen { get; set; }

    /// <summary>Whether members may be absent.</summary>
    public bool Sparse { get; set; }
}
