namespace ModelSync.Generated.V1;

/// <summary>A <see cref="HashSet{T}"/>. Its elements are written in their order.</summary>
public readonly struct SetCodec<T, TCodec> : IWireCodec<HashSet<T>>
    where TCodec : struct, IWireCodec<T>
{
    /// <inheritdoc/>
    public static int Cost => 64;

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, HashSet<T> value)
        where TWriter : struct, IWireWriter, allows ref struct => SetElements<T, TCodec>.Write(ref writer, value);

    /// <inheritdoc/>
    public static HashSet<T> Read<TReader>(ref TReader reader)
        where TReader : struct, IWireReader, allows ref struct => SetElements<T, TCodec>.Read(ref reader);
}

/// <summary>Every other set: its form makes it of what was read.</summary>
public readonly struct SetOfCodec<TSet, TForm, T, TCodec> : IWireCodec<TSet>
    where TForm : struct, ISetForm<TSet, T>
    where TSet : IEnumerable<T>
    where TCodec : struct, IWireCodec<T>
{
    /// <inheritdoc/>
    public static int Cost => 64;

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, TSet value)
        where TWriter : struct, IWireWriter, allows ref struct => SetElements<T, TCodec>.Write(ref writer, value);

    /// <inheritdoc/>
    public static TSet Read<TReader>(ref TReader reader)
        where TReader : struct, IWireReader, allows ref struct => TForm.Build(SetElements<T, TCodec>.Read(ref reader));
}

internal static class SetElements<T, TCodec>
    where TCodec : struct, IWireCodec<T>
{
    // The element and a place in the hash table.
    private static int ElementCost => 16 + TCodec.Cost;

    public static void Write<TWriter>(ref TWriter writer, IEnumerable<T> set)
        where TWriter : struct, IWireWriter, allows ref struct
    {
        T[] items = [.. set];
        Array.Sort(items, TCodec.Compare);
        Elements<T, TCodec>.Write(ref writer, new ReadOnlySpan<T>(items));
    }

    public static HashSet<T> Read<TReader>(ref TReader reader)
        where TReader : struct, IWireReader, allows ref struct
    {
        var scope = reader.BeginArray(ElementCost);
        var set = new HashSet<T>(scope.Capacity);
        while (reader.NextElement(ref scope))
            if (!set.Add(TCodec.Read(ref reader))) reader.Fail(WireErrorCode.DuplicateMember);
        return set;
    }
}
