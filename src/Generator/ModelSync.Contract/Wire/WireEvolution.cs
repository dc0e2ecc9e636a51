namespace ModelSync.Contract.Wire;

/// <summary>
/// What the authors said about older contracts, one line a statement: <c>alias Auction.headline = title</c>, <c>retired Auction.note</c>,
/// <c>fallback AuctionStatus.paused = open</c>, <c>default AuctionCreate.currency = "EUR"</c>. Paths are names of today, but for what is retired.
/// </summary>
internal sealed class WireEvolution : IEquatable<WireEvolution>
{
    private const string AliasWord = "alias ";
    private const string RetiredWord = "retired ";
    private const string FallbackWord = "fallback ";
    private const string DefaultWord = "default ";
    private const string Equal = " = ";

    private readonly HashSet<string> _lines;

    public WireEvolution(IEnumerable<string> lines)
    {
        Lines = [.. lines.Distinct(StringComparer.Ordinal).OrderBy(static l => l, StringComparer.Ordinal)];
        _lines = new HashSet<string>(Lines, StringComparer.Ordinal);
    }

    public static WireEvolution None { get; } = new([]);

    /// <summary>In ordinal order, each once.</summary>
    public IReadOnlyList<string> Lines { get; }

    public IEnumerable<string> Aliases => Lines.Where(static l => l.StartsWith(AliasWord, StringComparison.Ordinal));

    public IEnumerable<string> Retirements => Lines.Where(static l => l.StartsWith(RetiredWord, StringComparison.Ordinal));

    /// <summary>A member of a type or enum.</summary>
    public static string PathOf(string type, string member) => $"{LineNames.OfType(type)}.{LineNames.OfMember(member)}";

    /// <summary>A query or mutation.</summary>
    public static string PathOf(string operation) => LineNames.OfOperation(operation);

    /// <summary>A parameter.</summary>
    public static string ParameterOf(string operation, string parameter) => $"{LineNames.OfOperation(operation)}({LineNames.OfMember(parameter)})";

    /// <summary>What is called so today was called so before.</summary>
    public static string Alias(string path, string former) => $"{AliasWord}{path}{Equal}{former}";

    /// <summary>It is gone and older clients go without.</summary>
    public static string Retired(string path) => RetiredWord + path;

    /// <summary>What clients see in the place of a member of an enum that they do not know.</summary>
    public static string Fallback(string path, string member) => $"{FallbackWord}{path}{Equal}{member}";

    /// <summary>What older clients mean, who do not say it.</summary>
    /// <param name="json">The value as JSON has it on the wire.</param>
    public static string Default(string path, string json) => $"{DefaultWord}{path}{Equal}{json}";

    /// <summary>The path that a line is about.</summary>
    public static string SubjectOf(string line)
    {
        var start = line.IndexOf(' ') + 1;
        var end = line.IndexOf(Equal, start, StringComparison.Ordinal);
        return end < 0 ? line.Substring(start) : line.Substring(start, end - start);
    }

    /// <summary>Names that it had before, as the lines have them.</summary>
    public IEnumerable<string> FormerNames(string path) => Values(AliasWord + path + Equal);

    public bool IsAlias(string path, string former) => _lines.Contains(Alias(path, former));

    public bool IsRetired(string path) => _lines.Contains(Retired(path));

    public string? FallbackOf(string path) => Values(FallbackWord + path + Equal).FirstOrDefault();

    public string? DefaultOf(string path) => Values(DefaultWord + path + Equal).FirstOrDefault();

    public bool Equals(WireEvolution? other) => other is not null && Lines.SequenceEqual(other.Lines, StringComparer.Ordinal);

    public override bool Equals(object? obj) => Equals(obj as WireEvolution);

    public override int GetHashCode() => Lines.Aggregate(17, static (hash, line) => unchecked((hash * 31) + StringComparer.Ordinal.GetHashCode(line)));

    private IEnumerable<string> Values(string head) => Lines.Where(l => l.StartsWith(head, StringComparison.Ordinal)).Select(l => l.Substring(head.Length));
}
