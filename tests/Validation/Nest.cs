using System.ComponentModel.DataAnnotations;

namespace ModelSync.Validation;

/// <summary>Objects and lists inside objects: violations lie at their paths.</summary>
[WireType]
public sealed class Nest
{
    [StringLength(2)]
    public string Name { get; set; } = "";

    public Egg Egg { get; set; } = new();

    public Egg? MaybeEgg { get; set; }

    [Required]
    public Egg? RequiredEgg { get; set; }

    [MinLength(1)]
    public List<Egg> Eggs { get; set; } = [];

    public IReadOnlyList<Egg?>? MaybeEggs { get; set; }

    [Required, MaxLength(1, ErrorMessage = "{0}: {1}")]
    public Egg[][]? Rows { get; set; }

    public Spot Spot { get; set; }

    public List<Spot> Spots { get; set; } = [];

    [MinLength(1)]
    public Dictionary<string, Egg> Named { get; set; } = [];

    public IReadOnlyDictionary<string, List<Egg?>?>? NamedRows { get; set; }

    [Rule("nest.named", nameof(Name))]
    public bool IsNamed() => Name.Length > 0;
}

/// <summary>What lies in a nest.</summary>
[WireType]
public sealed class Egg
{
    [Required, MaxLength(2)]
    public string? Name { get; set; }

    [Range(1, 3, ErrorMessage = "{0} is 1 to 3")]
    public int Size { get; set; }

    public Spot? Spot { get; set; }

    public List<Spot?> Spots { get; set; } = [];

    [Compare(nameof(Name))]
    public string? SameName { get; set; }

    [Rule("egg.sized", nameof(Size), nameof(Name))]
    public bool IsSized() => Name!.Length <= Size;
}

/// <summary>What is on an egg: a value type.</summary>
[WireType]
public readonly record struct Spot([property: Range(0, 9)] int X, [property: Range(0.0, 1.0)] double Y);
