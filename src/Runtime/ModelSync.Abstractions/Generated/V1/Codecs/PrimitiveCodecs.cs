namespace ModelSync.Generated.V1;

/// <summary>A <c>bool</c>.</summary>
public readonly struct BoolCodec : IWireCodec<bool>
{
    /// <inheritdoc/>
    public static int Cost => 1;

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, bool value)
        where TWriter : struct, IWireWriter, allows ref struct => writer.WriteBool(value);

    /// <inheritdoc/>
    public static bool Read<TReader>(ref TReader reader)
        where TReader : struct, IWireReader, allows ref struct => reader.ReadBool();
}

/// <summary>A <c>int</c>.</summary>
public readonly struct IntCodec : IWireCodec<int>
{
    /// <inheritdoc/>
    public static int Cost => 4;

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, int value)
        where TWriter : struct, IWireWriter, allows ref struct => writer.WriteInt(value);

    /// <inheritdoc/>
    public static int Read<TReader>(ref TReader reader)
        where TReader : struct, IWireReader, allows ref struct => reader.ReadInt();
}

/// <summary>A <c>long</c>.</summary>
public readonly struct LongCodec : IWireCodec<long>
{
    /// <inheritdoc/>
    public static int Cost => 8;

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, long value)
        where TWriter : struct, IWireWriter, allows ref struct => writer.WriteLong(value);

    /// <inheritdoc/>
    public static long Read<TReader>(ref TReader reader)
        where TReader : struct, IWireReader, allows ref struct => reader.ReadLong();
}

/// <summary>A <c>double</c>.</summary>
public readonly struct DoubleCodec : IWireCodec<double>
{
    /// <inheritdoc/>
    public static int Cost => 8;

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, double value)
        where TWriter : struct, IWireWriter, allows ref struct => writer.WriteDouble(value);

    /// <inheritdoc/>
    public static double Read<TReader>(ref TReader reader)
        where TReader : struct, IWireReader, allows ref struct => reader.ReadDouble();
}

/// <summary>A <c>decimal</c>.</summary>
public readonly struct DecimalCodec : IWireCodec<decimal>
{
    /// <inheritdoc/>
    public static int Cost => 16;

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, decimal value)
        where TWriter : struct, IWireWriter, allows ref struct => writer.WriteDecimal(value);

    /// <inheritdoc/>
    public static decimal Read<TReader>(ref TReader reader)
        where TReader : struct, IWireReader, allows ref struct => reader.ReadDecimal();
}

/// <summary>A <c>string</c>.</summary>
public readonly struct StringCodec : IWireCodec<string>
{
    /// <inheritdoc/>
    public static int Cost => 32;

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, string value)
        where TWriter : struct, IWireWriter, allows ref struct => writer.WriteString(value);

    /// <inheritdoc/>
    public static string Read<TReader>(ref TReader reader)
        where TReader : struct, IWireReader, allows ref struct => reader.ReadString();
}

/// <summary>A <c>byte[]</c>.</summary>
public readonly struct BytesCodec : IWireCodec<byte[]>
{
    /// <inheritdoc/>
    public static int Cost => 32;

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, byte[] value)
        where TWriter : struct, IWireWriter, allows ref struct => writer.WriteBytes(value);

    /// <inheritdoc/>
    public static byte[] Read<TReader>(ref TReader reader)
        where TReader : struct, IWireReader, allows ref struct => reader.ReadBytes();
}

/// <summary>A <c>Guid</c>.</summary>
public readonly struct GuidCodec : IWireCodec<Guid>
{
    /// <inheritdoc/>
    public static int Cost => 16;

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, Guid value)
        where TWriter : struct, IWireWriter, allows ref struct => writer.WriteGuid(value);

    /// <inheritdoc/>
    public static Guid Read<TReader>(ref TReader reader)
        where TReader : struct, IWireReader, allows ref struct => reader.ReadGuid();
}

/// <summary>A <c>DateTimeOffset</c>.</summary>
public readonly struct InstantCodec : IWireCodec<DateTimeOffset>
{
    /// <inheritdoc/>
    public static int Cost => 16;

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, DateTimeOffset value)
        where TWriter : struct, IWireWriter, allows ref struct => writer.WriteInstant(value);

    /// <inheritdoc/>
    public static DateTimeOffset Read<TReader>(ref TReader reader)
        where TReader : struct, IWireReader, allows ref struct => reader.ReadInstant();
}

/// <summary>A <c>float</c>.</summary>
public readonly struct FloatCodec : IWireCodec<float>
{
    /// <inheritdoc/>
    public static int Cost => 4;

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, float value)
        where TWriter : struct, IWireWriter, allows ref struct => writer.WriteFloat(value);

    /// <inheritdoc/>
    public static float Read<TReader>(ref TReader reader)
        where TReader : struct, IWireReader, allows ref struct => reader.ReadFloat();
}
