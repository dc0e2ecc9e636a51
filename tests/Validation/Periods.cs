using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace ModelSync.Validation;

/// <summary>Says itself what is wrong with it, where attributes and rules find nothing: statement by statement.</summary>
[WireType]
public sealed class Period : IValidatableObject
{
    [Range(-3, 9)]
    public int From { get; set; }

    [Range(-5, 12)]
    public int? To { get; set; }

    [StringLength(6)]
    public string? Note { get; set; }

    [Range(typeof(decimal), "-4", "10")]
    public decimal Price { get; set; }

    [JsonPropertyName("a/b~c")]
    public Level Level { get; set; }

    public bool IsOpen => To is null;

    [Rule("period.noted", nameof(Note))]
    public bool IsNoted() => Note != "b";

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Note == "a") throw new InvalidOperationException("a fault");
        if (IsOpen && From > 0) yield return new ValidationResult("Never ends", [nameof(To)]);
        if (IsOpen) yield break;
        if (From > To) yield return new ValidationResult("Ends before it begins", new[] { nameof(From), nameof(To), nameof(From) });
        if (Price > From) yield return new ValidationResult($"{Note ?? "It"} {{costs}} too much");
        if (Level == Level.None) yield return new ValidationResult(null, [nameof(Level), nameof(IsOpen), "Nothing"]);
        if (Level == Level.High) yield return ValidationResult.Success!;
    }
}

/// <summary>One that is asked where the objects inside it are right.</summary>
[WireType]
public sealed class Trip : IValidatableObject
{
    [MaxLength(2)]
    public List<Leg> Legs { get; set; } = [];

    public Leg? Main { get; set; }

    public Detour? Detour { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        var found = new List<ValidationResult>();
        foreach (var leg in Legs)
        {
            if (leg.Length > 2) found.Add(new ValidationResult(leg.Name, [nameof(Legs)]));
        }

        if (found.Count == 0 && Main is null && Detour is null) return new[] { new ValidationResult("Leads nowhere") };
        return found;
    }
}

/// <summary>The same with a list, in a method that only the interface has, by way of what is shared.</summary>
[WireType]
public sealed class Leg : IValidatableObject
{
    [Required, StringLength(4)]
    public string Name { get; set; } = "";

    [Range(-1, 6)]
    public int Length { get; set; }

    IEnumerable<ValidationResult> IValidatableObject.Validate(ValidationContext validationContext)
    {
        List<ValidationResult> found = [];
        if (Distances.IsNone(Length)) found.Add(new ValidationResult("Goes nowhere", [nameof(Length)]));
        if (Name.Length > Length) found.Add(new ValidationResult("Longer to say than to go", [nameof(Name), nameof(Length)]));
        return found;
    }
}

/// <summary>The same in one expression, which a base class says.</summary>
public abstract class Way : IValidatableObject
{
    public int Width { get; set; }

    public int Height { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) => Width > Height ? [new("Too wide", [nameof(Width)])] : Width == 1 ? null! : [];
}

[WireType]
public sealed class Detour : Way
{
    public string Name { get; set; } = "";
}

/// <summary>What a base class says, and its heir says otherwise.</summary>
public abstract class Jump : IValidatableObject
{
    public int Height { get; set; }

    public virtual IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Height > 2) yield return new ValidationResult("Too high", [nameof(Height)]);
    }
}

[WireType]
public sealed class Leap : Jump
{
    public int Width { get; set; }

    public override IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Width < Height) yield return new ValidationResult("Too short", [nameof(Width), nameof(Height)]);
    }
}

[Shared]
public static class Distances
{
    public static bool IsNone(int length) => length <= 0;
}

/// <summary>What it says is the server's alone: it asks for a service, and its texts go nowhere else.</summary>
[WireType]
public sealed class Passage : IValidatableObject
{
    [Range(0, 9)]
    public int Gate { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (validationContext.GetService(typeof(IDesk)) is null && Gate > 4) yield return new ValidationResult("canary-of-the-passage", [nameof(Gate)]);
    }
}

/// <summary>A row that is asked where all that it reads is known: of a creation, and of a row with a patch.</summary>
[SyncModel(Read = Access.Everyone)]
public class Stay : IValidatableObject
{
    [Key, Editable(false)]
    public int Id { get; init; }

    [Range(0, 9)]
    public int Nights { get; set; }

    [Range(0, 9)]
    public int Guests { get; init; }

    [StringLength(3)]
    public string Code { get; set; } = "";

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Code == "a") throw new ArgumentException("a fault");
        if (Guests > Nights) yield return new ValidationResult("Too many for so short", [nameof(Guests), nameof(Nights)]);
        if (Code.Length == 0) yield return new ValidationResult("No code");
    }
}

/// <summary>A row that reads what the server decides: a creation is not asked.</summary>
[SyncModel(Read = Access.Everyone)]
public class Suite : IValidatableObject
{
    [Key]
    public int Id { get; init; }

    [Range(0, 9)]
    public int Beds { get; set; }

    [Editable(false)]
    public int Doors { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Beds > Doors) yield return new ValidationResult("More beds than doors", [nameof(Beds)]);
    }
}

/// <summary>A row that reads what stays on the server: so does what it says.</summary>
[SyncModel(Read = Access.Everyone)]
public class Cellar : IValidatableObject
{
    [Key]
    public int Id { get; init; }

    [Range(0, 9)]
    public int Bottles { get; set; }

    [ServerOnly]
    public int Limit { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Bottles > Limit) yield return new ValidationResult("canary-of-the-cellar", [nameof(Bottles), nameof(Limit)]);
    }
}
