namespace ModelSync.Generated.V1;

/// <summary>How deep writers nest. An object graph that leads back to itself ends here, with an error in place of a stack overflow.</summary>
public static class WriteDepth
{
    /// <summary>As deep as clients read frames.</summary>
    public const int Most = 40;

    internal static void Enter(ref int depth)
    {
        if (++depth > Most) Throw();
    }

    private static void Throw() =>
        throw new WireException(WireErrorCode.TooDeep, System.FormattableString.Invariant($"A value is nested deeper than {Most} levels, or leads back to itself."));
}
