namespace ModelSync.Contract.Wire;

/// <summary>The name of a contract: what it says, hashed.</summary>
internal static class WireHash
{
    /// <param name="lines">In ordinal order.</param>
    public static string Of(IReadOnlyList<string> lines) => TextHash.Of(lines, "\n");
}
