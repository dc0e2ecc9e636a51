namespace ModelSync.Emit.Emission.TypeScript;

/// <summary>The versioned door of the client runtime: the only module of it that emitted code imports.</summary>
internal static class Codegen
{
    public const string V1 = "./runtime/codegen/v1.js";
}
