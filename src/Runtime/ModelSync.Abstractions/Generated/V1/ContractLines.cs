namespace ModelSync.Generated.V1;

/// <summary>Lines of a contract in generated code: one text, because compilers spend as much on each of a thousand short ones.</summary>
public static class ContractLines
{
    /// <param name="text">Lines with LF between them.</param>
    public static IReadOnlyList<string> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Split('\n');
    }
}
