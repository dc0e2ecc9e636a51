namespace ModelSync.Contract;

/// <summary>The text is no lock file that this version can read. The message says what to do.</summary>
/// <param name="line">Where, counted from 0.</param>
internal sealed class LockFileException(string message, int line) : Exception(message)
{
    public int Line { get; } = line;
}
