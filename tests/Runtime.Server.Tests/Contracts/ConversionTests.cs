using System.Text;
using ModelSync.Contract.Wire;
using ModelSync.Contract.Wire.Projection;
using ModelSync.Generated.V1;
using ModelSync.Server.Contracts.Values;
using ModelSync.Wire;

namespace Runtime.Server.Tests.Contracts;

/// <summary>How values of one contract become values of another, as JSON shows them; MessagePack goes the same way.</summary>
public sealed class ConversionTests
{
    private const string Types = """
        enum Pace: int
        enum Pace.fast = 1
        enum Pace.slow = 0
        enum Rights: flags int
        enum Rights.read = 1
        enum Rights.write = 2
        type Point
        type Point.x: int
        type Point.y: int
        type Shape union kind
        type Shape case point: Point
        """;

    [Theory]
    // What is told to older clients: a new member is left out, wherever it is.
    [InlineData("Point", "type Point.z: int", "", "Point", "", """{"x":1,"y":2,"z":3}""", """{"x":1,"y":2}""")]
    [InlineData("list<Point?>", "type Point.z: int", "", "list<Point?>", "", """[{"x":1,"y":2,"z":3},null]""", """[{"x":1,"y":2},null]""")]
    [InlineData("dictionary<Point>", "type Point.z: int", "", "dictionary<Point>", "", """{"a":{"x":1,"y":2,"z":3}}""", """{"a":{"x":1,"y":2}}""")]
    [InlineData("tuple<int, Point>", "type Point.z: int", "", "tuple<int, Point>", "", """[7,{"x":1,"y":2,"z":3}]""", """[7,{"x":1,"y":2}]""")]
    [InlineData("Shape", "type Point.z: int", "", "Shape", "", """{"kind":"point","x":1,"y":2,"z":3}""", """{"kind":"point","x":1,"y":2}""")]
    // A member that is gone is null, or the nothing of its type.
    [InlineData("Point", "", "type Point.a: string?", "Point", "", """{"x":1,"y":2}""", """{"a":null,"x":1,"y":2}""")]
    [InlineData("Point", "", "type Point.a: decimal", "Point", "retired Point.a", """{"x":1,"y":2}""", """{"a":"0","x":1,"y":2}""")]
    [InlineData("Point", "", "type Point.a: Pace", "Point", "retired Point.a", """{"x":1,"y":2}""", """{"a":"slow","x":1,"y":2}""")]
    [InlineData("Point", "", "type Point.a: tuple<string, list<int>, guid>", "Point", "retired Point.a", """{"x":1,"y":2}""", """{"a":["",[],"00000000-0000-0000-0000-000000000000"],"x":1,"y":2}""")]
    // A renamed one has its own name there; a new one that took the old name is another.
    [InlineData("Point", "type Point.left: int", "type Point.w: int", "Point", "alias Point.left = w", """{"left":9,"x":1,"y":2}""", """{"w":9,"x":1,"y":2}""")]
    [InlineData("Point", "type Point.left: int\ntype Point.w: int", "type Point.w: int", "Point", "alias Point.left = w", """{"left":9,"w":5,"x":1,"y":2}""", """{"w":9,"x":1,"y":2}""")]
    // A member of an enum that is unknown there is its fallback, and that its own; where null is a value, null.
    [InlineData("Pace", "enum Pace.racing = 2", "", "Pace", "fallback Pace.racing = fast", "\"racing\"", "\"fast\"")]
    [InlineData("Pace", "enum Pace.racing = 2\nenum Pace.flying = 3", "", "Pace", "fallback Pace.flying = racing\nfallback Pace.racing = fast", "\"flying\"", "\"fast\"")]
    [InlineData("Pace?", "enum Pace.racing = 2", "", "Pace?", "", "\"racing\"", "null")]
    [InlineData("set<Pace>", "enum Pace.racing = 2", "", "set<Pace>", "fallback Pace.racing = fast", "[\"fast\",\"racing\"]", "[\"fast\"]")]
    [InlineData("map<Pace, int>", "enum Pace.racing = 2", "", "map<Pace, int>", "fallback Pace.racing = fast", """{"fast":1,"racing":2}""", """{"fast":1}""")]
    // Of flags the bits that are known there; a case that is unknown is null where that is a value.
    [InlineData("Rights", "enum Rights.own = 4", "", "Rights", "", "7", "3")]
    [InlineData("Shape?", "type Line\ntype Line.length: int\ntype Shape case line: Line", "", "Shape?", "", """{"kind":"line","length":3}""", "null")]
    public void What_is_told(string type, string more, string older, string olderType, string words, string today, string then)
    {
        var (now, before) = (Contract(more), Contract(older));
        var plan = new ProjectionPlanner(now, before, Words(words), isDown: true).Plan(Type(type, now), Type(olderType, before), "value");
        Assert.Empty(plan.AllObstacles());
        Assert.Equal((then, WireErrorCode.None), Convert(now, before, plan, Type(olderType, before), today));
    }

