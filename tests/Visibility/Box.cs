namespace ModelSync.Visibility;

/// <summary>A struct, which has to be there where it is changed.</summary>
[WireType, Expose]
[Variant("All")]
[Variant("Part", Partial = true)]
public record struct Box(int Width, string? Label)
{
    public int Height { get; set; }

    public readonly int Area => Width * Height;
}
