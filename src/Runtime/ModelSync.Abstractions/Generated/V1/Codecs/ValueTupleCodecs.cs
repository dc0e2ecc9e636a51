namespace ModelSync.Generated.V1;

/// <summary>A tuple of two elements: an array of them.</summary>
public readonly struct ValueTupleCodec<T1, TCodec1, T2, TCodec2> : IWireCodec<(T1, T2)>
    where TCodec1 : struct, IWireCodec<T1>
    where TCodec2 : struct, IWireCodec<T2>
{
    /// <inheritdoc/>
    public static int Cost => 16;

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, (T1, T2) value)
        where TWriter : struct, IWireWriter, allows ref struct
    {
        writer.BeginArray(2);
        TupleElement.Write<TWriter, T1, TCodec1>(ref writer, value.Item1);
        TupleElement.Write<TWriter, T2, TCodec2>(ref writer, value.Item2);
        writer.EndArray();
    }

    /// <inheritdoc/>
    public static (T1, T2) Read<TReader>(ref TReader reader)
        where TReader : struct, IWireReader, allows ref struct
    {
        var scope = reader.BeginArray(TupleElement.Cost);
        var item1 = TupleElement.Read<TReader, T1, TCodec1>(ref reader, ref scope);
        var item2 = TupleElement.Read<TReader, T2, TCodec2>(ref reader, ref scope);
        ArgumentList.End(ref reader, ref scope);
        return (item1, item2);
    }
}

/// <summary>A tuple of three elements: an array of them.</summary>
public readonly struct ValueTupleCodec<T1, TCodec1, T2, TCodec2, T3, TCodec3> : IWireCodec<(T1, T2, T3)>
    where TCodec1 : struct, IWireCodec<T1>
    where TCodec2 : struct, IWireCodec<T2>
    where TCodec3 : struct, IWireCodec<T3>
{
    /// <inheritdoc/>
    public static int Cost => 16;

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, (T1, T2, T3) value)
        where TWriter : struct, IWireWriter, allows ref struct
    {
        writer.BeginArray(3);
        TupleElement.Write<TWriter, T1, TCodec1>(ref writer, value.Item1);
        TupleElement.Write<TWriter, T2, TCodec2>(ref writer, value.Item2);
        TupleElement.Write<TWriter, T3, TCodec3>(ref writer, value.Item3);
        writer.EndArray();
    }

    /// <inheritdoc/>
    public static (T1, T2, T3) Read<TReader>(ref TReader reader)
        where TReader : struct, IWireReader, allows ref struct
    {
        var scope = reader.BeginArray(TupleElement.Cost);
        var item1 = TupleElement.Read<TReader, T1, TCodec1>(ref reader, ref scope);
        var item2 = TupleElement.Read<TReader, T2, TCodec2>(ref reader, ref scope);
        var item3 = TupleElement.Read<TReader, T3, TCodec3>(ref reader, ref scope);
        ArgumentList.End(ref reader, ref scope);
        return (item1, item2, item3);
    }
}

/// <summary>A tuple of four elements: an array of them.</summary>
public readonly struct ValueTupleCodec<T1, TCodec1, T2, TCodec2, T3, TCodec3, T4, TCodec4> : IWireCodec<(T1, T2, T3, T4)>
    where TCodec1 : struct, IWireCodec<T1>
    where TCodec2 : struct, IWireCodec<T2>
    where TCodec3 : struct, IWireCodec<T3>
    where TCodec4 : struct, IWireCodec<T4>
{
    /// <inheritdoc/>
    public static int Cost => 16;

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, (T1, T2, T3, T4) value)
        where TWriter : struct, IWireWriter, allows ref struct
    {
        writer.BeginArray(4);
        TupleElement.Write<TWriter, T1, TCodec1>(ref writer, value.Item1);
        TupleElement.Write<TWriter, T2, TCodec2>(ref writer, value.Item2);
        TupleElement.Write<TWriter, T3, TCodec3>(ref writer, value.Item3);
        TupleElement.Write<TWriter, T4, TCodec4>(ref writer, value.Item4);
        writer.EndArray();
    }

    /// <inheritdoc/>
    public static (T1, T2, T3, T4) Read<TReader>(ref TReader reader)
        where TReader : struct, IWireReader, allows ref struct
    {
        var scope = reader.BeginArray(TupleElement.Cost);
        var item1 = TupleElement.Read<TReader, T1, TCodec1>(ref reader, ref scope);
        var item2 = TupleElement.Read<TReader, T2, TCodec2>(ref reader, ref scope);
        var item3 = TupleElement.Read<TReader, T3, TCodec3>(ref reader, ref scope);
        var item4 = TupleElement.Read<TReader, T4, TCodec4>(ref reader, ref scope);
        ArgumentList.End(ref reader, ref scope);
        return (item1, item2, item3, item4);
    }
}

