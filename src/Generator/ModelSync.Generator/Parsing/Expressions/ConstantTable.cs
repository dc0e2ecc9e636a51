using Microsoft.CodeAnalysis;
using ModelSync.Generator.Model;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary>Constants that were asked for, each lowered once. Whoever reads one that cannot be made cannot be translated either.</summary>
internal sealed class ConstantTable(BodySource bodies)
{
    private readonly Dictionary<ISymbol, Entry> _entries = new(SymbolEqualityComparer.Default);

    /// <summary>Those that could be made, by class and in the order in which C# makes them.</summary>
    public IReadOnlyList<ConstantSpec> Specs =>
        [.. _entries.OrderBy(static e => e.Key.ContainingType.FullName(), StringComparer.Ordinal).ThenBy(static e => Place(e.Key)).Select(static e => e.Value.Spec).OfType<ConstantSpec>()];

    public Entry Of(ISymbol member)
    {
        if (_entries.TryGetValue(member, out var known)) return known;
        // One that is made from itself finds itself here: which comes first is looked at when all are known.
        var entry = _entries[member] = new Entry();
        entry.Spec = new ConstantParser(bodies, entry.Findings).Parse(member);
        return entry;
    }

    // Constants of the language are there before anything is made.
    private static int Place(ISymbol member) => member is IFieldSymbol { IsConst: true } ? -1 : member.ContainingType.GetMembers().IndexOf(member);

    internal sealed class Entry
    {
        /// <summary>Null while it is made, and when something was reported.</summary>
        public ConstantSpec? Spec { get; set; }

        public Findings Findings { get; } = new();

        public bool IsWrong => Findings.Problems().Count > 0;
    }
}
