using System.Collections;
using System.Numerics;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ModelSync.Generated.V1;

namespace ModelSync.Fixtures;

/// <summary>The edge values of the type table as values of C#, and rows that are made of them.</summary>
public sealed class EdgeValues
{
    private readonly Dictionary<Type, object[]> _values = [];
    private readonly Dictionary<Type, Func<object, string>> _writers = [];

    private readonly DateTimeOffset[] _offsets;

    private EdgeValues(JsonElement table)
    {
        var edges = table.EnumerateArray().ToDictionary(row => row.GetProperty("kind").GetString()!, row => row.GetProperty("edges").EnumerateArray().Select(edge => edge.GetString()!).ToList());
        Add<bool, BoolCodec>(edges["bool"]);
        Add<sbyte, SByteCodec>(edges["sbyte"]);
        Add<byte, ByteCodec>(edges["byte"]);
        Add<short, ShortCodec>(edges["short"]);
        Add<ushort, UShortCodec>(edges["ushort"]);
        Add<int, IntCodec>(edges["int"]);
        Add<uint, UIntCodec>(edges["uint"]);
        Add<long, LongCodec>(edges["long"]);
        Add<ulong, ULongCodec>(edges["ulong"]);
        Add<double, DoubleCodec>(edges["double"]);
        Add<float, FloatCodec>(edges["float"]);
        Add<decimal, DecimalCodec>(edges["decimal"]);
        Add<string, StringCodec>(edges["string"]);
        Add<char, CharCodec>(edges["char"]);
        Add<byte[], BytesCodec>(edges["bytes"]);
        Add<Guid, GuidCodec>(edges["guid"]);
        Add<DateTimeOffset, InstantCodec>(edges["instant"]);
        Add<DateTime, DateTimeCodec>(edges["dateTime"]);
        Add<DateOnly, DateCodec>(edges["date"]);
        Add<TimeOnly, TimeCodec>(edges["time"]);
        Add<TimeSpan, DurationCodec>(edges["duration"]);
        Add(StageCodec.Table, static value => (Stage)value);
        Add(SerialCodec.Table, static value => unchecked((Serial)value));
        Add(RightsCodec.Table, static value => (Rights)value);
        Add(MarksCodec.Table, static value => (Marks)value);
        Add(TraitsCodec.Table, static value => (Traits)value);
        Add(FeaturesCodec.Table, static value => unchecked((Features)value));
        Add<Int128, Int128Codec>(edges["int128"]);
        Add<UInt128, UInt128Codec>(edges["uint128"]);
        Add<BigInteger, BigIntegerCodec>(edges["bigInteger"]);
        Add<Half, HalfCodec>(edges["half"]);
        Add<Rune, RuneCodec>(edges["rune"]);
        Add<Uri, UriCodec>(edges["uri"]);
        Add<Version, VersionCodec>(edges["version"]);
        _offsets = [.. edges["offsetInstant"].Select(Read<DateTimeOffset, OffsetInstantCodec>)];
        Add<nint, NIntCodec>(edges["long"]);
        Add<nuint, NUIntCodec>(edges["ulong"]);
        Add<Memory<byte>, MemoryCodec>(edges["bytes"]);
        Add<ReadOnlyMemory<byte>, ReadOnlyMemoryCodec>(edges["bytes"]);
        Add<JsonElement, JsonCodec>(edges["json"]);
        Add<JsonNode, JsonNodeCodec>(edges["json"]);
        _values[typeof(object)] = _values[typeof(JsonElement)];
        _values[typeof(JsonObject)] = [.. _values[typeof(JsonNode)].OfType<JsonObject>()];
        _values[typeof(JsonArray)] = [.. _values[typeof(JsonNode)].OfType<JsonArray>()];
        _values[typeof(AuctionStatus)] = [.. Enum.GetValues<AuctionStatus>().Cast<object>()];
    }

    /// <summary>Those of the committed table.</summary>
    public static EdgeValues Committed { get; } = Load();

    /// <summary>The edge values of a type of the table.</summary>
    public IReadOnlyList<object> Of(Type type) => _values[type];

