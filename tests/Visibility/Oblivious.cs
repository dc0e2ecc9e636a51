#nullable disable
using System.ComponentModel.DataAnnotations;

namespace ModelSync.Visibility;

/// <summary>A file that says nothing about null: references may be null, values may not.</summary>
[SyncModel(Read = Access.Everyone), Expose]
[Variant("All")]
[Variant("Part", Partial = true)]
public class Oblivious(string constructorText)
{
    [Key]
    public int Id { get; init; }

    public string Text { get; set; }

    public required string RequiredText { get; set; }

    public string InitText { get; init; }

    public string DefaultText { get; set; } = "default";

    public string ConstructorText { get; } = constructorText;

    public string PrivateText { get; private set; }

    public int Number { get; set; }

    public int? MaybeNumber { get; set; }

    public List<string> Texts { get; set; }

    public int[] Numbers { get; set; }

    public Place Place { get; set; }
}
