namespace ModelSync.Generated.V1;

/// <summary>Types that hold one value, made of input.</summary>
public static class WireValue
{
    /// <summary>
    /// The type's own value, or the default after an error. What constructor or factory refuse by throwing is <see cref="WireErrorCode.OutOfRange"/>.
    /// </summary>
    public static T Make<TReader, TValue, T>(ref TReader reader, TValue value, Func<TValue, T> make)
        where TReader : struct, IWireReader, allows ref struct
    {
        if (reader.Error != WireErrorCode.None) return default!;
        try
        {
            return make(value);
        }
        catch (Exception fault) when (fault is not (OutOfMemoryException or StackOverflowException))
        {
            reader.Fail(WireErrorCode.OutOfRange);
            return default!;
        }
    }
}
