using System.ComponentModel.DataAnnotations;

namespace ModelSync.Validation;

/// <summary>Formats and patterns of texts.</summary>
[WireType]
public sealed class Formats
{
    [EmailAddress]
    public string Email { get; set; } = "";

    [Required, EmailAddress, StringLength(9)]
    public string? ShortEmail { get; set; }

    [Url]
    public string? Url { get; set; }

    [Phone]
    public string Phone { get; set; } = "";

    [CreditCard]
    public string? Card { get; set; }

    [Base64String]
    public string Base64 { get; set; } = "";

    [FileExtensions]
    public string? Picture { get; set; }

    [FileExtensions(Extensions = "png,.JPG, mkv")]
    public string File { get; set; } = "";

    [RegularExpression("[a-z]+")]
    public string Letters { get; set; } = "";

    [RegularExpression("^[A-Z]{2,3}(-[0-9]{1,2})?$")]
    public string? Code { get; set; }

    [Required, RegularExpression("a|b|c0")]
    public string Options { get; set; } = "";

    [RegularExpression(@"[^@\n]+@[^.@]+(?:\.[a-z]+)*")]
    public string? Address { get; set; }

    [RegularExpression(@"(?:\u00e9|\ud83d\ude00|[\x41-\x43]){2}")]
    public string Units { get; set; } = "";

    [RegularExpression("""[\]\\^\-"'/`$]*""")]
    public string? Signs { get; set; }

    [RegularExpression(@"[^a]b?"), Length(1, 2)]
    public string Short { get; set; } = "";

    [RegularExpression("(?:[0-9]{3}-)*[a-b]{0,2}$", ErrorMessage = "{0}: {1}")]
    public string? Digits { get; set; }

    [RegularExpression(@"(?i)k\p{Lu}?[\W_]*\d")]
    public string? Classes { get; set; }

    [RegularExpression(@"(?=.*\d)(?!.*\s)\w{2,9}?\b")]
    public string Looks { get; set; } = "";

    [RegularExpression(@"\$\{[a-z]*\}")]
    public string Holder { get; set; } = "";
}