    [Theory]
    [InlineData("Point", "", "type Point.a: string", "", "Point.a is gone and not [Retired]")]
    [InlineData("Pace", "enum Pace.racing = 2", "", "", "Pace.racing is unknown to it and has no [WireFallback]")]
    [InlineData("Pace", "enum Pace.racing = 2", "", "fallback Pace.racing = racing", "Pace.racing is unknown to it and has no [WireFallback]")]
    [InlineData("Shape", "type Line\ntype Shape case line: Line", "", "", "Shape may be a case that is unknown to it: line")]
    [InlineData("Point", "type Point.a: int?", "type Point.a: int", "", "Point.a may be null now")]
    [InlineData("Point", "type Point.a: string", "type Point.a: int", "", "Point.a was int and is string")]
    [InlineData("Point", "type Point.a?: int", "type Point.a: int", "", "Point.a may be absent now")]
    [InlineData("Point", "", "type Loop\ntype Loop.of: Loop\ntype Point.a: Loop", "retired Point.a", "Point.a is gone and not [Retired]")]
    public void What_cannot_be_told_is_an_obstacle_and_no_guess(string type, string more, string older, string words, string obstacle)
    {
        var (now, before) = (Contract(more), Contract(older));
        var plan = new ProjectionPlanner(now, before, Words(words), isDown: true).Plan(Type(type, now), Type(type, before), "value");
        Assert.Equal([obstacle], plan.AllObstacles());
    }

    [Theory]
    [InlineData("Point", "type Point.z: int?", "", "", """{"x":1,"y":2}""", """{"x":1,"y":2,"z":null}""")]
    [InlineData("Point", "type Point.z: decimal", "", "default Point.z = \"1.5\"", """{"x":1,"y":2}""", """{"x":1,"y":2,"z":"1.5"}""")]
    [InlineData("Point", "type Point.z?: int", "", "", """{"x":1,"y":2}""", """{"x":1,"y":2}""")]
    [InlineData("Point", "", "type Point.a: string", "retired Point.a", """{"a":"dropped","x":1,"y":2}""", """{"x":1,"y":2}""")]
    [InlineData("Point", "type Point.left: int", "type Point.w: int", "alias Point.left = w", """{"w":9,"x":1,"y":2}""", """{"left":9,"x":1,"y":2}""")]
    [InlineData("Pace", "enum Pace.racing = 2", "", "", "\"fast\"", "\"fast\"")]
    [InlineData("Shape", "type Line\ntype Shape case line: Line", "", "", """{"kind":"point","x":1,"y":2}""", """{"kind":"point","x":1,"y":2}""")]
    public void What_is_said_means_the_same_today(string type, string more, string older, string words, string then, string today)
    {
        var (now, before) = (Contract(more), Contract(older));
        var plan = new ProjectionPlanner(before, now, Words(words), isDown: false).Plan(Type(type, before), Type(type, now), "value");
        Assert.Empty(plan.AllObstacles());
        Assert.Equal((today, WireErrorCode.None), Convert(before, now, plan, Type(type, now), then));
    }

