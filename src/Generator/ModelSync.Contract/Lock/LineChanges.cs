using ModelSync.Contract.Wire;

namespace ModelSync.Contract;

/// <summary>What differs between two lists of lines, as a diff says it: <c>- type Auction.iban: string</c>.</summary>
internal static class LineChanges
{
    private const string Added = "+ ";
    private const string Removed = "- ";

    /// <summary>What leads from one to the other, in ordinal order.</summary>
    public static IReadOnlyList<string> Between(IReadOnlyList<string> from, IReadOnlyList<string> to)
    {
        var (before, after) = (new HashSet<string>(from, StringComparer.Ordinal), new HashSet<string>(to, StringComparer.Ordinal));
        return [.. from.Where(l => !after.Contains(l)).Select(static l => Removed + l).Concat(to.Where(l => !before.Contains(l)).Select(static l => Added + l)).OrderBy(static l => l, StringComparer.Ordinal)];
    }

    /// <exception cref="WireFormatException">A change is none, or does not fit.</exception>
    public static IReadOnlyList<string> Apply(IReadOnlyList<string> from, IEnumerable<string> changes)
    {
        var lines = new HashSet<string>(from, StringComparer.Ordinal);
        foreach (var change in changes)
        {
            var line = change.Length > Added.Length ? change.Substring(Added.Length) : "";
            var fits = change.StartsWith(Added, StringComparison.Ordinal) ? lines.Add(line) : change.StartsWith(Removed, StringComparison.Ordinal) && lines.Remove(line);
            if (!fits) throw new WireFormatException($"the change '{change}' does not fit to the newer contract");
        }

        return [.. lines.OrderBy(static l => l, StringComparer.Ordinal)];
    }
}
