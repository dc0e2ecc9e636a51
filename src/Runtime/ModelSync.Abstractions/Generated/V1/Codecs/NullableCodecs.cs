namespace ModelSync.Generated.V1;

/// <summary>A value that may be null.</summary>
public readonly struct NullableCodec<T, TCodec> : IWireCodec<T?>
    where T : struct
    where TCodec : struct, IWireCodec<T>
{
    /// <inheritdoc/>
    public static int Cost => TCodec.Cost;

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, T? value)
        where TWriter : struct, IWireWriter, allows ref struct
    {
        if (value is { } present) TCodec.Write(ref writer, present);
        else writer.WriteNull();
    }

    /// <inheritdoc/>
    public static T? Read<TReader>(ref TReader reader)
        where TReader : struct, IWireReader, allows ref struct => reader.TryReadNull() ? null : TCodec.Read(ref reader);
}

/// <summary>A reference that may be null.</summary>
public readonly struct ReferenceCodec<T, TCodec> : IWireCodec<T?>
    where T : class
    where TCodec : struct, IWireCodec<T>
{
    /// <inheritdoc/>
    public static int Cost => TCodec.Cost;

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, T? value)
        where TWriter : struct, IWireWriter, allows ref struct
    {
        if (value is { } present) TCodec.Write(ref writer, present);
        else writer.WriteNull();
    }

    /// <inheritdoc/>
    public static T? Read<TReader>(ref TReader reader)
        where TReader : struct, IWireReader, allows ref struct => reader.TryReadNull() ? null : TCodec.Read(ref reader);
}
