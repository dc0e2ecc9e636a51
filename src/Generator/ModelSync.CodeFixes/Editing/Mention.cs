namespace ModelSync.CodeFixes.Editing;

/// <summary>How a type is written at some place.</summary>
/// <param name="name">As short as it may be there; an attribute's without its suffix.</param>
/// <param name="import">The namespace that has to be imported for it; null where it is known.</param>
internal sealed class Mention(string name, string? import)
{
    public string Name { get; } = name;

    public string? Import { get; } = import;
}
