namespace ModelSync.Generated.V1;

/// <summary>A <c>sbyte</c>.</summary>
public readonly struct SByteCodec : IWireCodec<sbyte>
{
    /// <inheritdoc/>
    public static int Cost => 1;

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, sbyte value)
        where TWriter : struct, IWireWriter, allows ref struct => writer.WriteInteger(value);

    /// <inheritdoc/>
    public static sbyte Read<TReader>(ref TReader reader)
        where TReader : struct, IWireReader, allows ref struct => (sbyte)reader.ReadInteger(sbyte.MinValue, sbyte.MaxValue);
}

/// <summary>A <c>byte</c>.</summary>
public readonly struct ByteCodec : IWireCodec<byte>
{
    /// <inheritdoc/>
    public static int Cost => 1;

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, byte value)
        where TWriter : struct, IWireWriter, allows ref struct => writer.WriteInteger(value);

    /// <inheritdoc/>
    public static byte Read<TReader>(ref TReader reader)
        where TReader : struct, IWireReader, allows ref struct => (byte)reader.ReadInteger(byte.MinValue, byte.MaxValue);
}

/// <summary>A <c>short</c>.</summary>
public readonly struct ShortCodec : IWireCodec<short>
{
    /// <inheritdoc/>
    public static int Cost => 2;

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, short value)
        where TWriter : struct, IWireWriter, allows ref struct => writer.WriteInteger(value);

    /// <inheritdoc/>
    public static short Read<TReader>(ref TReader reader)
        where TReader : struct, IWireReader, allows ref struct => (short)reader.ReadInteger(short.MinValue, short.MaxValue);
}

/// <summary>A <c>ushort</c>.</summary>
public readonly struct UShortCodec : IWireCodec<ushort>
{
    /// <inheritdoc/>
    public static int Cost => 2;

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, ushort value)
        where TWriter : struct, IWireWriter, allows ref struct => writer.WriteInteger(value);

    /// <inheritdoc/>
    public static ushort Read<TReader>(ref TReader reader)
        where TReader : struct, IWireReader, allows ref struct => (ushort)reader.ReadInteger(ushort.MinValue, ushort.MaxValue);
}

/// <summary>A <c>uint</c>.</summary>
public readonly struct UIntCodec : IWireCodec<uint>
{
    /// <inheritdoc/>
    public static int Cost => 4;

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, uint value)
        where TWriter : struct, IWireWriter, allows ref struct => writer.WriteInteger(value);

    /// <inheritdoc/>
    public static uint Read<TReader>(ref TReader reader)
        where TReader : struct, IWireReader, allows ref struct => (uint)reader.ReadInteger(uint.MinValue, uint.MaxValue);
}

/// <summary>A <c>ulong</c>.</summary>
public readonly struct ULongCodec : IWireCodec<ulong>
{
    /// <inheritdoc/>
    public static int Cost => 8;

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, ulong value)
        where TWriter : struct, IWireWriter, allows ref struct => writer.WriteULong(value);

    /// <inheritdoc/>
    public static ulong Read<TReader>(ref TReader reader)
        where TReader : struct, IWireReader, allows ref struct => reader.ReadULong();
}
