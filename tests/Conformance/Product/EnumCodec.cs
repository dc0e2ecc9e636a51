using System.Runtime.CompilerServices;
using ModelSync.Generated.V1;

namespace Conformance.Product;

/// <summary>What the generator writes for an enum of 64 bits that is called as one of types.json.</summary>
internal readonly struct EnumCodec<T> : IWireCodec<T>
    where T : struct, Enum
{
    private static readonly EnumTable Table = ShapeCatalog.Instance.Enum(typeof(T).Name);

    public static int Cost => 8;

    public static void Write<TWriter>(ref TWriter writer, T value)
        where TWriter : struct, IWireWriter, allows ref struct => writer.WriteEnum(Table, Unsafe.BitCast<T, long>(value));

    public static T Read<TReader>(ref TReader reader)
        where TReader : struct, IWireReader, allows ref struct => Unsafe.BitCast<long, T>(reader.ReadEnum(Table));
}
