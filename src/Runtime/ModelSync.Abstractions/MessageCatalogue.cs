using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace ModelSync;

/// <summary>
/// Texts of violations by culture and code. <c>{name}</c> stands for a parameter of the violation, <c>{{</c> and <c>}}</c> for braces.
/// The client's <c>messages.ts</c> renders the same.
/// </summary>
/// <param name="overrides">Texts by code, by the name of a culture; the empty name is every culture.</param>
public sealed partial class MessageCatalogue(IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>>? overrides = null)
{
    /// <summary>The English texts by code.</summary>
    public static IReadOnlyDictionary<string, string> Default { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["validation.required"] = "This is required.",
        ["validation.type"] = "Is not a valid {type}.",
        ["validation.length"] = "Must be {min} to {max} characters long.",
        ["validation.min_length"] = "Must be at least {min} characters long.",
        ["validation.max_length"] = "Must be at most {max} characters long.",
        ["validation.count"] = "Must have {min} to {max} items.",
        ["validation.min_count"] = "Must have at least {min} items.",
        ["validation.max_count"] = "Must have at most {max} items.",
        ["validation.range"] = "Must be between {min} and {max}.",
        ["validation.pattern"] = "Does not have the expected form.",
        ["validation.email"] = "Is not an e-mail address.",
        ["validation.url"] = "Must begin with http://, https:// or ftp://.",
        ["validation.phone"] = "Is not a phone number.",
        ["validation.credit_card"] = "Is not a card number.",
        ["validation.base64"] = "Is not Base64.",
        ["validation.file_extensions"] = "Must end in one of {extensions}.",
        ["validation.allowed_values"] = "Must be one of {values}.",
        ["validation.denied_values"] = "Must not be one of {values}.",
        ["validation.compare"] = "Must be the same as {other}.",
        ["validation.enum"] = "Is not a known value.",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>
    /// What to show for a violation: the application's text for its code in the culture or its parents, else the author's own message,
    /// else the English text, else the code.
    /// </summary>
    /// <param name="violation">What the text is about.</param>
    /// <param name="culture">Name of the culture, <c>de-AT</c>.</param>
    public string Text(Violation violation, string culture = "")
    {
        var text = Find(culture, violation.Code) ?? violation.Message ?? Default.GetValueOrDefault(violation.Code) ?? violation.Code;
        return Holes().Replace(text, hole => hole.Groups[1].Success ? Parameter(violation, hole.Groups[1].Value) ?? hole.Value : hole.Value[..1]);
    }

    private string? Find(string culture, string code)
    {
        for (var name = culture; ; name = name[..Math.Max(0, name.LastIndexOf('-'))])
        {
            if (overrides is not null && overrides.TryGetValue(name, out var texts) && texts.TryGetValue(code, out var text)) return text;
            if (name.Length == 0) return null;
        }
    }

    private static string? Parameter(Violation violation, string name)
    {
        foreach (var (candidate, value) in violation.Parameters)
            if (candidate == name) return value;
        return null;
    }

    [GeneratedRegex(@"\{\{|\}\}|\{([A-Za-z0-9_]+)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Holes();
}