    /// <summary>One of them; sometimes null where null is allowed; a few of them for a collection.</summary>
    public object? Pick(Type type, Random random)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner) return random.Next(3) == 0 ? null : Pick(inner, random);
        if (_values.TryGetValue(type, out var edges)) return edges[random.Next(edges.Length)];
        if (type.IsGenericType && type.Name.Contains("Set`", StringComparison.Ordinal)) return Activator.CreateInstance(typeof(HashSet<>).MakeGenericType(type.GenericTypeArguments), List(type.GenericTypeArguments[0], random));
        return type.GenericTypeArguments is [_, var value] ? Dictionary(value, random) : List(type.GenericTypeArguments[0], random);
    }

    /// <summary>A value of a member: as <see cref="Pick(Type, Random)"/>, and with other offsets where it keeps them.</summary>
    public object? Pick(PropertyInfo property, Random random) =>
        property.IsDefined(typeof(KeepOffsetAttribute), inherit: false) ? _offsets[random.Next(_offsets.Length)] : Pick(property.PropertyType, random);

    /// <summary>A value of a type, or a list of them, in its JSON form. Bytes are a value, and a list of bytes is none.</summary>
    public string Json(object? value, Type type) => value switch
    {
        null => "null",
        Array list when type.IsGenericType => $"[{string.Join(',', list.Cast<object>().Select(item => Json(item, type.GenericTypeArguments[0])))}]",
        _ => _writers[value.GetType()](value),
    };

    /// <summary>A row of edge values. SQLite keeps no sign of a floating-point zero, so that rows have none.</summary>
    public T Row<T>(ushort id, Random random)
        where T : new()
    {
        var row = new T();
        foreach (var property in typeof(T).GetProperties())
        {
            if (property.Name == "Id")
            {
                property.SetValue(row, id);
                continue;
            }


            var isNull = property.Name.StartsWith("Maybe", StringComparison.Ordinal) && random.Next(3) == 0;
            property.SetValue(row, isNull ? null : Pick(property, random) switch { double real => real + 0.0, float real => real + 0.0f, Half real => real + (Half)0, var value => value });
        }

        return row;
    }

    /// <summary>As <see cref="Row"/>.</summary>
    public Specimen Specimen(ushort id, Random random) => Row<Specimen>(id, random);

    private Array List(Type element, Random random)
    {
        var list = Array.CreateInstance(element, random.Next(4));
        for (var i = 0; i < list.Length; i++) list.SetValue(Pick(element, random), i);
        return list;
    }

    // Keys that a table of objects might take for something else, or put in another order.
    private IDictionary Dictionary(Type value, Random random)
    {
        var dictionary = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(typeof(string), value))!;
        for (var left = random.Next(5); left > 0; left--)
        {
            var key = random.Next(3) == 0 ? random.GetItems<string>(["__proto__", "constructor", "10", "9", "-1", "\ue000", "\ud800\udc00", "a/b~c"], 1)[0] : (string)Pick(typeof(string), random)!;
            dictionary[key] = Pick(value, random);
        }

        return dictionary;
    }

    private static EdgeValues Load()
    {
        using var table = typeof(EdgeValues).Assembly.GetManifestResourceStream("types.json")!;
        using var json = JsonDocument.Parse(table);
        return new EdgeValues(json.RootElement);
    }

    private void Add<T, TCodec>(IEnumerable<string> edges)
        where T : notnull
        where TCodec : struct, IWireCodec<T>
    {
        _values[typeof(T)] = [.. edges.Select(edge => (object)Read<T, TCodec>(edge))];
        _writers[typeof(T)] = value => Write<T, TCodec>((T)value);
    }

    // Every value of an enum; of flags every combination. As an argument it is the number that it is in JavaScript, or the digits of a bigint.
    private void Add<T>(EnumTable table, Func<long, T> cast)
        where T : struct, Enum
    {
        IEnumerable<long> values = table.Values;
        if (table.IsFlags) values = values.Aggregate<long, IEnumerable<long>>([0L], static (all, bits) => [.. all, .. all.Select(value => value | bits)]);
        _values[typeof(T)] = [.. values.Distinct().Select(value => (object)cast(value))];
        _writers[typeof(T)] = value => table.IsUnsigned ? $"\"{(T)value:D}\"" : $"{(T)value:D}";
    }

    private static string Write<T, TCodec>(T value)
        where TCodec : struct, IWireCodec<T>
    {
        using var buffer = new WireBuffer();
        var writer = new JsonWriter(buffer);
        TCodec.Write(ref writer, value);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static T Read<T, TCodec>(string edge)
        where TCodec : struct, IWireCodec<T>
    {
        var reader = new JsonReader(Encoding.UTF8.GetBytes(edge));
        var value = TCodec.Read(ref reader);
        return reader.Finish() == WireErrorCode.None ? value : throw new InvalidOperationException($"{edge} is no {typeof(T).Name}.");
    }
}
