namespace ModelSync.Contract.Json;

/// <summary>The text is no contract that this version can read.</summary>
internal sealed class ContractFormatException(string message) : Exception(message)
{
    /// <summary>Position in the text, if that is known.</summary>
    public int? At { get; init; }
}
