using System.Numerics;
using System.Text;
using ModelSync.Generated.V1;

namespace Conformance;

/// <summary>Writes what <see cref="ShapeReader"/> read, as a generated codec would.</summary>
internal static class ShapeWriter
{
    private static readonly ShapeCatalog Catalog = ShapeCatalog.Instance;

    public static void Write<TWriter>(ref TWriter writer, WireShape shape, object? value)
        where TWriter : struct, IWireWriter, allows ref struct
    {
        switch (shape, value)
        {
            case (WireShape.Nullable, null):
                writer.WriteNull();
                break;
            case (WireShape.Nullable nullable, _):
                Write(ref writer, nullable.Value, value);
                break;
            case (WireShape.List list, List<object?> items):
                WriteList(ref writer, list.Element, items);
                break;
            case (WireShape.Set set, HashSet<object> items):
                WriteList(ref writer, set.Element, [.. items.Order(Comparer<object>.Create(Compare))]);
                break;
            case (WireShape.Dictionary dictionary, Dictionary<string, object?> entries):
                WriteDictionary(ref writer, dictionary.Value, entries);
                break;
            case (WireShape.Map map, Dictionary<object, object?> entries):
                WriteMap(ref writer, map, entries);
                break;
            case (WireShape.Tuple tuple, object?[] elements):
                WriteTuple(ref writer, tuple.Elements, elements);
                break;
            case (WireShape.Object type, object?[] members):
                WriteObject(ref writer, Catalog.Object(type.Name), members);
                break;
            case (WireShape.Union type, (int index, object?[] members)):
                writer.BeginCase(Catalog.Union(type.Name).Table, index);
                WriteObject(ref writer, Catalog.Object(Catalog.Union(type.Name).Cases[index]), members);
                break;
            case (WireShape.Enum type, long number):
                writer.WriteEnum(Catalog.Enum(type.Name), number);
                break;
            case (WireShape.Enum type, ulong number):
                writer.WriteEnum(Catalog.Enum(type.Name), unchecked((long)number));
                break;
            default:
                WriteKind(ref writer, value);
                break;
        }
    }

    private static void WriteKind<TWriter>(ref TWriter writer, object? value)
        where TWriter : struct, IWireWriter, allows ref struct
    {
        switch (value)
        {
            case null: writer.WriteNull(); break;
            case bool x: writer.WriteBool(x); break;
            case int x: writer.WriteInt(x); break;
            case long x: writer.WriteLong(x); break;
            case double x: writer.WriteDouble(x); break;
            case decimal x: writer.WriteDecimal(x); break;
            case string x: writer.WriteString(x); break;
            case byte[] x: writer.WriteBytes(x); break;
            case Guid x: writer.WriteGuid(x); break;
            case DateTimeOffset x: writer.WriteInstant(x); break;
            case sbyte x: SByteCodec.Write(ref writer, x); break;
            case byte x: ByteCodec.Write(ref writer, x); break;
            case short x: ShortCodec.Write(ref writer, x); break;
            case ushort x: UShortCodec.Write(ref writer, x); break;
            case uint x: UIntCodec.Write(ref writer, x); break;
            case ulong x: ULongCodec.Write(ref writer, x); break;
            case float x: FloatCodec.Write(ref writer, x); break;
            case char x: CharCodec.Write(ref writer, x); break;
            case DateTime x: DateTimeCodec.Write(ref writer, x); break;
            case DateOnly x: DateCodec.Write(ref writer, x); break;
            case TimeOnly x: TimeCodec.Write(ref writer, x); break;
            case TimeSpan x: DurationCodec.Write(ref writer, x); break;
            case Int128 x: Int128Codec.Write(ref writer, x); break;
            case UInt128 x: UInt128Codec.Write(ref writer, x); break;
            case BigInteger x: BigIntegerCodec.Write(ref writer, x); break;
            case Half x: HalfCodec.Write(ref writer, x); break;
            case Rune x: RuneCodec.Write(ref writer, x); break;
            case Uri x: UriCodec.Write(ref writer, x); break;
            case Version x: VersionCodec.Write(ref writer, x); break;
            case FreeJson x: JsonCodec.Write(ref writer, x.Value); break;
            case OffsetInstant x: OffsetInstantCodec.Write(ref writer, x.Value); break;
            default: throw new ArgumentException(value?.GetType().Name, nameof(value));
        }
    }

    private static void WriteList<TWriter>(ref TWriter writer, WireShape element, List<object?> items)
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

    private static int Compare(object left, object right) => (left, right) switch
    {
        (string a, string b) => ValueOrder.Compare(a, b),
        (Guid a, Guid b) => ValueOrder.Compare(a, b),
        _ => Comparer<object>.Default.Compare(left, right),
    };

    private static void WriteDictionary<TWriter>(ref TWriter writer, WireShape value, Dictionary<string, object?> entries)
        where TWriter : struct, IWireWriter, allows ref struct
    {
        writer.BeginMap(entries.Count);
        foreach (var (key, item) in EntryOrder.Of(entries))
        {
            writer.Key(key);
            Write(ref writer, value, item);
        }

        writer.EndMap();
    }

    private static void WriteMap<TWriter>(ref TWriter writer, WireShape.Map map, Dictionary<object, object?> entries)
        where TWriter : struct, IWireWriter, allows ref struct
    {
        writer.BeginMap(entries.Count);
        foreach (var (key, item) in entries.OrderBy(entry => entry.Key, Comparer<object>.Create(Compare)))
        {
            var start = writer.BeginKey();
            Write(ref writer, map.Key, key);
            writer.EndKey(start);
            Write(ref writer, map.Value, item);
        }

        writer.EndMap();
    }

    private static void WriteTuple<TWriter>(ref TWriter writer, IReadOnlyList<WireShape> elements, object?[] values)
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

    private static void WriteObject<TWriter>(ref TWriter writer, ObjectShape shape, object?[] values)
        where TWriter : struct, IWireWriter, allows ref struct
    {
        if (shape.Sparse) writer.BeginSparseObject(values.Count(value => value != ShapeReader.Absent));
        else writer.BeginObject(values.Length);
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] == ShapeReader.Absent) continue;
            if (shape.Sparse) writer.SparseMember(i, shape.Members[i].QuotedName);
            else writer.Member(i, shape.Members[i].QuotedName);
            Write(ref writer, Catalog.Parse(shape.Members[i].Type), values[i]);
        }

        writer.EndObject();
    }
}
