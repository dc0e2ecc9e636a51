namespace ModelSync.Visibility;

/// <summary>Null inside of what members are made of.</summary>
[WireType, Expose]
[Variant("All")]
[Variant("Part", Partial = true)]
public class Nested
{
    public List<string> List { get; set; } = [];

    public List<string?> ListOfMaybe { get; set; } = [];

    public List<string>? MaybeList { get; set; }

    public List<int?>? MaybeListOfMaybe { get; set; }

    public string?[]? Array { get; set; }

    public Dictionary<string, Place?> Dictionary { get; set; } = [];

    public Dictionary<string, List<string?>>? MaybeDictionary { get; set; }

    public (string Text, string? MaybeText) Tuple { get; set; } = ("", null);

    public (int, string?)? MaybeTuple { get; set; }

    public Place Place { get; set; } = new("");

    public Place? MaybePlace { get; set; }

    public Optional<string> Option { get; set; }

    public Optional<string?> MaybeOption { get; set; }

    public Optional<List<string?>?> OptionalList { get; set; }

    public Size Size { get; set; }

    public Size? MaybeSize { get; set; }

    public required Place Required { get; init; }

    public required Place? RequiredMaybe { get; init; }
}

[WireType, Expose]
public sealed record Place(string Name);

public enum Size
{
    Small,
    Large,
}
