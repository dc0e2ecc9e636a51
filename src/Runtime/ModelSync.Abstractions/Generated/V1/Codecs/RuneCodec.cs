using System.Text;

namespace ModelSync.Generated.V1;

/// <summary>A <c>Rune</c>: a text of one code point.</summary>
public readonly struct RuneCodec : IWireCodec<Rune>
{
    /// <inheritdoc/>
    public static int Cost => 32;

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, Rune value)
        where TWriter : struct, IWireWriter, allows ref struct => writer.WriteString(value.ToString());

    /// <inheritdoc/>
    public static Rune Read<TReader>(ref TReader reader)
        where TReader : struct, IWireReader, allows ref struct
    {
        var text = reader.ReadString();
        if (text.Length > 0 && Rune.TryGetRuneAt(text, 0, out var value) && value.Utf16SequenceLength == text.Length) return value;
        reader.Fail(WireErrorCode.OutOfRange);
        return default;
    }
}
