using ModelSync.Contract;

namespace ModelSync.Generator.Parsing;

/// <summary>
/// Names that say that a value is a secret or nobody's business: judged by whole words (Tokenize is no token), by what follows (a HashTag is no hash)
/// and by type (a bool HasPassword and an int TokenCount hold none).
/// </summary>
internal static class SensitiveNames
{
    // Held by texts and bytes.
    private static readonly string[][] Secrets = Phrases(
        "password", "passwd", "pwd", "passphrase", "passcode", "secret", "token", "hash", "salt", "credential", "jwt", "otp", "totp", "cvv", "cvc", "apikey",
        "api key", "access key", "private key", "encryption key", "signing key", "connection string", "recovery code", "security code");

    // Held by numbers too.
    private static readonly string[][] Personal = Phrases(
        "salary", "salaries", "iban", "ssn", "social security", "credit card", "creditcard", "card number", "bank account", "tax id", "tax number", "national id", "passport number");

    private static readonly ILookup<char, string> ByInitial = Secrets.Concat(Personal).Select(static phrase => phrase[0]).Distinct().ToLookup(static word => word[0]);

    // Behind a word it is no longer the thing itself.
    private static readonly string[] Followers =
    [
        "tag", "set", "map", "table", "type", "kind", "name", "id", "count", "limit", "length", "algorithm", "policy", "strength", "currency", "scheme", "url", "uri",
        "endpoint", "last", "brand",
    ];

    private static readonly HashSet<string> Numbers = new(StringComparer.Ordinal)
    {
        TypeKinds.Int, TypeKinds.UInt, TypeKinds.Long, TypeKinds.ULong, TypeKinds.Int128, TypeKinds.UInt128, TypeKinds.BigInteger, TypeKinds.Decimal, TypeKinds.Double, TypeKinds.Float,
    };

    private static readonly HashSet<string> Texts = new(StringComparer.Ordinal)
    {
        TypeKinds.String, TypeKinds.Bytes, TypeKinds.Guid, TypeKinds.Uri, TypeKinds.Object,
    };

    /// <summary>The word that gives a member away; null when its name is harmless.</summary>
    public static string? Find(string name, TypeRef type)
    {
        if (!MentionsAny(name)) return null;
        var holdsText = Holds(type, Texts);
        if (!holdsText && !Holds(type, Numbers)) return null;
        var words = Words(name);
        return (holdsText ? Find(words, Secrets) : null) ?? Find(words, Personal);
    }

    // Nearly every name is none of these, and this runs on every edit.
    private static bool MentionsAny(string name)
    {
        for (var at = 0; at < name.Length; at++)
            foreach (var word in ByInitial[char.ToLowerInvariant(name[at])])
                if (string.Compare(name, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0) return true;
        return false;
    }

    private static string? Find(List<string> words, string[][] phrases) => Array.Find(phrases, phrase => Says(words, phrase)) is { } found ? string.Join(" ", found) : null;

    private static string[][] Phrases(params string[] phrases) => Array.ConvertAll(phrases, static phrase => phrase.Split(' '));

    private static bool Says(List<string> words, string[] phrase)
    {
        for (var start = 0; start + phrase.Length <= words.Count; start++)
        {
            var end = start + phrase.Length;
            if (phrase.Select((word, i) => Is(words[start + i], word)).All(static same => same) && (end == words.Count || !Array.Exists(Followers, f => Is(words[end], f)))) return true;
        }

        return false;
    }

    private static bool Is(string word, string singular) =>
        word.StartsWith(singular, StringComparison.Ordinal) && word.Substring(singular.Length) is "" or "s" or "es";

    private static bool Holds(TypeRef type, HashSet<string> kinds) => kinds.Contains(type.Kind) || type.Parts().Any(part => Holds(part, kinds));

    private static List<string> Words(string name) =>
        [.. WireNames.Snake(name).Split('_', '-', ' ').Select(static word => word.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9')).Where(static word => word.Length > 0)];
}
