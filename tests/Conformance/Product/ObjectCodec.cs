using ModelSync.Generated.V1;

namespace Conformance.Product;

/// <summary>
/// An object of types.json as an element of the runtime's collections. The object itself is read by its shape: the codec of an object is
/// generated, the runtime has none.
/// </summary>
internal readonly struct ObjectCodec<TName> : IWireCodec<object?[]>
    where TName : struct, IObjectName
{
    private static readonly WireShape Shape = ShapeCatalog.Instance.Parse(TName.Name);

    public static int Cost => 16;

    public static void Write<TWriter>(ref TWriter writer, object?[] value)
        where TWriter : struct, IWireWriter, allows ref struct => ShapeWriter.Write(ref writer, Shape, value);

    public static object?[] Read<TReader>(ref TReader reader)
        where TReader : struct, IWireReader, allows ref struct => (object?[])ShapeReader.Read(ref reader, Shape)!;
}

/// <summary>The name of an object of types.json, as a type argument.</summary>
internal interface IObjectName
{
    static abstract string Name { get; }
}

internal readonly struct LineName : IObjectName
{
    public static string Name => "Line";
}

internal readonly struct EmptyName : IObjectName
{
    public static string Name => "Empty";
}

internal readonly struct PartialName : IObjectName
{
    public static string Name => "Partial";
}
