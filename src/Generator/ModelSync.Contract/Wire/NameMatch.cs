namespace ModelSync.Contract.Wire;

/// <summary>Which name of an older contract is which of today. An alias counts where the older contract lacks the new name; it goes before a new thing that took the old name.</summary>
internal sealed class NameMatch
{
    private readonly Dictionary<string, string> _today = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _older = new(StringComparer.Ordinal);

    /// <param name="formerNames">Of a name of today, as lines have them.</param>
    /// <param name="print">A name as lines have it.</param>
    public NameMatch(IEnumerable<string> older, IEnumerable<string> today, Func<string, IEnumerable<string>> formerNames, Func<string, string> print)
    {
        var (then, now) = (older.ToList(), today.ToList());
        foreach (var name in now.Where(n => !then.Contains(n)))
        {
            var former = formerNames(name).ToList();
            if (former.Count > 0 && then.Find(o => former.Contains(print(o)) && !_today.ContainsKey(o)) is { } match) Add(match, name);
        }

        foreach (var name in then.Where(n => !_today.ContainsKey(n) && now.Contains(n))) Add(name, name);
    }

    /// <summary>Null when it is gone.</summary>
    public string? TodayOf(string older) => _today.TryGetValue(older, out var today) ? today : null;

    /// <summary>Null when it is new.</summary>
    public string? OlderOf(string today) => _older.TryGetValue(today, out var older) ? older : null;

    private void Add(string older, string today)
    {
        _today[older] = today;
        _older[today] = older;
    }
}
