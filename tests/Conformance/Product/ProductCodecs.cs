using System.Collections.Concurrent;
using System.Numerics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ModelSync.Generated.V1;

namespace Conformance.Product;

/// <summary>The codecs of the runtime for the types of the vectors.</summary>
internal sealed class ProductCodecs
{
    private readonly ConcurrentDictionary<WireShape, IReadOnlyList<ProductCodec>> _codecs = new();

    private readonly Dictionary<string, ProductCodec> _named = new()
    {
        ["bool"] = new ValueProductCodec<bool, BoolCodec>(),
        ["sbyte"] = new ValueProductCodec<sbyte, SByteCodec>(),
        ["byte"] = new ValueProductCodec<byte, ByteCodec>(),
        ["short"] = new ValueProductCodec<short, ShortCodec>(),
        ["ushort"] = new ValueProductCodec<ushort, UShortCodec>(),
        ["int"] = new ValueProductCodec<int, IntCodec>(),
        ["uint"] = new ValueProductCodec<uint, UIntCodec>(),
        ["long"] = new ValueProductCodec<long, LongCodec>(),
        ["ulong"] = new ValueProductCodec<ulong, ULongCodec>(),
        ["int128"] = new ValueProductCodec<Int128, Int128Codec>(),
        ["uint128"] = new ValueProductCodec<UInt128, UInt128Codec>(),
        ["bigInteger"] = new ValueProductCodec<BigInteger, BigIntegerCodec>(),
        ["double"] = new ValueProductCodec<double, DoubleCodec>(),
        ["float"] = new ValueProductCodec<float, FloatCodec>(),
        ["half"] = new ValueProductCodec<Half, HalfCodec>(),
        ["rune"] = new ValueProductCodec<Rune, RuneCodec>(),
        ["decimal"] = new ValueProductCodec<decimal, DecimalCodec>(),
        ["string"] = new ReferenceProductCodec<string, StringCodec>(),
        ["char"] = new ValueProductCodec<char, CharCodec>(),
        ["bytes"] = new ReferenceProductCodec<byte[], BytesCodec>(),
        ["uri"] = new ReferenceProductCodec<Uri, UriCodec>(),
        ["version"] = new ReferenceProductCodec<Version, VersionCodec>(),
        ["guid"] = new ValueProductCodec<Guid, GuidCodec>(),
        ["instant"] = new ValueProductCodec<DateTimeOffset, InstantCodec>(),
        ["dateTime"] = new ValueProductCodec<DateTime, DateTimeCodec>(),
        ["offsetInstant"] = new ValueProductCodec<DateTimeOffset, OffsetInstantCodec>(),
        ["json"] = new ValueProductCodec<JsonElement, JsonCodec>(),
        ["date"] = new ValueProductCodec<DateOnly, DateCodec>(),
        ["time"] = new ValueProductCodec<TimeOnly, TimeCodec>(),
        ["duration"] = new ValueProductCodec<TimeSpan, DurationCodec>(),
        ["Color"] = new ValueProductCodec<Color, EnumCodec<Color>>(),
        ["Progress"] = new ValueProductCodec<Progress, EnumCodec<Progress>>(),
        ["Far"] = new ValueProductCodec<Far, EnumCodec<Far>>(),
        ["Unsigned"] = new ValueProductCodec<Unsigned, EnumCodec<Unsigned>>(),
        ["Rights"] = new ValueProductCodec<Rights, EnumCodec<Rights>>(),
        ["FarRights"] = new ValueProductCodec<FarRights, EnumCodec<FarRights>>(),
        ["SignedRights"] = new ValueProductCodec<SignedRights, EnumCodec<SignedRights>>(),
        ["LongRights"] = new ValueProductCodec<LongRights, EnumCodec<LongRights>>(),
        ["HighRights"] = new ValueProductCodec<HighRights, EnumCodec<HighRights>>(),
        ["ULongRights"] = new ValueProductCodec<ULongRights, EnumCodec<ULongRights>>(),
        ["Line"] = new ReferenceProductCodec<object?[], ObjectCodec<LineName>>(),
        ["Empty"] = new ReferenceProductCodec<object?[], ObjectCodec<EmptyName>>(),
        ["Partial"] = new ReferenceProductCodec<object?[], ObjectCodec<PartialName>>(),
    };

    // Other C# types of the same row.
    private readonly Dictionary<string, IReadOnlyList<ProductCodec>> _variants = new()
    {
        ["long"] = [new ValueProductCodec<nint, NIntCodec>()],
        ["ulong"] = [new ValueProductCodec<nuint, NUIntCodec>()],
        ["json"] = [new ReferenceProductCodec<JsonNode, JsonNodeCodec>(), new ReferenceProductCodec<object, AnyJsonCodec>()],
        ["bytes"] = [new ValueProductCodec<Memory<byte>, MemoryCodec>(), new ValueProductCodec<ReadOnlyMemory<byte>, ReadOnlyMemoryCodec>()],
    };

    private ProductCodecs()
    {
    }

    public static ProductCodecs Instance { get; } = new();

    /// <summary>
    /// The codecs whose values have the shape: several for a collection, one for each C# type of it. None for an object and for a skipped value,
    /// for generated code reads those without a codec of the runtime.
    /// </summary>
    public IReadOnlyList<ProductCodec> Of(WireShape shape) => shape is WireShape.Object or WireShape.Union or WireShape.Kind("any") ? [] : Build(shape);

    private IReadOnlyList<ProductCodec> Build(WireShape shape) => _codecs.GetOrAdd(shape, _ => shape switch
    {
        WireShape.Nullable nullable => [.. Build(nullable.Value).Select(codec => codec.Nullable())],
        WireShape.List list => Build(list.Element)[0].Lists(),
        WireShape.Set set => Build(set.Element)[0].Sets(),
        WireShape.Dictionary dictionary => Build(dictionary.Value)[0].Dictionaries(),
        WireShape.Map map => Build(map.Value)[0].MapsFrom(Build(map.Key)[0]),
        WireShape.Tuple tuple => TupleCodecs.Of([.. tuple.Elements.Select(element => Build(element)[0])]),
        WireShape.Kind kind => [_named[kind.Name], .. _variants.GetValueOrDefault(kind.Name, [])],
        WireShape.Enum type => [_named[type.Name]],
        WireShape.Object type => [_named[type.Name]],
        _ => throw new ArgumentException(shape.ToString(), nameof(shape)),
    });
}
