namespace ModelSync.Generated.V1;

/// <summary>A <see cref="Tuple"/> of two elements: on the wire as its value.</summary>
public readonly struct TupleCodec<T1, TCodec1, T2, TCodec2> : IWireCodec<Tuple<T1, T2>>
    where TCodec1 : struct, IWireCodec<T1>
    where TCodec2 : struct, IWireCodec<T2>
{
    /// <inheritdoc/>
    public static int Cost => 16;

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, Tuple<T1, T2> value)
        where TWriter : struct, IWireWriter, allows ref struct =>
        ValueTupleCodec<T1, TCodec1, T2, TCodec2>.Write(ref writer, value.ToValueTuple());

    /// <inheritdoc/>
    public static Tuple<T1, T2> Read<TReader>(ref TReader reader)
        where TReader : struct, IWireReader, allows ref struct =>
        ValueTupleCodec<T1, TCodec1, T2, TCodec2>.Read(ref reader).ToTuple();
}

/// <summary>A <see cref="Tuple"/> of three elements: on the wire as its value.</summary>
public readonly struct TupleCodec<T1, TCodec1, T2, TCodec2, T3, TCodec3> : IWireCodec<Tuple<T1, T2, T3>>
    where TCodec1 : struct, IWireCodec<T1>
    where TCodec2 : struct, IWireCodec<T2>
    where TCodec3 : struct, IWireCodec<T3>
{
    /// <inheritdoc/>
    public static int Cost => 16;

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, Tuple<T1, T2, T3> value)
        where TWriter : struct, IWireWriter, allows ref struct =>
        ValueTupleCodec<T1, TCodec1, T2, TCodec2, T3, TCodec3>.Write(ref writer, value.ToValueTuple());

    /// <inheritdoc/>
    public static Tuple<T1, T2, T3> Read<TReader>(ref TReader reader)
        where TReader : struct, IWireReader, allows ref struct =>
        ValueTupleCodec<T1, TCodec1, T2, TCodec2, T3, TCodec3>.Read(ref reader).ToTuple();
}

/// <summary>A <see cref="Tuple"/> of four elements: on the wire as its value.</summary>
public readonly struct TupleCodec<T1, TCodec1, T2, TCodec2, T3, TCodec3, T4, TCodec4> : IWireCodec<Tuple<T1, T2, T3, T4>>
    where TCodec1 : struct, IWireCodec<T1>
    where TCodec2 : struct, IWireCodec<T2>
    where TCodec3 : struct, IWireCodec<T3>
    where TCodec4 : struct, IWireCodec<T4>
{
    /// <inheritdoc/>
    public static int Cost => 16;

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, Tuple<T1, T2, T3, T4> value)
        where TWriter : struct, IWireWriter, allows ref struct =>
        ValueTupleCodec<T1, TCodec1, T2, TCodec2, T3, TCodec3, T4, TCodec4>.Write(ref writer, value.ToValueTuple());

    /// <inheritdoc/>
    public static Tuple<T1, T2, T3, T4> Read<TReader>(ref TReader reader)
        where TReader : struct, IWireReader, allows ref struct =>
        ValueTupleCodec<T1, TCodec1, T2, TCodec2, T3, TCodec3, T4, TCodec4>.Read(ref reader).ToTuple();
}

/// <summary>A <see cref="Tuple"/> of five elements: on the wire as its value.</summary>
public readonly struct TupleCodec<T1, TCodec1, T2, TCodec2, T3, TCodec3, T4, TCodec4, T5, TCodec5> : IWireCodec<Tuple<T1, T2, T3, T4, T5>>
    where TCodec1 : struct, IWireCodec<T1>
    where TCodec2 : struct, IWireCodec<T2>
    where TCodec3 : struct, IWireCodec<T3>
    where TCodec4 : struct, IWireCodec<T4>
    where TCodec5 : struct, IWireCodec<T5>
{
    /// <inheritdoc/>
    public static int Cost => 16;

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, Tuple<T1, T2, T3, T4, T5> value)
        where TWriter : struct, IWireWriter, allows ref struct =>
        ValueTupleCodec<T1, TCodec1, T2, TCodec2, T3, TCodec3, T4, TCodec4, T5, TCodec5>.Write(ref writer, value.ToValueTuple());

    /// <inheritdoc/>
    public static Tuple<T1, T2, T3, T4, T5> Read<TReader>(ref TReader reader)
        where TReader : struct, IWireReader, allows ref struct =>
        ValueTupleCodec<T1, TCodec1, T2, TCodec2, T3, TCodec3, T4, TCodec4, T5, TCodec5>.Read(ref reader).ToTuple();
}

