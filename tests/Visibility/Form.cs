using System.ComponentModel.DataAnnotations;

namespace ModelSync.Visibility;

/// <summary>The forms in which a property says who may set it, each with and without null.</summary>
[SyncModel(Read = Access.Everyone), Expose]
[Variant("All")]
[Variant("Part", Partial = true)]
public class Form(string constructorText, string? constructorMaybeText, int constructorNumber, int? constructorMaybeNumber)
{
    [Key, Editable(false)]
    public int Id { get; init; }

    public required string RequiredText { get; set; }

    public required string? RequiredMaybeText { get; set; }

    public required int RequiredNumber { get; set; }

    public required int? RequiredMaybeNumber { get; set; }

    public required string RequiredInitText { get; init; }

    public required string? RequiredInitMaybeText { get; init; }

    public required int RequiredInitNumber { get; init; }

    public required int? RequiredInitMaybeNumber { get; init; }

    public string InitText { get; init; } = null!;

    public string? InitMaybeText { get; init; }

    public int InitNumber { get; init; }

    public int? InitMaybeNumber { get; init; }

    public string SetText { get; set; } = null!;

    public string? SetMaybeText { get; set; }

    public int SetNumber { get; set; }

    public int? SetMaybeNumber { get; set; }

    public string DefaultText { get; set; } = "default";

    public string? DefaultMaybeText { get; set; } = "default";

    public int DefaultNumber { get; set; } = 3;

    public int? DefaultMaybeNumber { get; set; } = 3;

    public string PrivateText { get; private set; } = "";

    public string? PrivateMaybeText { get; private set; }

    public int PrivateNumber { get; private set; }

    public int? PrivateMaybeNumber { get; private set; }

    public string ConstructorText { get; } = constructorText;

    public string? ConstructorMaybeText { get; } = constructorMaybeText;

    public int ConstructorNumber { get; } = constructorNumber;

    public int? ConstructorMaybeNumber { get; } = constructorMaybeNumber;

    [Editable(false)]
    public string EditableText { get; set; } = "";

    [Editable(false)]
    public string? EditableMaybeText { get; set; }

    [Editable(false)]
    public int EditableNumber { get; set; }

    [Editable(false)]
    public int? EditableMaybeNumber { get; set; }

    [Editable(false)]
    public string EditableInitText { get; init; } = "";

    [Editable(false)]
    public string? EditableInitMaybeText { get; init; }

    [Editable(false)]
    public required int EditableInitNumber { get; init; }

    [Editable(false)]
    public required int? EditableInitMaybeNumber { get; init; }

    [ServerOnly]
    public string CanaryText { get; set; } = "";

    [ServerOnly]
    public string? CanaryMaybeText { get; set; }

    [ServerOnly]
    public int CanaryNumber { get; set; }

    [ServerOnly]
    public int? CanaryMaybeNumber { get; set; }

    public string ComputedText => SetText + InitText;
}
