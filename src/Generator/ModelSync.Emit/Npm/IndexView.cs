namespace ModelSync.Emit.Npm;

/// <summary>What the package's door says. Texts are TypeScript literals.</summary>
internal sealed record IndexView(string Banner, string Surface, string WireHash);
