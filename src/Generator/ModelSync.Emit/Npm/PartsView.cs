namespace ModelSync.Emit.Npm;

/// <summary>What the README of a shared package says.</summary>
internal sealed record PartsView(string Name, IReadOnlyList<PartView> Parts);

/// <param name="Path">What consumers import from.</param>
internal sealed record PartView(string Path, string Folder, string Surface, string Version);
