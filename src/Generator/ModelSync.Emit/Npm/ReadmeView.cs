namespace ModelSync.Emit.Npm;

/// <summary>What the README says.</summary>
internal sealed record ReadmeView(string Name, string Surface, IReadOnlyList<ModuleView> Types, IReadOnlyList<ModuleView> Operations)
{
    /// <summary>An input to show forms with; null when there is none.</summary>
    public FormExample? Form { get; init; }
}

/// <param name="Path">What consumers import from.</param>
/// <param name="Exports">Names, for people.</param>
internal sealed record ModuleView(string Path, string Exports);

/// <param name="Path">What its validator is imported from.</param>
/// <param name="Field">Path of one of its members, as a literal.</param>
/// <param name="Patch">Validator of the patch of the same model; empty when it has none.</param>
/// <param name="JsonSchema">The export of its JSON Schema.</param>
internal sealed record FormExample(string Path, string Validate, string Schema, string Field, string Patch, string JsonSchema);
