namespace ModelSync.Contract.Wire;

/// <summary>A line is none of a wire contract, or does not fit to the others. The message says which and why.</summary>
internal sealed class WireFormatException(string message) : Exception(message);
