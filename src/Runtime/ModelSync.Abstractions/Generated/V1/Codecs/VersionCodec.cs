namespace ModelSync.Generated.V1;

/// <summary>A <c>Version</c>: a text of its 2 to 4 numbers.</summary>
public readonly struct VersionCodec : IWireCodec<Version>
{
    /// <inheritdoc/>
    public static int Cost => 32;

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, Version value)
        where TWriter : struct, IWireWriter, allows ref struct => writer.WriteString(value.ToString());

    /// <inheritdoc/>
    public static Version Read<TReader>(ref TReader reader)
        where TReader : struct, IWireReader, allows ref struct
    {
        var text = reader.ReadString();
        // Parse takes more than ToString gives: signs, zeros, white space.
        if (Version.TryParse(text, out var value) && value.ToString() == text) return value;
        reader.Fail(WireErrorCode.OutOfRange);
        return Nothing;
    }

    private static Version Nothing { get; } = new();
}
