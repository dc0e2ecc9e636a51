using System.Runtime.CompilerServices;

namespace ModelSync.Server.Queries.Routing;

/// <summary>
/// A Bloom filter in blocks of four words, one bit of a key in each: what a write does not touch is told from one cache line, whatever the
/// number of keys, and less than one other key in a hundred passes. Removed keys leave their bits until they outnumber the live ones.
/// A struct, because it is asked on every write: it lies where its owner does.
/// </summary>
internal struct KeyFilter
{
    private const int WordsPerBlock = 4;
    private const int KeysPerBlock = 16;

    private ulong[]? _words;
    private uint _blocks;
    private int _stale;

    /// <summary>False: the key was not added.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool MayContain(ulong key)
    {
        if (_words is not { } words) return false;
        var mixed = Mix(key);
        var block = words.AsSpan(BlockOf(mixed), WordsPerBlock);
        // Without branches, which would be guessed wrong as often as right.
        return ((block[3] >> Bit(mixed, 3)) & (block[2] >> Bit(mixed, 2)) & (block[1] >> Bit(mixed, 1)) & (block[0] >> Bit(mixed, 0)) & 1) != 0;
    }

    /// <param name="key">A key that was not here.</param>
    /// <param name="count">Number of keys with this one.</param>
    /// <param name="keys">All keys with this one.</param>
    public void Add(ulong key, int count, IEnumerable<ulong> keys)
    {
        if (_words is null || (long)(count + _stale) * WordsPerBlock > (long)_words.Length * KeysPerBlock) Rebuild(count, keys);
        else Set(key);
    }

    /// <param name="count">Number of keys without this one.</param>
    /// <param name="keys">All keys without this one.</param>
    public void Remove(int count, IEnumerable<ulong> keys)
    {
        if (++_stale > count + KeysPerBlock) Rebuild(count, keys);
    }

    private void Rebuild(int count, IEnumerable<ulong> keys)
    {
        // Room for a quarter more: no power of two, because what is twice as large is twice as far away.
        _blocks = (uint)((count + (count / 4)) / KeysPerBlock) + 1;
        _words = new ulong[_blocks * WordsPerBlock];
        _stale = 0;
        foreach (var key in keys) Set(key);
    }

    private readonly void Set(ulong key)
    {
        var mixed = Mix(key);
        var block = _words.AsSpan(BlockOf(mixed), WordsPerBlock);
        for (var i = 0; i < WordsPerBlock; i++) block[i] |= 1UL << Bit(mixed, i);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly int BlockOf(ulong mixed) => (int)(((mixed >> 32) * _blocks) >> 32) * WordsPerBlock;

    // A shift counts modulo 64.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Bit(ulong mixed, int word) => (int)(mixed >> (6 * word)) & 63;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Mix(ulong key)
    {
        key = (key ^ (key >> 32)) * 0xD6E8FEB86659FD93UL;
        return key ^ (key >> 29);
    }
}
