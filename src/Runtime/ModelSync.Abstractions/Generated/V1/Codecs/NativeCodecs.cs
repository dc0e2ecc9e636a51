namespace ModelSync.Generated.V1;

/// <summary>A <c>nint</c>, as a <c>long</c>; what this process cannot hold is out of range.</summary>
public readonly struct NIntCodec : IWireCodec<nint>
{
    /// <inheritdoc/>
    public static int Cost => 8;

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, nint value)
        where TWriter : struct, IWireWriter, allows ref struct => writer.WriteLong(value);

    /// <inheritdoc/>
    public static nint Read<TReader>(ref TReader reader)
        where TReader : struct, IWireReader, allows ref struct => Narrow(reader.ReadLong(), ref reader);

    private static nint Narrow<TReader>(long value, ref TReader reader)
        where TReader : struct, IWireReader, allows ref struct
    {
        if (value == (nint)value) return (nint)value;
        reader.Fail(WireErrorCode.OutOfRange);
        return 0;
    }
}

/// <summary>A <c>nuint</c>, as a <c>ulong</c>; what this process cannot hold is out of range.</summary>
public readonly struct NUIntCodec : IWireCodec<nuint>
{
    /// <inheritdoc/>
    public static int Cost => 8;

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, nuint value)
        where TWriter : struct, IWireWriter, allows ref struct => writer.WriteULong(value);

    /// <inheritdoc/>
    public static nuint Read<TReader>(ref TReader reader)
        where TReader : struct, IWireReader, allows ref struct => Narrow(reader.ReadULong(), ref reader);

    private static nuint Narrow<TReader>(ulong value, ref TReader reader)
        where TReader : struct, IWireReader, allows ref struct
    {
        if (value == (nuint)value) return (nuint)value;
        reader.Fail(WireErrorCode.OutOfRange);
        return 0;
    }
}
