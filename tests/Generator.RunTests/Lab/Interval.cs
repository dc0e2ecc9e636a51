using System.ComponentModel.DataAnnotations;
using ModelSync;

namespace Generator.RunTests.Lab;

/// <summary>Its constructor refuses, and it has a verdict on itself.</summary>
[WireType]
internal sealed class Interval : IValidatableObject
{
    public Interval(int from, int to)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(from, to);
        (From, To) = (from, to);
    }

    public int From { get; }

    [Range(0, 100)]
    public int To { get; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (From == 13) throw new InvalidOperationException("a fault");
        if (To - From > 10) yield return new ValidationResult("Too long", [nameof(From), nameof(To)]);
    }
}
