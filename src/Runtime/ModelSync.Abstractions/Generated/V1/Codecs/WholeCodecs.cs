using System.Numerics;

namespace ModelSync.Generated.V1;

/// <summary>An <c>Int128</c>: a text of its digits.</summary>
public readonly struct Int128Codec : IWireCodec<Int128>
{
    /// <inheritdoc/>
    public static int Cost => 16;

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, Int128 value)
        where TWriter : struct, IWireWriter, allows ref struct => writer.WriteString(WholeText.Of(value));

    /// <inheritdoc/>
    public static Int128 Read<TReader>(ref TReader reader)
        where TReader : struct, IWireReader, allows ref struct
    {
        if (WholeText.TryRead(reader.ReadString(), out Int128 value)) return value;
        reader.Fail(WireErrorCode.OutOfRange);
        return default;
    }
}

/// <summary>A <c>UInt128</c>: a text of its digits.</summary>
public readonly struct UInt128Codec : IWireCodec<UInt128>
{
    /// <inheritdoc/>
    public static int Cost => 16;

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, UInt128 value)
        where TWriter : struct, IWireWriter, allows ref struct => writer.WriteString(WholeText.Of(value));

    /// <inheritdoc/>
    public static UInt128 Read<TReader>(ref TReader reader)
        where TReader : struct, IWireReader, allows ref struct
    {
        if (WholeText.TryRead(reader.ReadString(), out UInt128 value)) return value;
        reader.Fail(WireErrorCode.OutOfRange);
        return default;
    }
}

/// <summary>A <c>BigInteger</c> of at most 1234 digits: a text of them.</summary>
public readonly struct BigIntegerCodec : IWireCodec<BigInteger>
{
    /// <inheritdoc/>
    public static int Cost => 32;

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, BigInteger value)
        where TWriter : struct, IWireWriter, allows ref struct => writer.WriteString(WholeText.Of(value));

    /// <inheritdoc/>
    public static BigInteger Read<TReader>(ref TReader reader)
        where TReader : struct, IWireReader, allows ref struct
    {
        if (WholeText.TryRead(reader.ReadString(), out BigInteger value)) return value;
        reader.Fail(WireErrorCode.OutOfRange);
        return default;
    }
}
