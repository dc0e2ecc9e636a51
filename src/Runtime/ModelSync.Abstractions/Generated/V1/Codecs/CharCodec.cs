namespace ModelSync.Generated.V1;

/// <summary>A <c>char</c> that is no surrogate: a text of one UTF-16 unit.</summary>
public readonly struct CharCodec : IWireCodec<char>
{
    /// <inheritdoc/>
    public static int Cost => 32;

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, char value)
        where TWriter : struct, IWireWriter, allows ref struct => writer.WriteString(value.ToString());

    /// <inheritdoc/>
    public static char Read<TReader>(ref TReader reader)
        where TReader : struct, IWireReader, allows ref struct
    {
        var text = reader.ReadString();
        if (text.Length == 1) return text[0];
        reader.Fail(WireErrorCode.OutOfRange);
        return default;
    }
}