/// <summary>A <see cref="Tuple"/> of six elements: on the wire as its value.</summary>
public readonly struct TupleCodec<T1, TCodec1, T2, TCodec2, T3, TCodec3, T4, TCodec4, T5, TCodec5, T6, TCodec6> : IWireCodec<Tuple<T1, T2, T3, T4, T5, T6>>
    where TCodec1 : struct, IWireCodec<T1>
    where TCodec2 : struct, IWireCodec<T2>
    where TCodec3 : struct, IWireCodec<T3>
    where TCodec4 : struct, IWireCodec<T4>
    where TCodec5 : struct, IWireCodec<T5>
    where TCodec6 : struct, IWireCodec<T6>
{
    /// <inheritdoc/>
    public static int Cost => 16;

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, Tuple<T1, T2, T3, T4, T5, T6> value)
        where TWriter : struct, IWireWriter, allows ref struct =>
        ValueTupleCodec<T1, TCodec1, T2, TCodec2, T3, TCodec3, T4, TCodec4, T5, TCodec5, T6, TCodec6>.Write(ref writer, value.ToValueTuple());

    /// <inheritdoc/>
    public static Tuple<T1, T2, T3, T4, T5, T6> Read<TReader>(ref TReader reader)
        where TReader : struct, IWireReader, allows ref struct =>
        ValueTupleCodec<T1, TCodec1, T2, TCodec2, T3, TCodec3, T4, TCodec4, T5, TCodec5, T6, TCodec6>.Read(ref reader).ToTuple();
}

/// <summary>A <see cref="Tuple"/> of seven elements: on the wire as its value.</summary>
public readonly struct TupleCodec<T1, TCodec1, T2, TCodec2, T3, TCodec3, T4, TCodec4, T5, TCodec5, T6, TCodec6, T7, TCodec7> : IWireCodec<Tuple<T1, T2, T3, T4, T5, T6, T7>>
    where TCodec1 : struct, IWireCodec<T1>
    where TCodec2 : struct, IWireCodec<T2>
    where TCodec3 : struct, IWireCodec<T3>
    where TCodec4 : struct, IWireCodec<T4>
    where TCodec5 : struct, IWireCodec<T5>
    where TCodec6 : struct, IWireCodec<T6>
    where TCodec7 : struct, IWireCodec<T7>
{
    /// <inheritdoc/>
    public static int Cost => 16;

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, Tuple<T1, T2, T3, T4, T5, T6, T7> value)
        where TWriter : struct, IWireWriter, allows ref struct =>
        ValueTupleCodec<T1, TCodec1, T2, TCodec2, T3, TCodec3, T4, TCodec4, T5, TCodec5, T6, TCodec6, T7, TCodec7>.Write(ref writer, value.ToValueTuple());

    /// <inheritdoc/>
    public static Tuple<T1, T2, T3, T4, T5, T6, T7> Read<TReader>(ref TReader reader)
        where TReader : struct, IWireReader, allows ref struct =>
        ValueTupleCodec<T1, TCodec1, T2, TCodec2, T3, TCodec3, T4, TCodec4, T5, TCodec5, T6, TCodec6, T7, TCodec7>.Read(ref reader).ToTuple();
}

/// <summary>A <see cref="Tuple"/> of eight elements: on the wire as its value.</summary>
public readonly struct TupleCodec<T1, TCodec1, T2, TCodec2, T3, TCodec3, T4, TCodec4, T5, TCodec5, T6, TCodec6, T7, TCodec7, T8, TCodec8> : IWireCodec<Tuple<T1, T2, T3, T4, T5, T6, T7, Tuple<T8>>>
    where TCodec1 : struct, IWireCodec<T1>
    where TCodec2 : struct, IWireCodec<T2>
    where TCodec3 : struct, IWireCodec<T3>
    where TCodec4 : struct, IWireCodec<T4>
    where TCodec5 : struct, IWireCodec<T5>
    where TCodec6 : struct, IWireCodec<T6>
    where TCodec7 : struct, IWireCodec<T7>
    where TCodec8 : struct, IWireCodec<T8>
{
    /// <inheritdoc/>
    public static int Cost => 16;

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, Tuple<T1, T2, T3, T4, T5, T6, T7, Tuple<T8>> value)
        where TWriter : struct, IWireWriter, allows ref struct =>
        ValueTupleCodec<T1, TCodec1, T2, TCodec2, T3, TCodec3, T4, TCodec4, T5, TCodec5, T6, TCodec6, T7, TCodec7, T8, TCodec8>.Write(ref writer, value.ToValueTuple());

    /// <inheritdoc/>
    public static Tuple<T1, T2, T3, T4, T5, T6, T7, Tuple<T8>> Read<TReader>(ref TReader reader)
        where TReader : struct, IWireReader, allows ref struct =>
        ValueTupleCodec<T1, TCodec1, T2, TCodec2, T3, TCodec3, T4, TCodec4, T5, TCodec5, T6, TCodec6, T7, TCodec7, T8, TCodec8>.Read(ref reader).ToTuple();
}
