using System.Runtime.InteropServices;

namespace ModelSync.Generated.V1;

/// <summary>A <see cref="List{T}"/>.</summary>
public readonly struct ListCodec<T, TCodec> : IWireCodec<List<T>>
    where TCodec : struct, IWireCodec<T>
{
    /// <inheritdoc/>
    public static int Cost => 40;

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, List<T> value)
        where TWriter : struct, IWireWriter, allows ref struct => Elements<T, TCodec>.Write(ref writer, CollectionsMarshal.AsSpan(value));

    /// <inheritdoc/>
    public static List<T> Read<TReader>(ref TReader reader)
        where TReader : struct, IWireReader, allows ref struct => Elements<T, TCodec>.Read(ref reader);
}

/// <summary>An array.</summary>
public readonly struct ArrayCodec<T, TCodec> : IWireCodec<T[]>
    where TCodec : struct, IWireCodec<T>
{
    /// <inheritdoc/>
    public static int Cost => 40;

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, T[] value)
        where TWriter : struct, IWireWriter, allows ref struct => Elements<T, TCodec>.Write(ref writer, new ReadOnlySpan<T>(value));

    /// <inheritdoc/>
    public static T[] Read<TReader>(ref TReader reader)
        where TReader : struct, IWireReader, allows ref struct => [.. Elements<T, TCodec>.Read(ref reader)];
}

/// <summary>Every other list: its form makes it of what was read.</summary>
public readonly struct ListOfCodec<TList, TForm, T, TCodec> : IWireCodec<TList>
    where TForm : struct, IListForm<TList, T>
    where TList : IEnumerable<T>
    where TCodec : struct, IWireCodec<T>
{
    /// <inheritdoc/>
    public static int Cost => 40;

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, TList value)
        where TWriter : struct, IWireWriter, allows ref struct => Elements<T, TCodec>.Write(ref writer, TForm.Items(value));

    /// <inheritdoc/>
    public static TList Read<TReader>(ref TReader reader)
        where TReader : struct, IWireReader, allows ref struct => TForm.Build(Elements<T, TCodec>.Read(ref reader));
}

/// <summary>A <see cref="ValueList{T}"/>: a list among the arguments of a live query.</summary>
public readonly struct ValueListCodec<T, TCodec> : IWireCodec<ValueList<T>>
    where TCodec : struct, IWireCodec<T>
{
    /// <inheritdoc/>
    public static int Cost => 40;

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, ValueList<T> value)
        where TWriter : struct, IWireWriter, allows ref struct => Elements<T, TCodec>.Write(ref writer, value.AsSpan());

    /// <inheritdoc/>
    public static ValueList<T> Read<TReader>(ref TReader reader)
        where TReader : struct, IWireReader, allows ref struct => new(Elements<T, TCodec>.Read(ref reader));
}

internal static class Elements<T, TCodec>
    where TCodec : struct, IWireCodec<T>
{
    public static void Write<TWriter>(ref TWriter writer, ReadOnlySpan<T> items)
        where TWriter : struct, IWireWriter, allows ref struct
    {
        writer.BeginArray(items.Length);
        foreach (var item in items)
        {
            writer.Element();
            TCodec.Write(ref writer, item);
        }
        writer.EndArray();
    }

    public static List<T> Read<TReader>(ref TReader reader)
        where TReader : struct, IWireReader, allows ref struct
    {
        var scope = reader.BeginArray(TCodec.Cost);
        var list = new List<T>(scope.Capacity);
        if (scope.Capacity > 0) ReadAnnounced(ref reader, ref scope, list);
        else while (reader.NextElement(ref scope)) list.Add(TCodec.Read(ref reader));
        return list;
    }

    // An announced list is filled in place: adding one by one would ask for room and count a version each time.
    private static void ReadAnnounced<TReader>(ref TReader reader, ref ArrayScope scope, List<T> list)
        where TReader : struct, IWireReader, allows ref struct
    {
        CollectionsMarshal.SetCount(list, scope.Capacity);
        var items = CollectionsMarshal.AsSpan(list);
        var read = 0;
        for (; reader.NextElement(ref scope) && read < items.Length; read++) items[read] = TCodec.Read(ref reader);
        CollectionsMarshal.SetCount(list, read);
    }
}
