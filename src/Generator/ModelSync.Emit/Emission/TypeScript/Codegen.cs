namespace ModelSync.Emit.Emission.TypeScript;

/// <summary>The versioned doors of the client runtime: the only modules of it that emitted code imports.</summary>
internal static class Codegen
{
    public const string V1 = Runtime + "codegen/v1.js";

    /// <summary>What validators call. Apart, because a page loads only the checks of its own forms.</summary>
    public const string ChecksV1 = Runtime + "codegen/checks-v1.js";

    /// <summary>What translated code calls, where a member of .NET has no short form in JavaScript.</summary>
    public const string LogicV1 = Runtime + "codegen/logic-v1.js";

    /// <summary>Classes of units in regular expressions. Apart, because few pages need them.</summary>
    public const string PatternsV1 = Runtime + "codegen/patterns-v1.js";

    /// <summary>What translated mutations call. Apart, because only optimistic clients need it.</summary>
    public const string MutationsV1 = Runtime + "codegen/mutations-v1.js";

    /// <summary>JSON Schemas. Apart, because few pages show them to anybody.</summary>
    public const string SchemasV1 = Runtime + "codegen/schemas-v1.js";

    private const string Runtime = "./runtime/";

    /// <summary>A part of a package has the runtime beside its folder.</summary>
    public static string OfPart(string module) => module.StartsWith(Runtime, StringComparison.Ordinal) ? "." + module : module;
}
