namespace Logic.Planted;

/// <summary>A wrong translation, as a change of the text of the package.</summary>
/// <param name="Name">What is wrong.</param>
/// <param name="Owner">The class whose methods must notice.</param>
/// <param name="Right">A text of the package.</param>
/// <param name="Wrong">What stands in its place.</param>
public sealed record PlantedBug(string Name, string Owner, string Right, string Wrong)
{
    /// <summary>The file, where others have the same text.</summary>
    public string File { get; init; } = ".js";

    public override string ToString() => Name;
}
