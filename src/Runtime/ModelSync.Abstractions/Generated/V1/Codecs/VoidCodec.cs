namespace ModelSync.Generated.V1;

/// <summary>The result of a mutation that returns nothing: null.</summary>
public readonly struct VoidCodec : IWireCodec<object?>
{
    /// <inheritdoc/>
    public static int Cost => 1;

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, object? value)
        where TWriter : struct, IWireWriter, allows ref struct => writer.WriteNull();

    /// <inheritdoc/>
    public static object? Read<TReader>(ref TReader reader)
        where TReader : struct, IWireReader, allows ref struct
    {
        if (!reader.TryReadNull()) reader.Fail(WireErrorCode.WrongType);
        return null;
    }
}
