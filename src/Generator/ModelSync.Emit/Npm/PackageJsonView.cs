namespace ModelSync.Emit.Npm;

/// <summary>What package.json says. Texts are JSON literals.</summary>
internal sealed record PackageJsonView(string Name, string Version, string Description, bool IsPrivate, IReadOnlyList<ExportView> Exports, IReadOnlyList<string> Schemas, IReadOnlyList<string> Files, IReadOnlyList<string> Peers);

/// <param name="Key">Path that consumers import.</param>
internal sealed record ExportView(string Key, string Types, string Code);