/// <summary>A tuple of five elements: an array of them.</summary>
public readonly struct ValueTupleCodec<T1, TCodec1, T2, TCodec2, T3, TCodec3, T4, TCodec4, T5, TCodec5> : IWireCodec<(T1, T2, T3, T4, T5)>
    where TCodec1 : struct, IWireCodec<T1>
    where TCodec2 : struct, IWireCodec<T2>
    where TCodec3 : struct, IWireCodec<T3>
    where TCodec4 : struct, IWireCodec<T4>
    where TCodec5 : struct, IWireCodec<T5>
{
    /// <inheritdoc/>
    public static int Cost => 16;

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, (T1, T2, T3, T4, T5) value)
        where TWriter : struct, IWireWriter, allows ref struct
    {
        writer.BeginArray(5);
        TupleElement.Write<TWriter, T1, TCodec1>(ref writer, value.Item1);
        TupleElement.Write<TWriter, T2, TCodec2>(ref writer, value.Item2);
        TupleElement.Write<TWriter, T3, TCodec3>(ref writer, value.Item3);
        TupleElement.Write<TWriter, T4, TCodec4>(ref writer, value.Item4);
        TupleElement.Write<TWriter, T5, TCodec5>(ref writer, value.Item5);
        writer.EndArray();
    }

    /// <inheritdoc/>
    public static (T1, T2, T3, T4, T5) Read<TReader>(ref TReader reader)
        where TReader : struct, IWireReader, allows ref struct
    {
        var scope = reader.BeginArray(TupleElement.Cost);
        var item1 = TupleElement.Read<TReader, T1, TCodec1>(ref reader, ref scope);
        var item2 = TupleElement.Read<TReader, T2, TCodec2>(ref reader, ref scope);
        var item3 = TupleElement.Read<TReader, T3, TCodec3>(ref reader, ref scope);
        var item4 = TupleElement.Read<TReader, T4, TCodec4>(ref reader, ref scope);
        var item5 = TupleElement.Read<TReader, T5, TCodec5>(ref reader, ref scope);
        ArgumentList.End(ref reader, ref scope);
        return (item1, item2, item3, item4, item5);
    }
}

/// <summary>A tuple of six elements: an array of them.</summary>
public readonly struct ValueTupleCodec<T1, TCodec1, T2, TCodec2, T3, TCodec3, T4, TCodec4, T5, TCodec5, T6, TCodec6> : IWireCodec<(T1, T2, T3, T4, T5, T6)>
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
    public static void Write<TWriter>(ref TWriter writer, (T1, T2, T3, T4, T5, T6) value)
        where TWriter : struct, IWireWriter, allows ref struct
    {
        writer.BeginArray(6);
        TupleElement.Write<TWriter, T1, TCodec1>(ref writer, value.Item1);
        TupleElement.Write<TWriter, T2, TCodec2>(ref writer, value.Item2);
        TupleElement.Write<TWriter, T3, TCodec3>(ref writer, value.Item3);
        TupleElement.Write<TWriter, T4, TCodec4>(ref writer, value.Item4);
        TupleElement.Write<TWriter, T5, TCodec5>(ref writer, value.Item5);
        TupleElement.Write<TWriter, T6, TCodec6>(ref writer, value.Item6);
        writer.EndArray();
    }

    /// <inheritdoc/>
    public static (T1, T2, T3, T4, T5, T6) Read<TReader>(ref TReader reader)
        where TReader : struct, IWireReader, allows ref struct
    {
        var scope = reader.BeginArray(TupleElement.Cost);
        var item1 = TupleElement.Read<TReader, T1, TCodec1>(ref reader, ref scope);
        var item2 = TupleElement.Read<TReader, T2, TCodec2>(ref reader, ref scope);
        var item3 = TupleElement.Read<TReader, T3, TCodec3>(ref reader, ref scope);
        var item4 = TupleElement.Read<TReader, T4, TCodec4>(ref reader, ref scope);
        var item5 = TupleElement.Read<TReader, T5, TCodec5>(ref reader, ref scope);
        var item6 = TupleElement.Read<TReader, T6, TCodec6>(ref reader, ref scope);
        ArgumentList.End(ref reader, ref scope);
        return (item1, item2, item3, item4, item5, item6);
    }
}

