namespace ModelSync.Validation;

/// <summary>Texts and lists: ordinal, UTF-16, and a fault where something is null.</summary>
[WireType]
public sealed class Wording
{
    public string First { get; set; } = "";

    public string Last { get; set; } = "";

    public string? Note { get; set; }

    public string? Mark { get; set; }

    public List<string> Tags { get; set; } = [];

    public string?[] Codes { get; set; } = [];

    public IReadOnlyList<int>? Numbers { get; set; }

    public List<decimal> Prices { get; set; } = [];

    [Rule("text.length", nameof(First))]
    public bool ComparesLength() => First.Length > Last.Length || First.Length == 2;

    [Rule("text.starts")]
    public bool Starts() => First.StartsWith("a", StringComparison.Ordinal) || First.StartsWith(Last, StringComparison.Ordinal) || Last.StartsWith('b');

    [Rule("text.ends")]
    public bool Ends() => First.EndsWith("\u00e9", StringComparison.Ordinal) || Last.EndsWith(First, StringComparison.Ordinal) || Last.EndsWith('b');

    [Rule("text.contains")]
    public bool Contains() => First.Contains(Last) || Last.Contains("ab", StringComparison.Ordinal) || First.Contains('\u0085');

    [Rule("text.equal")]
    public bool Equal() => First == Last || string.Equals(First, Note, StringComparison.Ordinal) || Last.Equals(Mark, StringComparison.Ordinal) || First != "a";

    [Rule("text.empty")]
    public bool IsEmpty() => First == "" || Last == string.Empty || string.IsNullOrEmpty(Note) || string.IsNullOrWhiteSpace(Mark);

    [Rule("text.trim")]
    public bool Trims() => First.Trim() == First && Last.Trim().Length != 1;

    [Rule("text.concatenation")]
    public bool Concatenates() => First + Last == "ab" || First + Note == Mark + Last || (First + Note).Length > 3;

    [Rule("text.interpolation")]
    public bool Interpolates() => $"{First}-{Note}" != "a-" && $"{Note}" == Note && $"{Mark}{Note}{{}}".Length > 3;

    [Rule("text.null")]
    public bool TestsNull() => Note == null || Mark is not null && Note != Mark;

    [Rule("text.default")]
    public bool HasDefault() => (Note ?? First) == Last || (Note ?? Mark ?? "").Length > 1;

    [Rule("text.faulting_length", nameof(Note))]
    public bool FaultsOnLength() => Note!.Length > 1;

    [Rule("text.faulting_argument")]
    public bool FaultsOnArgument() => First.Contains(Note!) || Last.StartsWith(Mark!, StringComparison.Ordinal);

    [Rule("text.faulting_negated")]
    public bool FaultsUnderNegation() => !Note!.EndsWith("b", StringComparison.Ordinal) && Mark!.Trim() != "a";

    [Rule("text.conditional_length")]
    public bool MeasuresIfThere() => Note?.Length > 1;

    [Rule("text.conditional_equal")]
    public bool ComparesIfThere() => Note?.Length != 2 && Note?.Trim() != "a";

    [Rule("text.conditional_chain")]
    public bool ChainsIfThere() => Mark?.Trim().Length >= 1 || (Note?.Length ?? -1) == -1;

    [Rule("text.conditional_call")]
    public bool CallsIfThere() => Note?.StartsWith("a", StringComparison.Ordinal) == true || Mark?.Contains(First) != false;

    [Rule("text.pattern")]
    public bool Matches() => First is "a" or "ab" or "" || Note is not (null or "b") && Mark is "\ud83d\ude00";

    [Rule("text.one_of")]
    public bool IsOneOf() => new[] { "a", "b", "\u2028" }.Contains(First) || new[] { "x", null }.Contains(Note);

    [Rule("list.count")]
    public bool Counts() => Tags.Count > 1 || Codes.Length == Prices.Count;

    [Rule("list.contains")]
    public bool Finds() => Tags.Contains(First) || Codes.Contains(Note) || Prices.Contains(1.0m) || Tags.Contains("a");

    [Rule("list.null")]
    public bool MayBeMissing() => Numbers == null || Numbers.Contains(3) || Numbers.Count > 2;

    [Rule("list.faulting")]
    public bool FaultsOnMissingList() => !Numbers!.Contains(0) && Numbers!.Count < 3;

    [Rule("list.conditional")]
    public bool CountsIfThere() => Numbers?.Count > 1 || (Numbers?.Count ?? 7) == 7;
}
