namespace ModelSync.Contract;

/// <summary>
/// Codes of constraints, which are those of the violations, with their parameters; what stands in brackets is hidden.
/// Null and, for the formats, nothing else satisfies every constraint but <see cref="Required"/> and <see cref="AllowedValues"/>.
/// </summary>
internal static class ConstraintCodes
{
    /// <summary>Not null, and for texts not blank. [allowEmpty: blank texts are there]</summary>
    public const string Required = "validation.required";

    /// <summary>UTF-16 units: min, max.</summary>
    public const string Length = "validation.length";

    /// <summary>UTF-16 units: min.</summary>
    public const string MinLength = "validation.min_length";

    /// <summary>UTF-16 units: max.</summary>
    public const string MaxLength = "validation.max_length";

    /// <summary>Items: min, max.</summary>
    public const string Count = "validation.count";

    /// <summary>Items: min.</summary>
    public const string MinCount = "validation.min_count";

    /// <summary>Items: max.</summary>
    public const string MaxCount = "validation.max_count";

    /// <summary>min, max [low, high: what the value is compared with, where that is another value or kind; lowExclusive, highExclusive].</summary>
    public const string Range = "validation.range";

    /// <summary>pattern: its first match spans the whole text; the empty text is valid. [javaScript: its form there, where that is another]</summary>
    public const string Pattern = "validation.pattern";

    /// <summary>One @, neither first nor last, and no line break.</summary>
    public const string Email = "validation.email";

    /// <summary>Begins with http://, https:// or ftp://, in any case.</summary>
    public const string Url = "validation.url";

    /// <summary>Digits with white space and - . ( ), + anywhere, an extension behind x, ext or ext.</summary>
    public const string Phone = "validation.phone";

    /// <summary>Digits with a Luhn checksum; - and spaces are skipped.</summary>
    public const string CreditCard = "validation.credit_card";

    /// <summary>Base64 with padding; white space is skipped.</summary>
    public const string Base64 = "validation.base64";

    /// <summary>extensions [extension: each, lower case, with its point].</summary>
    public const string FileExtensions = "validation.file_extensions";

    /// <summary>values [value: each, null for null].</summary>
    public const string AllowedValues = "validation.allowed_values";

    /// <summary>values [value: each, null for null].</summary>
    public const string DeniedValues = "validation.denied_values";

    /// <summary>other: wire name of the member that has the same value.</summary>
    public const string Compare = "validation.compare";

    /// <summary>[member: each, <c>Name=number</c>; flags: the members are bits]</summary>
    public const string Enum = "validation.enum";
}
