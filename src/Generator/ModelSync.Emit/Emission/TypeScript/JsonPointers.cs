namespace ModelSync.Emit.Emission.TypeScript;

/// <summary>Paths of members as violations have them.</summary>
internal static class JsonPointers
{
    public static string Of(string wireName) => "/" + wireName.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
}
