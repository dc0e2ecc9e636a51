namespace Logic.Planted;

/// <summary>A wrong translation, as a change of the text of the package.</summary>
/// <param name="Name">What is wrong.</param>
/// <param name="Right">A text of the package.</param>
/// <param name="Wrong">What stands in its place.</param>
/// <param name="File">How the path of the file ends.</param>
public sealed record PlantedBug(string Name, string Right, string Wrong, string File)
{
    public override string ToString() => Name;
}
