using System.ComponentModel.DataAnnotations;

namespace ModelSync.Validation;

/// <summary>Validation attributes of an application's own: translated, with what they are given, or left to the server.</summary>
[WireType]
public sealed class Custom
{
    [Even]
    public int Count { get; set; }

    [Even(AllowZero = true, ErrorMessage = "{0} is odd")]
    public int? Rank { get; set; }

    [Steps(2, "ab", Level.High)]
    public string? Code { get; set; }

    [Longest(2.5)]
    public double Length { get; set; }

    [Known]
    public string Name { get; set; } = "";

    [Rule("custom.count", nameof(Count))]
    public bool HasCount() => Count > 0;
}

/// <summary>A row with such an attribute.</summary>
[SyncModel(Read = Access.Everyone)]
public class Customer
{
    [Key]
    public int Id { get; init; }

    [Even]
    public int Size { get; set; }

    [Known]
    public string Name { get; set; } = "";
}

/// <summary>A row of which a change may lack what its attribute refuses when it is null.</summary>
[SyncModel(Read = Access.Everyone)]
[Variant("Edit", Omit = [nameof(Id)], Partial = true)]
public class Plank
{
    [Key]
    public int Id { get; init; }

    [Longest(2.5)]
    public double Length { get; set; }
}

[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class EvenAttribute : ValidationAttribute
{
    public bool AllowZero { get; set; }

    public override bool IsValid(object? value) => value is null || (value is int number && number % 2 == 0 && (AllowZero || number != 0));
}

[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class StepsAttribute(int least, string prefix, Level level) : ValidationAttribute
{
    public Level Level { get; } = level;

    public override bool IsValid(object? value)
    {
        if (value is not string text) return true;
        if (Level == Level.None) return false;
        return text.Length >= least && text.StartsWith(prefix, StringComparison.Ordinal);
    }
}

[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class LongestAttribute : ValidationAttribute
{
    private readonly double _most;

    public LongestAttribute(double most)
    {
        _most = most;
    }

    public double Most => _most;

    public override bool IsValid(object? value) => value is double number && number <= _most;
}

[ServerOnly, AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class KnownAttribute : ValidationAttribute
{
    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext) => value is "canary-unknown" ? new ValidationResult("canary-of-the-attribute") : ValidationResult.Success;
}
