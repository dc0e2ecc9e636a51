using ModelSync.Generated.V1;

namespace ModelSync.Wire;

/// <summary>Writes one value with a concrete writer, for code that the generator emits per encoding.</summary>
public delegate void WriteMessagePack<in TState>(ref MessagePackWriter writer, TState state);

/// <inheritdoc cref="WriteMessagePack{TState}"/>
public delegate void WriteJson<in TState>(ref JsonWriter writer, TState state);

/// <summary>Values as bytes of their own.</summary>
public static class Encoded
{
    public static byte[] MessagePack<TState>(TState state, WriteMessagePack<TState> write)
    {
        using var buffer = new WireBuffer();
        var writer = new MessagePackWriter(buffer);
        write(ref writer, state);
        return buffer.ToArray();
    }

    public static byte[] Json<TState>(TState state, WriteJson<TState> write)
    {
        using var buffer = new WireBuffer();
        var writer = new JsonWriter(buffer);
        write(ref writer, state);
        return buffer.ToArray();
    }
}
