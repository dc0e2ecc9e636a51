namespace ModelSync.Generated.V1;

/// <summary>What a <c>[Timestamp]</c> is after the next write: one more, and from the beginning behind the largest.</summary>
public static class RowVersion
{
    /// <summary>The next version; 1 for a new row.</summary>
    public static int Next(int stored) => unchecked(stored + 1);

    /// <summary>The next version; 1 for a new row.</summary>
    public static uint Next(uint stored) => unchecked(stored + 1);

    /// <summary>The next version; 1 for a new row.</summary>
    public static long Next(long stored) => unchecked(stored + 1);

    /// <summary>The next version; 1 for a new row.</summary>
    public static ulong Next(ulong stored) => unchecked(stored + 1);

    /// <summary>The next version as a big-endian number of as many bytes as the stored one; for a new row 8 bytes that say 1.</summary>
    public static byte[] Next(byte[]? stored)
    {
        byte[] next = stored is { Length: > 0 } ? [.. stored] : new byte[sizeof(long)];
        var digit = next.Length - 1;
        while (digit >= 0 && unchecked(++next[digit]) == 0) digit--;
        return next;
    }
}
