namespace ModelSync.Generated.V1;

/// <summary>A <c>Half</c>: the float of the same value; what is read is rounded.</summary>
public readonly struct HalfCodec : IWireCodec<Half>
{
    /// <inheritdoc/>
    public static int Cost => 2;

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, Half value)
        where TWriter : struct, IWireWriter, allows ref struct => writer.WriteFloat((float)value);

    /// <inheritdoc/>
    public static Half Read<TReader>(ref TReader reader)
        where TReader : struct, IWireReader, allows ref struct
    {
        var value = (Half)reader.ReadFloat();
        if (Half.IsFinite(value)) return value;
        reader.Fail(WireErrorCode.OutOfRange);
        return default;
    }
}
