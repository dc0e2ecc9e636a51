using System.ComponentModel.DataAnnotations;
using ModelSync;

namespace Library;

/// <summary>Where books stand.</summary>
[SyncModel(Read = Access.Everyone)]
public class Shelf
{
    public Guid Id { get; init; }

    [Required, MaxLength(12)]
    public string Label { get; set; } = "";

    [Rule("shelf.labelled", nameof(Label), Message = "A label has no blank at its ends")]
    public bool IsTrimmed() => Label.Trim() == Label;
}
