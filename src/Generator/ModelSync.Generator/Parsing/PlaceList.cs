using Microsoft.CodeAnalysis;
using ModelSync.Contract;

namespace ModelSync.Generator.Parsing;

/// <summary>Places that were found together, and what an index says of them.</summary>
internal sealed class PlaceList(IReadOnlyList<Place> places)
{
    // A reference, because drivers may ask at the same time.
    private Numbered? _last;

    /// <summary>The only one in which they are; null when there are several or none.</summary>
    public SyntaxTree? Tree { get; } = places.Count > 0 && places.All(p => ReferenceEquals(p.Tree, places[0].Tree)) ? places[0].Tree : null;

    public IEnumerable<SyntaxTree> Trees => Tree is null ? places.Select(static p => p.Tree) : [Tree];

    /// <summary>The same objects while their file has the same position: there are thousands, and whoever compares them sees it at once.</summary>
    /// <param name="files">Positions of the files.</param>
    public IReadOnlyList<SourceEntry> Entries(Dictionary<SyntaxTree, int> files)
    {
        if (Tree is null) return [.. places.Select(p => p.In(files[p.Tree]))];
        var file = files[Tree];
        if (_last is { } last && last.File == file) return last.Entries;
        var entries = places.Select(p => p.In(file)).ToArray();
        _last = new Numbered(file, entries);
        return entries;
    }

    private sealed record Numbered(int File, SourceEntry[] Entries);
}
