using ModelSync.Generated.V1;

namespace ModelSync.Wire;

/// <summary>Writes the fields of a message: array elements by position.</summary>
internal static class FieldWriting
{
    public static void BeginMessage<TWriter>(this ref TWriter writer, int kind, int fields)
        where TWriter : struct, IWireWriter, allows ref struct
    {
        writer.BeginArray(fields + 1);
        writer.Field(kind);
    }

    public static void Field<TWriter>(this ref TWriter writer, int value)
        where TWriter : struct, IWireWriter, allows ref struct
    {
        writer.Element();
        writer.WriteInt(value);
    }

    public static void Field<TWriter>(this ref TWriter writer, int? value)
        where TWriter : struct, IWireWriter, allows ref struct
    {
        writer.Element();
        if (value is { } present) writer.WriteInt(present);
        else writer.WriteNull();
    }

    public static void Field<TWriter>(this ref TWriter writer, long value)
        where TWriter : struct, IWireWriter, allows ref struct
    {
        writer.Element();
        writer.WriteLong(value);
    }

    public static void Field<TWriter>(this ref TWriter writer, long? value)
        where TWriter : struct, IWireWriter, allows ref struct
    {
        writer.Element();
        if (value is { } present) writer.WriteLong(present);
        else writer.WriteNull();
    }

    public static void Field<TWriter>(this ref TWriter writer, bool value)
        where TWriter : struct, IWireWriter, allows ref struct
    {
        writer.Element();
        writer.WriteBool(value);
    }

    public static void Field<TWriter>(this ref TWriter writer, string? value)
        where TWriter : struct, IWireWriter, allows ref struct
    {
        writer.Element();
        if (value is null) writer.WriteNull();
        else writer.WriteString(value);
    }

    public static void Field<TWriter>(this ref TWriter writer, Guid value)
        where TWriter : struct, IWireWriter, allows ref struct
    {
        writer.Element();
        writer.WriteGuid(value);
    }

    public static void Field<TWriter>(this ref TWriter writer, DateTimeOffset value)
        where TWriter : struct, IWireWriter, allows ref struct
    {
        writer.Element();
        writer.WriteInstant(value);
    }

    /// <summary>One value that is encoded already; empty means null.</summary>
    public static void RawField<TWriter>(this ref TWriter writer, ReadOnlyMemory<byte> encoded)
        where TWriter : struct, IWireWriter, allows ref struct
    {
        writer.Element();
        if (encoded.IsEmpty) writer.WriteNull();
        else writer.WriteRaw(encoded.Span);
    }

    public static void RawListField<TWriter>(this ref TWriter writer, IReadOnlyList<ReadOnlyMemory<byte>> items)
        where TWriter : struct, IWireWriter, allows ref struct
    {
        writer.Element();
        writer.BeginArray(items.Count);
        foreach (var item in items) writer.RawField(item);
        writer.EndArray();
    }

    public static void IntListField<TWriter>(this ref TWriter writer, IReadOnlyList<int> items)
        where TWriter : struct, IWireWriter, allows ref struct
    {
        writer.Element();
        writer.BeginArray(items.Count);
        foreach (var item in items) writer.Field(item);
        writer.EndArray();
    }
}
