namespace ModelSync.Generated.V1;

/// <summary>A <c>Memory&lt;byte&gt;</c>, as bytes.</summary>
public readonly struct MemoryCodec : IWireCodec<Memory<byte>>
{
    /// <inheritdoc/>
    public static int Cost => 32;

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, Memory<byte> value)
        where TWriter : struct, IWireWriter, allows ref struct => writer.WriteBytes(value.Span);

    /// <inheritdoc/>
    public static Memory<byte> Read<TReader>(ref TReader reader)
        where TReader : struct, IWireReader, allows ref struct => reader.ReadBytes();
}

/// <summary>A <c>ReadOnlyMemory&lt;byte&gt;</c>, as bytes.</summary>
public readonly struct ReadOnlyMemoryCodec : IWireCodec<ReadOnlyMemory<byte>>
{
    /// <inheritdoc/>
    public static int Cost => 32;

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, ReadOnlyMemory<byte> value)
        where TWriter : struct, IWireWriter, allows ref struct => writer.WriteBytes(value.Span);

    /// <inheritdoc/>
    public static ReadOnlyMemory<byte> Read<TReader>(ref TReader reader)
        where TReader : struct, IWireReader, allows ref struct => reader.ReadBytes();
}
