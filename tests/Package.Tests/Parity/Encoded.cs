using System.Text;
using ModelSync.Generated.V1;

namespace Package.Tests.Parity;

/// <summary>A value as the generated C# codec writes it.</summary>
internal sealed record Encoded(string Json, string Hex)
{
    public static Encoded Of<T, TCodec>(T value)
        where TCodec : struct, IWireCodec<T>
    {
        using var text = new WireBuffer();
        var json = new JsonWriter(text);
        TCodec.Write(ref json, value);
        using var bytes = new WireBuffer();
        var messagePack = new MessagePackWriter(bytes);
        TCodec.Write(ref messagePack, value);
        return new Encoded(Encoding.UTF8.GetString(text.WrittenSpan), Convert.ToHexStringLower(bytes.WrittenSpan));
    }
}
