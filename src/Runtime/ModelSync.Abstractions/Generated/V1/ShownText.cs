using System.Text;

namespace ModelSync.Generated.V1;

/// <summary>The text of a value in a message: that of its JSON, without quotes. TypeScript writes the same.</summary>
public static class ShownText
{
    /// <summary>The text of a value; <c>null</c> for none.</summary>
    public static string Of<T, TCodec>(T value)
        where TCodec : struct, IWireCodec<T>
    {
        using var buffer = new WireBuffer(64);
        var writer = new JsonWriter(buffer);
        TCodec.Write(ref writer, value);
        return buffer.WrittenSpan is [(byte)'"', ..] ? new JsonReader(buffer.WrittenSpan).ReadString() : Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
