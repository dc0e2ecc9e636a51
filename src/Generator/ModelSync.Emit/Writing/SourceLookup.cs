using ModelSync.Contract;

namespace ModelSync.Emit.Writing;

/// <summary>Docs and places by path. Members of inputs (<c>AuctionCreate.title</c>) are those of their model unless they have their own.</summary>
internal sealed class SourceLookup(SurfaceContract surface, SourceIndex sources)
{
    private readonly Dictionary<string, SourceEntry> _entries = sources.Entries.DistinctBy(e => e.Path).ToDictionary(e => e.Path, StringComparer.Ordinal);
    private readonly Dictionary<string, string> _models = surface.Objects.Where(o => o.Model is not null && o.Model != o.Name).ToDictionary(o => o.Name, o => o.Model!, StringComparer.Ordinal);

    public SourceIndex Index => sources;

    public SourceEntry? Find(string path)
    {
        if (_entries.TryGetValue(path, out var entry)) return entry;
        var (type, rest) = path.IndexOf('.', StringComparison.Ordinal) is var dot and >= 0 ? (path[..dot], path[dot..]) : (path, "");
        return _models.TryGetValue(type, out var model) ? _entries.GetValueOrDefault(model + rest) : null;
    }
}
