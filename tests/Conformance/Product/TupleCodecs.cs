using ModelSync.Generated.V1;

namespace Conformance.Product;

/// <summary>The codecs of every C# type that is a tuple.</summary>
internal static class TupleCodecs
{
    private static readonly Type[] Values =
    [
        typeof(ValueTupleCodec<,,,>), typeof(ValueTupleCodec<,,,,,>), typeof(ValueTupleCodec<,,,,,,,>), typeof(ValueTupleCodec<,,,,,,,,,>),
        typeof(ValueTupleCodec<,,,,,,,,,,,>), typeof(ValueTupleCodec<,,,,,,,,,,,,,>), typeof(ValueTupleCodec<,,,,,,,,,,,,,,,>),
    ];

    private static readonly Type[] Classes =
    [
        typeof(TupleCodec<,,,>), typeof(TupleCodec<,,,,,>), typeof(TupleCodec<,,,,,,,>), typeof(TupleCodec<,,,,,,,,,>),
        typeof(TupleCodec<,,,,,,,,,,,>), typeof(TupleCodec<,,,,,,,,,,,,,>), typeof(TupleCodec<,,,,,,,,,,,,,,,>),
    ];

    public static IReadOnlyList<ProductCodec> Of(IReadOnlyList<ProductCodec> elements)
    {
        Type[] arguments = [.. elements.SelectMany(element => element.Types)];
        return [Product(typeof(ValueProductCodec<,>), Values[elements.Count - 2], arguments), Product(typeof(ReferenceProductCodec<,>), Classes[elements.Count - 2], arguments)];
    }

    private static ProductCodec Product(Type product, Type open, Type[] arguments)
    {
        var codec = open.MakeGenericType(arguments);
        var value = codec.GetInterfaces().Single(i => i.Name == "IWireCodec`1").GenericTypeArguments[0];
        return (ProductCodec)Activator.CreateInstance(product.MakeGenericType(value, codec))!;
    }
}
