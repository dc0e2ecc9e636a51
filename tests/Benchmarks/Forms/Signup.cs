using System.ComponentModel.DataAnnotations;

namespace ModelSync.Benchmarks.Forms;

/// <summary>The form of eight fields that validators are compared on, in both languages.</summary>
[WireType]
public sealed record Signup
{
    [Required, StringLength(50, MinimumLength = 2)]
    public required string Name { get; init; }

    [Required, RegularExpression("[A-Z]{3}-[0-9]{6}")]
    public required string Code { get; init; }

    [Range(0, 150)]
    public required int Age { get; init; }

    [StringLength(500)]
    public string? Note { get; init; }

    public required Plan Plan { get; init; }

    [Range(1, 999)]
    public required int Seats { get; init; }

    [Range(0.0, 1_000_000.0)]
    public required double Price { get; init; }

    [Required, StringLength(2, MinimumLength = 2)]
    public required string Country { get; init; }

    public static Signup Valid { get; } = new()
    {
        Name = "Zoe Miller",
        Code = "SKU-000001",
        Age = 34,
        Note = null,
        Plan = Plan.Team,
        Seats = 12,
        Price = 99.5,
        Country = "NZ",
    };

    /// <summary>Four fields are wrong.</summary>
    public static Signup Invalid { get; } = Valid with { Name = "Z", Code = "bad", Age = 200, Country = "New Zealand" };
}

public enum Plan
{
    Free,
    Team,
    Company,
}
