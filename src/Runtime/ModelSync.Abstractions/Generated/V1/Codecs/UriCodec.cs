namespace ModelSync.Generated.V1;

/// <summary>A <c>Uri</c>: the text that it was made of.</summary>
public readonly struct UriCodec : IWireCodec<Uri>
{
    /// <inheritdoc/>
    public static int Cost => 32;

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, Uri value)
        where TWriter : struct, IWireWriter, allows ref struct => writer.WriteString(UriText.Of(value));

    /// <inheritdoc/>
    public static Uri Read<TReader>(ref TReader reader)
        where TReader : struct, IWireReader, allows ref struct
    {
        if (UriText.TryRead(reader.ReadString(), out var value)) return value!;
        reader.Fail(WireErrorCode.OutOfRange);
        return Nothing;
    }

    private static Uri Nothing { get; } = new("", UriKind.Relative);
}