    [Theory]
    [InlineData("Pace", "", "enum Pace.halted = 5", "\"halted\"", WireErrorCode.UnknownEnum)]
    [InlineData("Point", "type Point.a: int", "type Point.a: int?", """{"a":null,"x":1,"y":2}""", WireErrorCode.NullValue)]
    [InlineData("Shape", "", "type Line\ntype Line.length: int\ntype Shape case line: Line", """{"kind":"line","length":3}""", WireErrorCode.UnknownEnum)]
    [InlineData("Point", "type Point.a: int?", "", """{"x":1}""", WireErrorCode.MissingMember)]
    [InlineData("Point", "type Point.a: int?", "", """{"x":1,"y":2,"a":3}""", WireErrorCode.UnknownMember)]
    [InlineData("list<Point>", "type Point.a: int?", "", "[1]", WireErrorCode.WrongType)]
    public void What_means_nothing_today_is_refused_as_any_mistake_of_a_client(string type, string more, string older, string then, WireErrorCode error)
    {
        var (now, before) = (Contract(more), Contract(older));
        var plan = new ProjectionPlanner(before, now, WireEvolution.None, isDown: false).Plan(Type(type, before), Type(type, now), "value");
        Assert.Equal(error, Convert(before, now, plan, Type(type, now), then).Error);
    }

    [Fact]
    public void Every_kind_of_value_has_a_nothing_that_both_encodings_carry()
    {
        string[] kinds = ["bool", "sbyte", "byte", "short", "ushort", "int", "uint", "long", "ulong", "int128", "uint128", "bigInteger", "double", "float", "half", "decimal", "string", "char", "rune", "bytes", "guid", "uri", "version", "instant", "dateTime", "offsetInstant", "date", "time", "duration", "json"];
        Assert.Equal(kinds.Order(StringComparer.Ordinal), TypeTableKinds.Simple.Order(StringComparer.Ordinal));
        var codec = new ContractCodec(Contract(""));
        foreach (var type in kinds.Select(static kind => new WireType(kind)))
        {
            var packed = codec.Write(type, codec.Zero(type), WireEncoding.MessagePack);
            var json = codec.Write(type, codec.Zero(type), WireEncoding.Json);
            Assert.Equal(Encoding.UTF8.GetString(json.Span), Encoding.UTF8.GetString(codec.Encode(type, packed, WireEncoding.Json)!.Value.Span));
        }
    }

    private static (string? Json, WireErrorCode Error) Convert(WireContract from, WireContract to, ValuePlan plan, WireType type, string json)
    {
        var (source, target) = (new ContractCodec(from), new ContractCodec(to));
        var reader = new JsonReader(Encoding.UTF8.GetBytes(json));
        var value = new ValueConversion(source, target).Read(ref reader, plan);
        if (reader.Finish() != WireErrorCode.None) return (null, reader.Error);

        // MessagePack carries what JSON carries.
        var packed = target.Write(type, value, WireEncoding.MessagePack);
        return (Encoding.UTF8.GetString(target.Encode(type, packed, WireEncoding.Json)!.Value.Span), WireErrorCode.None);
    }

    private static WireContract Contract(string more) => WireContract.Parse(Types.Split('\n').Concat(more.Split('\n', StringSplitOptions.RemoveEmptyEntries)));

    private static WireEvolution Words(string words) => new(words.Split('\n', StringSplitOptions.RemoveEmptyEntries));

    // As the line of a member has it.
    private static WireType Type(string text, WireContract contract) =>
        WireContract.Parse([.. contract.Lines, "type Probe", $"type Probe.value: {text}"]).FindObject("Probe")!.Members[0].Type;
}
