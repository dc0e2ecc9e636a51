namespace ModelSync.Emit.Npm;

/// <summary>What the README says.</summary>
internal sealed record ReadmeView(string Name, string Surface, IReadOnlyList<ModuleView> Types, IReadOnlyList<ModuleView> Operations);

/// <param name="Path">What consumers import from.</param>
/// <param name="Exports">Names, for people.</param>
internal sealed record ModuleView(string Path, string Exports);
