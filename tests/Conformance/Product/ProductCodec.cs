using ModelSync.Generated.V1;

namespace Conformance.Product;

/// <summary>A codec of the runtime as generated code composes it, for values of a type that is known at run time.</summary>
internal abstract class ProductCodec
{
    /// <summary>Reads one whole value.</summary>
    public abstract (object? Value, WireErrorCode Error) Read(string encoding, ReadOnlySpan<byte> bytes, WireLimits? limits = null);

    /// <summary>Writes what <see cref="Read"/> gave.</summary>
    public abstract byte[] Write(string encoding, object? value);

    /// <summary>The codecs of every C# type that is a list of such values. Collections are composed of the first.</summary>
    public abstract IReadOnlyList<ProductCodec> Lists();

    /// <summary>The codecs of every C# type that is a set of such values.</summary>
    public abstract IReadOnlyList<ProductCodec> Sets();

    /// <summary>The codecs of every C# type that is a dictionary of such values.</summary>
    public abstract IReadOnlyList<ProductCodec> Dictionaries();

    /// <summary>The codec of such a value or null.</summary>
    public abstract ProductCodec Nullable();
}

/// <summary>What the codecs of all types have in common.</summary>
internal abstract class ProductCodec<T, TCodec> : ProductCodec
    where TCodec : struct, IWireCodec<T>
{
    public override (object? Value, WireErrorCode Error) Read(string encoding, ReadOnlySpan<byte> bytes, WireLimits? limits = null) =>
        encoding == "json" ? ReadJson(bytes, limits) : ReadMessagePack(bytes, limits);

    public override byte[] Write(string encoding, object? value)
    {
        using var buffer = new WireBuffer(16);
        if (encoding == "json") WriteJson(buffer, (T)value!);
        else WriteMessagePack(buffer, (T)value!);
        return buffer.ToArray();
    }

    public override IReadOnlyList<ProductCodec> Lists() =>
    [
        new ReferenceProductCodec<List<T>, ListCodec<T, TCodec>>(),
        new ReferenceProductCodec<IReadOnlyList<T>, ReadOnlyListCodec<T, TCodec>>(),
        new ReferenceProductCodec<T[], ArrayCodec<T, TCodec>>(),
        new ReferenceProductCodec<ValueList<T>, ValueListCodec<T, TCodec>>(),
    ];

    public override IReadOnlyList<ProductCodec> Sets() =>
    [
        new ReferenceProductCodec<HashSet<T>, SetCodec<T, TCodec>>(),
        new ReferenceProductCodec<ISet<T>, SetInterfaceCodec<T, TCodec>>(),
        new ReferenceProductCodec<IReadOnlySet<T>, ReadOnlySetCodec<T, TCodec>>(),
    ];

    public override IReadOnlyList<ProductCodec> Dictionaries() =>
    [
        new ReferenceProductCodec<Dictionary<string, T>, DictionaryCodec<T, TCodec>>(),
        new ReferenceProductCodec<IDictionary<string, T>, DictionaryInterfaceCodec<T, TCodec>>(),
        new ReferenceProductCodec<IReadOnlyDictionary<string, T>, ReadOnlyDictionaryCodec<T, TCodec>>(),
    ];

    public override string ToString() => typeof(TCodec).ToString();

    private static (object? Value, WireErrorCode Error) ReadJson(ReadOnlySpan<byte> bytes, WireLimits? limits)
    {
        var reader = new JsonReader(bytes, limits);
        return (TCodec.Read(ref reader), reader.Finish());
    }

    private static (object? Value, WireErrorCode Error) ReadMessagePack(ReadOnlySpan<byte> bytes, WireLimits? limits)
    {
        var reader = new MessagePackReader(bytes, limits);
        return (TCodec.Read(ref reader), reader.Finish());
    }

    private static void WriteJson(WireBuffer buffer, T value)
    {
        var writer = new JsonWriter(buffer);
        TCodec.Write(ref writer, value);
    }

    private static void WriteMessagePack(WireBuffer buffer, T value)
    {
        var writer = new MessagePackWriter(buffer);
        TCodec.Write(ref writer, value);
    }
}

/// <summary>A codec of a struct.</summary>
internal sealed class ValueProductCodec<T, TCodec> : ProductCodec<T, TCodec>
    where T : struct
    where TCodec : struct, IWireCodec<T>
{
    public override ProductCodec Nullable() => new NullableProductCodec<T?, NullableCodec<T, TCodec>>();
}

/// <summary>A codec of a class or an interface.</summary>
internal sealed class ReferenceProductCodec<T, TCodec> : ProductCodec<T, TCodec>
    where T : class
    where TCodec : struct, IWireCodec<T>
{
    public override ProductCodec Nullable() => new NullableProductCodec<T?, ReferenceCodec<T, TCodec>>();
}

/// <summary>A codec of a value or null.</summary>
internal sealed class NullableProductCodec<T, TCodec> : ProductCodec<T, TCodec>
    where TCodec : struct, IWireCodec<T>
{
    public override ProductCodec Nullable() => this;
}