/// <summary>A tuple of seven elements: an array of them.</summary>
public readonly struct ValueTupleCodec<T1, TCodec1, T2, TCodec2, T3, TCodec3, T4, TCodec4, T5, TCodec5, T6, TCodec6, T7, TCodec7> : IWireCodec<(T1, T2, T3, T4, T5, T6, T7)>
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
    public static void Write<TWriter>(ref TWriter writer, (T1, T2, T3, T4, T5, T6, T7) value)
        where TWriter : struct, IWireWriter, allows ref struct
    {
        writer.BeginArray(7);
        TupleElement.Write<TWriter, T1, TCodec1>(ref writer, value.Item1);
        TupleElement.Write<TWriter, T2, TCodec2>(ref writer, value.Item2);
        TupleElement.Write<TWriter, T3, TCodec3>(ref writer, value.Item3);
        TupleElement.Write<TWriter, T4, TCodec4>(ref writer, value.Item4);
        TupleElement.Write<TWriter, T5, TCodec5>(ref writer, value.Item5);
        TupleElement.Write<TWriter, T6, TCodec6>(ref writer, value.Item6);
        TupleElement.Write<TWriter, T7, TCodec7>(ref writer, value.Item7);
        writer.EndArray();
    }

    /// <inheritdoc/>
    public static (T1, T2, T3, T4, T5, T6, T7) Read<TReader>(ref TReader reader)
        where TReader : struct, IWireReader, allows ref struct
    {
        var scope = reader.BeginArray(TupleElement.Cost);
        var item1 = TupleElement.Read<TReader, T1, TCodec1>(ref reader, ref scope);
        var item2 = TupleElement.Read<TReader, T2, TCodec2>(ref reader, ref scope);
        var item3 = TupleElement.Read<TReader, T3, TCodec3>(ref reader, ref scope);
        var item4 = TupleElement.Read<TReader, T4, TCodec4>(ref reader, ref scope);
        var item5 = TupleElement.Read<TReader, T5, TCodec5>(ref reader, ref scope);
        var item6 = TupleElement.Read<TReader, T6, TCodec6>(ref reader, ref scope);
        var item7 = TupleElement.Read<TReader, T7, TCodec7>(ref reader, ref scope);
        ArgumentList.End(ref reader, ref scope);
        return (item1, item2, item3, item4, item5, item6, item7);
    }
}

/// <summary>A tuple of eight elements: an array of them.</summary>
public readonly struct ValueTupleCodec<T1, TCodec1, T2, TCodec2, T3, TCodec3, T4, TCodec4, T5, TCodec5, T6, TCodec6, T7, TCodec7, T8, TCodec8> : IWireCodec<(T1, T2, T3, T4, T5, T6, T7, T8)>
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
    public static void Write<TWriter>(ref TWriter writer, (T1, T2, T3, T4, T5, T6, T7, T8) value)
        where TWriter : struct, IWireWriter, allows ref struct
    {
        writer.BeginArray(8);
        TupleElement.Write<TWriter, T1, TCodec1>(ref writer, value.Item1);
        TupleElement.Write<TWriter, T2, TCodec2>(ref writer, value.Item2);
        TupleElement.Write<TWriter, T3, TCodec3>(ref writer, value.Item3);
        TupleElement.Write<TWriter, T4, TCodec4>(ref writer, value.Item4);
        TupleElement.Write<TWriter, T5, TCodec5>(ref writer, value.Item5);
        TupleElement.Write<TWriter, T6, TCodec6>(ref writer, value.Item6);
        TupleElement.Write<TWriter, T7, TCodec7>(ref writer, value.Item7);
        TupleElement.Write<TWriter, T8, TCodec8>(ref writer, value.Item8);
        writer.EndArray();
    }

    /// <inheritdoc/>
    public static (T1, T2, T3, T4, T5, T6, T7, T8) Read<TReader>(ref TReader reader)
        where TReader : struct, IWireReader, allows ref struct
    {
        var scope = reader.BeginArray(TupleElement.Cost);
        var item1 = TupleElement.Read<TReader, T1, TCodec1>(ref reader, ref scope);
        var item2 = TupleElement.Read<TReader, T2, TCodec2>(ref reader, ref scope);
        var item3 = TupleElement.Read<TReader, T3, TCodec3>(ref reader, ref scope);
        var item4 = TupleElement.Read<TReader, T4, TCodec4>(ref reader, ref scope);
        var item5 = TupleElement.Read<TReader, T5, TCodec5>(ref reader, ref scope);
        var item6 = TupleElement.Read<TReader, T6, TCodec6>(ref reader, ref scope);
        var item7 = TupleElement.Read<TReader, T7, TCodec7>(ref reader, ref scope);
        var item8 = TupleElement.Read<TReader, T8, TCodec8>(ref reader, ref scope);
        ArgumentList.End(ref reader, ref scope);
        return (item1, item2, item3, item4, item5, item6, item7, item8);
    }
}

internal static class TupleElement
{
    public const int Cost = 16;

    public static void Write<TWriter, T, TCodec>(ref TWriter writer, T value)
        where TWriter : struct, IWireWriter, allows ref struct
        where TCodec : struct, IWireCodec<T>
    {
        writer.Element();
        TCodec.Write(ref writer, value);
    }

    public static T Read<TReader, T, TCodec>(ref TReader reader, ref ArrayScope scope)
        where TReader : struct, IWireReader, allows ref struct
        where TCodec : struct, IWireCodec<T>
    {
        ArgumentList.Next(ref reader, ref scope);
        return TCodec.Read(ref reader);
    }
}
