namespace ModelSync.Generated.V1;

/// <summary>What a reader accepts from untrusted bytes.</summary>
/// <param name="MaxDepth">Nested arrays and objects.</param>
/// <param name="MaxElements">Elements of one collection.</param>
/// <param name="MaxAllocation">Bytes that decoding may allocate, counted by the element costs of the type table; text counts two bytes a byte.</param>
public sealed record WireLimits(int MaxDepth = 32, int MaxElements = 10_000, int MaxAllocation = 2 * 1024 * 1024)
{
    /// <summary>Digits of the largest <c>BigInteger</c>: whatever fits into 4096 bits has no more, and reading them takes a time that nobody can abuse.</summary>
    public static int BigIntegerDigits => 1234;

    /// <summary>UTF-16 units of the longest <c>Uri</c>.</summary>
    public static int UriLength => 65_000;

    /// <summary>The limits of a frame.</summary>
    public static WireLimits Default { get; } = new();
}
