using System.Text;
using ModelSync.Generated.V1;

namespace Generator.RunTests;

/// <summary>Values through both encodings.</summary>
internal static class Wire
{
    public static T ThroughJson<T, TCodec>(T value)
        where TCodec : struct, IWireCodec<T>
    {
        using var buffer = new WireBuffer();
        var writer = new JsonWriter(buffer);
        TCodec.Write(ref writer, value);
        var reader = new JsonReader(buffer.WrittenSpan);
        var read = TCodec.Read(ref reader);
        Assert.Equal(WireErrorCode.None, reader.Finish());
        return read;
    }

    public static T ThroughMessagePack<T, TCodec>(T value)
        where TCodec : struct, IWireCodec<T>
    {
        using var buffer = new WireBuffer();
        var writer = new MessagePackWriter(buffer);
        TCodec.Write(ref writer, value);
        var reader = new MessagePackReader(buffer.WrittenSpan);
        var read = TCodec.Read(ref reader);
        Assert.Equal(WireErrorCode.None, reader.Finish());
        return read;
    }

    public static string Json<T, TCodec>(T value)
        where TCodec : struct, IWireCodec<T>
    {
        using var buffer = new WireBuffer();
        var writer = new JsonWriter(buffer);
        TCodec.Write(ref writer, value);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>The error with which a text is refused.</summary>
    public static WireErrorCode Refusal<T, TCodec>(string json)
        where TCodec : struct, IWireCodec<T>
    {
        var reader = new JsonReader(Encoding.UTF8.GetBytes(json));
        TCodec.Read(ref reader);
        return reader.Finish();
    }
}
