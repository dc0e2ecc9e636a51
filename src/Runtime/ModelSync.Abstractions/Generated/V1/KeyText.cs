namespace ModelSync.Generated.V1;

/// <summary>The text of a key in JSON: what a path calls its value.</summary>
public static class KeyText
{
    /// <summary>The text without its quotes.</summary>
    public static string Of<TKey, TCodec>(TKey key)
        where TCodec : struct, IWireCodec<TKey>
    {
        using var buffer = new WireBuffer(64);
        var writer = new JsonWriter(buffer);
        var start = writer.BeginKey();
        TCodec.Write(ref writer, key);
        writer.EndKey(start);
        return new JsonReader(buffer.WrittenSpan).ReadString();
    }
}
