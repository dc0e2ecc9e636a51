using ModelSync.Contract.Wire;
using ModelSync.Generated.V1;

namespace ModelSync.Server.Contracts.Values;

/// <summary>Writes what <see cref="ValueReader"/> read, as generated code does.</summary>
internal readonly struct ValueWriter(ContractCodec codec)
{
    public void Write<TWriter>(ref TWriter writer, WireType type, object? value)
        where TWriter : struct, IWireWriter, allows ref struct
    {
        switch (type.Kind)
        {
            case var _ when value is null && type.Nullable: writer.WriteNull(); break;
            case var _ when value is null: throw new WireException(WireErrorCode.NullValue, $"A {type.Text} is null.");
            case WireType.Enum: writer.WriteEnum(codec.Tables.Enum(codec.Contract.Enum(type)), (long)value); break;
            case WireType.Object: WriteObject(ref writer, codec.Contract.Object(type), value); break;
            case WireType.List or WireType.Set: WriteList(ref writer, type.Parts[0], (List<object?>)value); break;
            case WireType.Dictionary: WriteDictionary(ref writer, type.Parts[0], (List<KeyValuePair<object, object?>>)value); break;
            case WireType.Map: WriteMap(ref writer, type.Parts[0], type.Parts[1], (List<KeyValuePair<object, object?>>)value); break;
            case WireType.Tuple: WriteTuple(ref writer, type.Parts, (object?[])value); break;
            default: Scalars.Write(ref writer, value); break;
        }
    }

    /// <summary>An array of values, each of its own type.</summary>
    public void WriteTuple<TWriter>(ref TWriter writer, IReadOnlyList<WireType> elements, object?[] values)
        where TWriter : struct, IWireWriter, allows ref struct
    {
        writer.BeginArray(values.Length);
        for (var i = 0; i < values.Length; i++)
        {
            writer.Element();
            Write(ref writer, elements[i], values[i]);
        }

        writer.EndArray();
    }

    private void WriteObject<TWriter>(ref TWriter writer, WireObject type, object value)
        where TWriter : struct, IWireWriter, allows ref struct
    {
        if (type.Union is null)
        {
            WriteMembers(ref writer, type, (object?[])value);
            return;
        }

        var item = (UnionValue)value;
        writer.BeginCase(codec.Tables.Union(type), item.Case);
        WriteMembers(ref writer, codec.Contract.FindObject(type.Union.Cases[item.Case].Type)!, item.Members);
    }

    private void WriteMembers<TWriter>(ref TWriter writer, WireObject type, object?[] values)
        where TWriter : struct, IWireWriter, allows ref struct
    {
        var table = codec.Tables.Object(type);
        if (type.IsSparse) writer.BeginSparseObject(values.Count(static v => v is not Absent));
        else writer.BeginObject(values.Length);
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] is Absent) continue;
            if (type.IsSparse) writer.SparseMember(i, table.QuotedNames[i]);
            else writer.Member(i, table.QuotedNames[i]);
            Write(ref writer, type.Members[i].Type, values[i]);
        }

        writer.EndObject();
    }

    private void WriteList<TWriter>(ref TWriter writer, WireType element, List<object?> items)
        where TWriter : struct, IWireWriter, allows ref struct
    {
        writer.BeginArray(items.Count);
        foreach (var item in items)
        {
            writer.Element();
            Write(ref writer, element, item);
        }

        writer.EndArray();
    }

    private void WriteDictionary<TWriter>(ref TWriter writer, WireType value, List<KeyValuePair<object, object?>> entries)
        where TWriter : struct, IWireWriter, allows ref struct
    {
        writer.BeginMap(entries.Count);
        foreach (var (key, item) in entries)
        {
            writer.Key((string)key);
            Write(ref writer, value, item);
        }

        writer.EndMap();
    }

    private void WriteMap<TWriter>(ref TWriter writer, WireType key, WireType value, List<KeyValuePair<object, object?>> entries)
        where TWriter : struct, IWireWriter, allows ref struct
    {
        writer.BeginMap(entries.Count);
        foreach (var (name, item) in entries)
        {
            var start = writer.BeginKey();
            Write(ref writer, key, name);
            writer.EndKey(start);
            Write(ref writer, value, item);
        }

        writer.EndMap();
    }
}
