using System.ComponentModel.DataAnnotations;

namespace ModelSync.Validation;

/// <summary>How many items collections have.</summary>
[WireType]
public sealed class Counts
{
    [MinLength(2)]
    public List<int> LeastInts { get; set; } = [];

    [MaxLength(3)]
    public int[] MostInts { get; set; } = [];

    [Length(1, 3)]
    public List<string>? BetweenTexts { get; set; }

    [Length(0, 2)]
    public List<Level> LengthFromZero { get; set; } = [];

    [Length(2, 2)]
    public List<decimal?> Exact { get; set; } = [];

    [MinLength(1), MaxLength(2)]
    public IReadOnlyList<long>? Both { get; set; }

    [Required]
    public List<int>? Required { get; set; }

    [Required, MinLength(1)]
    public string[]? RequiredLeast { get; set; }

    [Required, MaxLength(1)]
    public List<string> MostItems { get; set; } = [];

    [MaxLength(4)]
    public byte[] MostBytes { get; set; } = [];

    [Required, Length(1, 3)]
    public byte[]? RequiredBytes { get; set; }

    [MinLength(2, ErrorMessage = "{0} needs {1}")]
    public List<List<int>> LeastLists { get; set; } = [];

    [MinLength(2)]
    public Dictionary<string, int> LeastEntries { get; set; } = [];

    [Length(1, 2)]
    public Dictionary<string, string?>? BetweenEntries { get; set; }

    [Required, MaxLength(1)]
    public IReadOnlyDictionary<string, List<int>>? RequiredEntries { get; set; }

    [MaxLength(2)]
    public HashSet<int> MostMembers { get; set; } = [];

    [Required, MinLength(1)]
    public IReadOnlySet<string>? RequiredMembers { get; set; }
}
