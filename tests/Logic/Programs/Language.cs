using Logic.Cells;

namespace Logic.Programs;

/// <summary>What random programs are made of: what the generator accepts, as the cells found it.</summary>
internal sealed class Language
{
    /// <summary>Numbers of any length make programs slow; they have cells of their own.</summary>
    private static readonly string[] Unbounded = ["BigInteger"];

    private static readonly string[] Kept = [.. CellTypes.Values.Except(Unbounded)];

    private static readonly string[] Made = ["List", "IEnumerable", "IReadOnlyList", "ICollection", "IReadOnlyCollection", "IList", "Func", "Predicate"];

    private readonly HashSet<string> _cells;
    private readonly ILookup<string, MemberCall> _calls;

    public Language(AcceptedCells cells)
    {
        _cells = cells.Accepted.Select(static p => p.Cell).ToHashSet(StringComparer.Ordinal);
        _calls = MemberCall.All().Where(call => _cells.Contains(call.Cell) && IsKept(call)).Distinct().ToLookup(static call => call.Result, StringComparer.Ordinal);
        Values = [.. Kept.Where(type => Has($"default of {type}") || (CellTypes.Constants.TryGetValue(type, out var constants) && constants.Any(c => Has($"the constant {c}"))))];
        Casts = Values.SelectMany(from => Values.Where(to => to != from && Has($"unchecked {from} -> {to}")).Select(to => (from, to))).ToLookup(static cast => cast.to, static cast => cast.from, StringComparer.Ordinal);
    }

    /// <summary>Types of values that programs have.</summary>
    public IReadOnlyList<string> Values { get; }

    /// <summary>The types that a type can be converted from.</summary>
    public ILookup<string, string> Casts { get; }

    /// <summary>Whether the cell is accepted.</summary>
    public bool Has(string cell) => _cells.Contains(cell);

    /// <summary>Members that give a value of the type.</summary>
    public IEnumerable<MemberCall> Calls(string result) => _calls[result];

    private static bool IsKept(MemberCall call) => !call.Mutates && call.Outs.Count == 0 && call.Parameters.All(CanWrite);

    // What the writer has expressions of.
    private static bool CanWrite(string type)
    {
        if (type.TrimEnd('?') is "string" or "Line" || Kept.Contains(type.TrimEnd('?'))) return true;
        if (type.EndsWith("[]", StringComparison.Ordinal)) return CanWrite(type[..^2]);
        var name = type.Split('<')[0];
        return name.Length < type.Length && Made.Contains(name) && type[(name.Length + 1)..^1].Split(", ").All(CanWrite);
    }
}
