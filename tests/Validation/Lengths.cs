using System.ComponentModel.DataAnnotations;

namespace ModelSync.Validation;

/// <summary>How long texts are, and whether they are there.</summary>
[WireType]
public sealed class Lengths
{
    [StringLength(4)]
    public string Max { get; set; } = "";

    [StringLength(6, MinimumLength = 3)]
    public string? Between { get; set; }

    [StringLength(3, MinimumLength = 3)]
    public string Exact { get; set; } = "";

    [StringLength(0)]
    public string? Nothing { get; set; }

    [StringLength(int.MaxValue, MinimumLength = 2)]
    public string Open { get; set; } = "";

    [Length(2, 5)]
    public string Length { get; set; } = "";

    [Length(0, 4)]
    public string? LengthFromZero { get; set; }

    [MinLength(3)]
    public string Least { get; set; } = "";

    [MinLength(0)]
    public string? LeastNothing { get; set; }

    [MaxLength(4)]
    public string? Most { get; set; }

    [MaxLength]
    public string Unbounded { get; set; } = "";

    [MinLength(2), MaxLength(4)]
    public string? Both { get; set; }

    [MinLength(3), MaxLength(2), StringLength(4, MinimumLength = 1)]
    public string Contradicting { get; set; } = "";

    [Required]
    public string Required { get; set; } = "";

    [Required]
    public string? RequiredOrNull { get; set; }

    [Required, StringLength(3, MinimumLength = 2)]
    public string? RequiredBetween { get; set; }

    [Required, MaxLength(2)]
    public string RequiredMost { get; set; } = "";

    [Required(AllowEmptyStrings = true)]
    public string RequiredOrEmpty { get; set; } = "";

    [Required(AllowEmptyStrings = true), MinLength(2)]
    public string? RequiredOrEmptyLeast { get; set; }

    [Required]
    public int? RequiredNumber { get; set; }

    [Required, Range(1, 9)]
    public int? RequiredRank { get; set; }

    [Required]
    public DateTimeOffset? RequiredInstant { get; set; }

    [Required]
    public Level? RequiredLevel { get; set; }

    [Required]
    public bool Always { get; set; }
}
