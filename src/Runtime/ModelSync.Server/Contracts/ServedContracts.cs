using System.Buffers;
using System.Collections.Concurrent;
using ModelSync.Contract.Wire;
using ModelSync.Contract.Wire.Projection;
using ModelSync.Generated.V1;
using ModelSync.Wire;

namespace ModelSync.Server.Contracts;

/// <summary>Contracts whose clients are served: today's, and older ones that the lock file promises or that the server has kept. A plan for an older one is made when its first client comes.</summary>
internal sealed class ServedContracts
{
    private const int HashBytes = 32;

    private readonly SurfaceDescriptor _surface;
    private readonly Lazy<WireContract> _today;
    private readonly Lazy<WireEvolution> _evolution;
    private readonly IReadOnlyDictionary<string, (int Number, IReadOnlyList<string> Lines)> _older;
    private readonly ConcurrentDictionary<string, Lazy<OlderContract>> _plans = new(StringComparer.Ordinal);

    /// <param name="kept">Lines of contracts that were served before, the newest first; where there is a lock file, only it promises.</param>
    public ServedContracts(SurfaceDescriptor surface, IEnumerable<IReadOnlyList<string>> kept)
    {
        _surface = surface;
        var history = surface.History;
        _today = new Lazy<WireContract>(() => TodaysContract.Of(history!));
        _evolution = new Lazy<WireEvolution>(() => new WireEvolution(history?.Evolution ?? []));
        _older = (history is null ? [] : history.IsLocked ? history.Older : kept)
            .Select(static lines => (Hash: WireHash.Of(lines), Lines: lines))
            .Where(c => c.Hash != Today)
            .DistinctBy(static c => c.Hash)
            .Select(static (c, i) => (c.Hash, Contract: (i, c.Lines)))
            .ToDictionary(static c => c.Hash, static c => c.Contract, StringComparer.Ordinal);
    }

    /// <summary>Hash of today's contract.</summary>
    public string Today => Convert.ToHexStringLower(_surface.WireHash.Span);

    /// <summary>How to talk to a client of a contract; null when it is none that is served.</summary>
    /// <param name="wireHash">64 hex digits, as the client says it.</param>
    public Dialect? Find(string wireHash, WireEncoding encoding)
    {
        Span<byte> hash = stackalloc byte[HashBytes];
        if (wireHash.Length != HashBytes * 2 || Convert.FromHexString(wireHash, hash, out _, out _) != OperationStatus.Done) return null;
        if (hash.SequenceEqual(_surface.WireHash.Span)) return encoding;
        var name = Convert.ToHexStringLower(hash);
        return _older.TryGetValue(name, out var known) ? Dialect.Of(encoding, Plan(name, known.Lines), known.Number) : null;
    }

    private OlderContract Plan(string hash, IReadOnlyList<string> lines) => _plans.GetOrAdd(hash, _ => new Lazy<OlderContract>(() =>
        new OlderContract(hash, WireProjection.Plan(WireContract.Parse(lines), _today.Value, _evolution.Value), _today.Value, _surface))).Value;
}
