using ModelSync.Generated.V1;

namespace Conformance;

/// <summary>Reads a value of any shape, as a generated codec would. Objects become arrays, with <see cref="Absent"/> for absent members; a case of a union is its position and its object.</summary>
internal static class ShapeReader
{
    public static readonly object Absent = new();

    private static readonly ShapeCatalog Catalog = ShapeCatalog.Instance;

    public static object? Read<TReader>(ref TReader reader, WireShape shape)
        where TReader : struct, IWireReader, allows ref struct => shape switch
        {
            WireShape.Nullable nullable => reader.TryReadNull() ? null : Read(ref reader, nullable.Value),
            WireShape.List list => ReadList(ref reader, list.Element),
            WireShape.Set set => ReadSet(ref reader, set.Element),
            WireShape.Dictionary dictionary => ReadDictionary(ref reader, dictionary.Value),
            WireShape.Map map => ReadMap(ref reader, map),
            WireShape.Tuple tuple => ReadTuple(ref reader, tuple.Elements),
            WireShape.Object type => ReadObject(ref reader, Catalog.Object(type.Name)),
            WireShape.Union type => ReadCase(ref reader, Catalog.Union(type.Name)),
            WireShape.Enum type => Number(Catalog.Enum(type.Name), reader.ReadEnum(Catalog.Enum(type.Name))),
            WireShape.Kind kind => ReadKind(ref reader, kind.Name),
            _ => throw new ArgumentException(shape.ToString(), nameof(shape)),
        };

    private static object Number(EnumTable table, long value) => table.IsUnsigned ? unchecked((ulong)value) : value;

    private static object? ReadKind<TReader>(ref TReader reader, string kind)
        where TReader : struct, IWireReader, allows ref struct => kind switch
        {
            "bool" => reader.ReadBool(),
            "int" => reader.ReadInt(),
            "long" => reader.ReadLong(),
            "double" => reader.ReadDouble(),
            "decimal" => reader.ReadDecimal(),
            "string" => reader.ReadString(),
            "bytes" => reader.ReadBytes(),
            "guid" => reader.ReadGuid(),
            "instant" => reader.ReadInstant(),
            "sbyte" => SByteCodec.Read(ref reader),
            "byte" => ByteCodec.Read(ref reader),
            "short" => ShortCodec.Read(ref reader),
            "ushort" => UShortCodec.Read(ref reader),
            "uint" => UIntCodec.Read(ref reader),
            "ulong" => ULongCodec.Read(ref reader),
            "float" => FloatCodec.Read(ref reader),
            "char" => CharCodec.Read(ref reader),
            "dateTime" => DateTimeCodec.Read(ref reader),
            "date" => DateCodec.Read(ref reader),
            "time" => TimeCodec.Read(ref reader),
            "duration" => DurationCodec.Read(ref reader),
            "int128" => Int128Codec.Read(ref reader),
            "uint128" => UInt128Codec.Read(ref reader),
            "bigInteger" => BigIntegerCodec.Read(ref reader),
            "half" => HalfCodec.Read(ref reader),
            "rune" => RuneCodec.Read(ref reader),
            "uri" => UriCodec.Read(ref reader),
            "version" => VersionCodec.Read(ref reader),
            "offsetInstant" => new OffsetInstant(OffsetInstantCodec.Read(ref reader)),
            "json" => new FreeJson(JsonCodec.Read(ref reader)),
            "any" => Skip(ref reader),
            _ => throw new ArgumentException(kind, nameof(kind)),
        };

    // A value that nobody knows the type of: what of it was wrong is all that can be said.
    private static object? Skip<TReader>(ref TReader reader)
        where TReader : struct, IWireReader, allows ref struct
    {
        reader.Skip();
        return null;
    }

    private static List<object?> ReadList<TReader>(ref TReader reader, WireShape element)
        where TReader : struct, IWireReader, allows ref struct
    {
        var items = new List<object?>();
        var scope = reader.BeginArray(Catalog.Cost(element));
        while (reader.NextElement(ref scope)) items.Add(Read(ref reader, element));
        return items;
    }

    private static HashSet<object> ReadSet<TReader>(ref TReader reader, WireShape element)
        where TReader : struct, IWireReader, allows ref struct
    {
        var items = new HashSet<object>();
        var scope = reader.BeginArray(Catalog.SetElementCost(element));
        while (reader.NextElement(ref scope))
            if (!items.Add(Read(ref reader, element)!)) reader.Fail(WireErrorCode.DuplicateMember);
        return items;
    }

    private static Dictionary<string, object?> ReadDictionary<TReader>(ref TReader reader, WireShape value)
        where TReader : struct, IWireReader, allows ref struct
    {
        var entries = new Dictionary<string, object?>();
        var scope = reader.BeginMap(Catalog.EntryCost(value));
        while (reader.NextKey(ref scope, out var key))
        {
            if (!entries.TryAdd(key, null)) reader.Fail(WireErrorCode.DuplicateMember);
            entries[key] = Read(ref reader, value);
        }

        return entries;
    }

    private static Dictionary<object, object?> ReadMap<TReader>(ref TReader reader, WireShape.Map map)
        where TReader : struct, IWireReader, allows ref struct
    {
        var entries = new Dictionary<object, object?>();
        var scope = reader.BeginMap(Catalog.EntryCost(map));
        while (reader.NextEntry(ref scope))
        {
            var key = Read(ref reader, map.Key)!;
            reader.EndKey();
            if (reader.Error == WireErrorCode.None && !entries.TryAdd(key, null)) reader.Fail(WireErrorCode.DuplicateMember);
            entries[key] = Read(ref reader, map.Value);
        }

        return entries;
    }

    private static object?[] ReadTuple<TReader>(ref TReader reader, IReadOnlyList<WireShape> elements)
        where TReader : struct, IWireReader, allows ref struct
    {
        var values = new object?[elements.Count];
        var scope = reader.BeginArray(Catalog.TupleElementCost);
        for (var i = 0; i < values.Length; i++)
        {
            if (!reader.NextElement(ref scope)) reader.Fail(WireErrorCode.MissingMember);
            values[i] = Read(ref reader, elements[i]);
        }

        if (reader.NextElement(ref scope)) reader.Fail(WireErrorCode.UnknownMember);
        return values;
    }

    private static (int Case, object?[] Value) ReadCase<TReader>(ref TReader reader, UnionShape shape)
        where TReader : struct, IWireReader, allows ref struct
    {
        var index = reader.ReadCase(shape.Table);
        return index < 0 ? (index, []) : (index, ReadObject(ref reader, Catalog.Object(shape.Cases[index])));
    }

    private static object?[] ReadObject<TReader>(ref TReader reader, ObjectShape shape)
        where TReader : struct, IWireReader, allows ref struct
    {
        var values = new object?[shape.Members.Count];
        Array.Fill(values, Absent);
        var cost = Catalog.ObjectCost(shape);
        if (!shape.Sparse && reader.TryBeginFull(shape.Table, cost))
        {
            for (var member = 0; member < values.Length; member++) values[member] = Read(ref reader, Catalog.Parse(shape.Members[member].Type));
            reader.EndFull();
            return values;
        }

        var scope = shape.Sparse ? reader.BeginSparseObject(shape.Table, cost) : reader.BeginObject(shape.Table, cost);
        for (int member; (member = reader.NextMember(shape.Table, ref scope)) >= 0;)
            values[member] = Read(ref reader, Catalog.Parse(shape.Members[member].Type));
        return values;
    }
}
