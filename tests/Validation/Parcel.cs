namespace ModelSync.Validation;

/// <summary>What base classes calculate from what their heirs say otherwise.</summary>
public abstract class Packed
{
    public int Size { get; set; }

    public virtual int Weight => 1;

    public bool IsHeavy => Weight > 3;

    public virtual string Label { get; set; } = "base";

    public string Shown => Label + Size;
}

[WireType]
public sealed class Parcel : Packed
{
    public override int Weight => Size * 2;

    public override string Label { get; set; } = "";

    public string? Note { get; set; }

    [Rule("parcel.light", nameof(Size))]
    public bool IsLight() => !IsHeavy;

    [Rule("parcel.noted", nameof(Note), When = nameof(IsHeavy))]
    public bool IsNoted() => Note != null;

    [Rule("parcel.base", nameof(Size))]
    public bool HasLess() => base.Weight > Size;

    [Rule("parcel.pattern", nameof(Size))]
    public bool IsFit() => this is { IsHeavy: true, Weight: > 8, Label: "a" } or { IsHeavy: false };

    [Rule("parcel.shown", nameof(Label))]
    public bool IsShown() => Shown.Length > 3;
}
