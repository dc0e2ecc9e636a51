namespace ModelSync.Contract;

/// <summary>Where pages about errors and warnings are published; the one place that knows.</summary>
internal static class HelpAddress
{
    private const string Base = "https://github.com/modelsync/modelsync/blob/main/src/Generator/";

    /// <summary>Folder of the analyzer's pages, one an id.</summary>
    public const string Diagnostics = Base + "ModelSync.Generator/Diagnostics/pages/";

    /// <summary>The emitter's page: the anchor is the id in lower case.</summary>
    public const string Emitter = Base + "ModelSync.Emit/ERRORS.md#";
}
