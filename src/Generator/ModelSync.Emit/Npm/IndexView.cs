namespace ModelSync.Emit.Npm;

/// <summary>What the package's door says. Surface and hash are TypeScript literals.</summary>
/// <param name="Runtime">Path of the runtime's door.</param>
/// <param name="Checks">Path of the door for validators.</param>
internal sealed record IndexView(string Banner, string Surface, string WireHash, string Runtime, string Checks);
