using ModelSync.Generated.V1;

namespace Conformance.Product;

/// <summary>The enum Color of types.json.</summary>
internal enum Color : long
{
    Red = 0,
    Green = 1,
    Blue = -5,
    Huge = 5_000_000_000,
    Größe = 300,
}

/// <summary>What the generator writes for an enum.</summary>
internal readonly struct ColorCodec : IWireCodec<Color>
{
    private static readonly EnumTable Table = new([.. Enum.GetValues<Color>().Select(color => (color.ToString(), (long)color))]);

    public static int Cost => 8;

    public static void Write<TWriter>(ref TWriter writer, Color value)
        where TWriter : struct, IWireWriter, allows ref struct => writer.WriteEnum(Table, (long)value);

    public static Color Read<TReader>(ref TReader reader)
        where TReader : struct, IWireReader, allows ref struct => (Color)reader.ReadEnum(Table);
}
