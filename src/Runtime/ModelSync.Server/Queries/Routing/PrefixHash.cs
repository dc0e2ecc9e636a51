using System.Runtime.CompilerServices;
using ModelSync.Generated.V1;

namespace ModelSync.Server.Queries.Routing;

/// <summary>The hash of a text's beginning: the sum of its units, each times a factor of its place. It grows with the text without beginning anew.</summary>
internal sealed class PrefixHash
{
    // String hashes differ from process to process, and so do the factors.
    private ulong _next = RouteHash.Of(nameof(PrefixHash));
    private ulong[] _factors = [];

    public ulong Of(string prefix)
    {
        Reach(prefix.Length);
        return Extend(0, prefix, 0, prefix.Length);
    }

    /// <summary>The hash of the first <paramref name="to"/> units, from that of the first <paramref name="from"/>. A prefix of that length was hashed before.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Extend(ulong hash, string text, int from, int to)
    {
        var factors = _factors.AsSpan(from, to - from);
        var units = text.AsSpan(from, to - from);
        for (var i = 0; i < factors.Length && i < units.Length; i++) hash = unchecked(hash + ((units[i] + 1UL) * factors[i]));
        return hash;
    }

    private void Reach(int length)
    {
        if (length <= _factors.Length) return;
        var known = _factors.Length;
        Array.Resize(ref _factors, Math.Max(length, 2 * known));
        for (var i = known; i < _factors.Length; i++) _factors[i] = (_next = RouteHash.Mix(_next, i)) | 1;
    }
}
