using System.ComponentModel.DataAnnotations;

namespace ModelSync.Validation;

/// <summary>The author's messages, with everything that their holes can be.</summary>
[WireType]
public sealed class Messages
{
    [Required(ErrorMessage = "{0} is missing")]
    public string Required { get; set; } = "";

    [Required(ErrorMessage = "where? {{{0}}}"), StringLength(5, MinimumLength = 2, ErrorMessage = "{0}: {2} to {1} {{units}} }}")]
    public string? Between { get; set; }

    [Display(Name = "The {most} \"of\" it"), StringLength(3, ErrorMessage = "{0} has at most {1}, at least {2}")]
    public string Most { get; set; } = "";

    [Length(1, 3, ErrorMessage = "{0} {1} {2}")]
    public string Length { get; set; } = "";

    [Length(0, 3, ErrorMessage = "{0} {1} {2} </script>\u2028")]
    public List<int> FromZero { get; set; } = [];

    [MinLength(2, ErrorMessage = "{1}{1}{0}")]
    public string? Least { get; set; }

    [MaxLength(2, ErrorMessage = " ")]
    public string Blank { get; set; } = "";

    [Range(1, 9, ErrorMessage = "{0} from {1} to {2}")]
    public int Range { get; set; }

    [Range(0.5, 1.25, ErrorMessage = "{0} from {1} to {2}")]
    public double Fraction { get; set; }

    [Range(typeof(decimal), "0.10", "2.50", ErrorMessage = "{0} from {1} to {2}", MinimumIsExclusive = true)]
    public decimal? Price { get; set; }

    [Range(1, 9, ErrorMessage = "{0} rounds to {1}..{2}")]
    public decimal Rounded { get; set; }

    [RegularExpression("[a-b]{1,2}", ErrorMessage = "{0} is no {1}")]
    public string Pattern { get; set; } = "";

    [EmailAddress(ErrorMessage = "{0}?"), DeniedValues("a@b", ErrorMessage = "not {0}")]
    public string? Email { get; set; }

    [Compare(nameof(Required), ErrorMessage = "{0} differs")]
    public string Same { get; set; } = "";

    [FileExtensions(Extensions = "png,jpg", ErrorMessage = "{0}: {1}")]
    public string File { get; set; } = "";

    [EnumDataType(typeof(Level), ErrorMessage = "{0} is unknown")]
    public int Level { get; set; }

    [AllowedValues(1, 2, ErrorMessage = "'{0}' $& $1 \\")]
    public int? Allowed { get; set; }

    [Url(ErrorMessage = "\u00e9{0}\ud83d\ude00")]
    public string Url { get; set; } = "";
}
