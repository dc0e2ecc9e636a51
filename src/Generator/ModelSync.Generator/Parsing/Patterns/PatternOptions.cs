using System.Text.RegularExpressions;

namespace ModelSync.Generator.Parsing.Patterns;

/// <summary>The options that change what a pattern means; inline options change them from where they stand to the end of their group.</summary>
internal sealed record PatternOptions
{
    public bool IgnoreCase { get; init; }

    public bool Multiline { get; init; }

    public bool Singleline { get; init; }

    public bool IgnoreWhitespace { get; init; }

    public static PatternOptions None { get; } = new();

    public static PatternOptions Of(RegexOptions options) => new()
    {
        IgnoreCase = (options & RegexOptions.IgnoreCase) != 0,
        Multiline = (options & RegexOptions.Multiline) != 0,
        Singleline = (options & RegexOptions.Singleline) != 0,
        IgnoreWhitespace = (options & RegexOptions.IgnorePatternWhitespace) != 0,
    };

    /// <summary>Null when the letter is no option. What groups capture is never asked, so n changes nothing.</summary>
    public PatternOptions? Set(char letter, bool on) => letter switch
    {
        'i' => this with { IgnoreCase = on },
        'm' => this with { Multiline = on },
        's' => this with { Singleline = on },
        'x' => this with { IgnoreWhitespace = on },
        'n' => this,
        _ => null,
    };
}
