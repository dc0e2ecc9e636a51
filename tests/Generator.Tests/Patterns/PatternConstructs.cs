namespace ModelSync.Generator.Tests.Patterns;

/// <summary>One pattern of each construct that is accepted, with a repetition before, in or behind it, and some that are as heavy as is accepted.</summary>
internal static class PatternConstructs
{
    public static IReadOnlyList<string> All { get; } =
    [
        "[a-z]+", "[a-z0-9]+(?:-[a-z0-9]+)*", @"\d{1,3}(?:\.\d{1,3}){3}", @"\s+", @"\W+", @"\p{L}+", @"[\w-[\d]]+", "(?i)[a-k]+1", ".+", "(?s).*", "^.*$", "(?m)^.*$",
        @"\b\w+\b", @"\Ba\B", @"\A\s*a+\z", "(?<!a)a+$", "(?<=-)a+;", "(?<!ab)b", "a(?=b)", "a+(?!b)", "^(?=.*a)(?=.*b).+$", "(?:(?!--)[a-z-]){2}", "(?:a|b|ab)c", "<a+?>",
        "<[^<>]*?>", "(?<n>a)(?:b)?", "a{2,}b?", "(?x) a + # note\n b ?", "(?:ab){1,20}", @"""(?:[^""\\]|\\.)*""", "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)", @"[+-]?\d*\.?\d+", "|a", "a??b",
        "(?:[ab]){20}c", "(?:a|b){8}c", @"\b\w+@\w+\.\w{2,6}\b", @"(?:[\p{L}\p{N}]){12}!", @"(?i)(?:abc|abd|abe|abf|abg|abh)", @"(?<=\w)(?<!b)(?<!c)[^e]f", "^[a-z]{1,500}(?:-[a-z]{1,400})?$",
        "(?:a[bc]d|a[be]f|a[bg]h|a[bi]j|a[bk]l|a[bm]n|a[bo]p)", @"(?:\p{L}?\p{N}?[^\W_]){4}!", @"(?i)(?:\p{Lu}[k-s]?){6}!",
    ];
}
