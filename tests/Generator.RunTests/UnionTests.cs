using ModelSync;
using ModelSync.Fixtures;
using ModelSync.Generated.V1;

namespace Generator.RunTests;

/// <summary>Classes whose values are those of their cases, in both encodings, columns and validators.</summary>
public sealed class UnionTests
{
    private const int Count = 300;
    private readonly RandomShapes _shapes = new(41);

    [Fact]
    public void The_discriminator_is_the_first_member_and_the_position_the_first_element()
    {
        Assert.Equal("""{"kind":"circle","label":null,"radius":1.5}""", Wire.Json<Shape, ShapeCodec>(new Circle(1.5)));
        Assert.Equal("""{"kind":"Blank-ü","label":null}""", Wire.Json<Shape, ShapeCodec>(new Blank(default(Optional<string?>))));
        Assert.Equal("""{"$type":-1,"until":"1970-01-01T00:00:00.0000000Z"}""", Wire.Json<Signal, SignalCodec>(new Stop { Until = DateTimeOffset.UnixEpoch }));
        Assert.Equal("""{"$type":10}""", Wire.Json<Signal, SignalCodec>(new Go()));
        Assert.Equal("""{"$type":"Won","amount":"1.5"}""", Wire.Json<Outcome, OutcomeCodec>(new Outcome.Won(1.5m)));
        Assert.Equal("""{"label":null,"radius":1.5}""", Wire.Json<Circle, CircleCodec>(new Circle(1.5)));
        // Cases are in the order of their tags: Blank-ü, box, circle, group; -1, 2, 10.
        Assert.Equal("9202" + "92c0cb3ff8000000000000", Hex<Shape, ShapeCodec>(new Circle(1.5)));
        Assert.Equal("9200" + "8100c0", Hex<Shape, ShapeCodec>(new Blank(default(Optional<string?>))));
        Assert.Equal("9202" + "90", Hex<Signal, SignalCodec>(new Go()));
    }

    [Fact]
    public void Every_case_comes_back_in_both_encodings()
    {
        for (var i = 0; i < Count; i++)
        {
            var drawing = _shapes.Drawing();
            var json = Wire.Json<Drawing, DrawingCodec>(drawing);
            Assert.Equal(json, Wire.Json<Drawing, DrawingCodec>(Wire.ThroughJson<Drawing, DrawingCodec>(drawing)));
            Assert.Equal(json, Wire.Json<Drawing, DrawingCodec>(Wire.ThroughMessagePack<Drawing, DrawingCodec>(drawing)));
        }
    }

    [Fact]
    public void A_union_of_the_language_is_written_as_the_case_that_it_holds()
    {
        Assert.Equal("""{"$type":"Circle","label":null,"radius":1.5}""", Wire.Json<Mark, MarkCodec>(new Mark(new Circle(1.5))));
        Assert.Equal("9201" + "90", Hex<Mark, MarkCodec>(new Mark(new Go())));
        Assert.Equal(WireErrorCode.NullValue, Assert.Throws<WireException>(() => Wire.Json<Mark, MarkCodec>(default)).Code);
        Assert.Equal(WireErrorCode.UnknownEnum, Wire.Refusal<Mark, MarkCodec>("""{"$type":"Box","label":null,"width":1,"height":1}"""));
    }

    [Theory]
    [InlineData("{}", WireErrorCode.MissingMember)]
    [InlineData("""{"radius":1,"kind":"circle","label":null}""", WireErrorCode.MissingMember)]
    [InlineData("""{"kind":"oval","label":null}""", WireErrorCode.UnknownEnum)]
    [InlineData("""{"kind":"Circle","label":null,"radius":1}""", WireErrorCode.UnknownEnum)]
    [InlineData("""{"kind":0,"label":null,"radius":1}""", WireErrorCode.WrongType)]
    [InlineData("""{"kind":null}""", WireErrorCode.NullValue)]
    [InlineData("""{"kind":"circle","label":null,"radius":1,"kind":"circle"}""", WireErrorCode.UnknownMember)]
    [InlineData("""{"kind":"circle","label":null}""", WireErrorCode.MissingMember)]
    [InlineData("""{"kind":"circle" "label":null,"radius":1}""", WireErrorCode.Malformed)]
    [InlineData("""{"kind":"circle",}""", WireErrorCode.Malformed)]
    [InlineData("""{"kind":"circle",""", WireErrorCode.Truncated)]
    [InlineData("""{"kind":"circle\u0000","label":null}""", WireErrorCode.UnknownEnum)]
    [InlineData("""["circle"]""", WireErrorCode.WrongType)]
    [InlineData("null", WireErrorCode.NullValue)]
    public void What_is_no_case_is_refused_with_a_code(string json, WireErrorCode expected) => Assert.Equal(expected, Wire.Refusal<Shape, ShapeCodec>(json));

    [Theory]
    [InlineData("""{"$type":3}""", WireErrorCode.UnknownEnum)]
    [InlineData("""{"$type":"10"}""", WireErrorCode.WrongType)]
    [InlineData("""{"$type":1.5}""", WireErrorCode.OutOfRange)]
    [InlineData("""{"$type":1e1}""", WireErrorCode.None)]
    public void Numbers_are_tags_as_they_are_values(string json, WireErrorCode expected)
    {
        var reader = new JsonReader(System.Text.Encoding.UTF8.GetBytes(json));
        SignalCodec.Read(ref reader);
        Assert.Equal(expected, reader.Finish());
    }

    [Theory]
    [InlineData("9204" + "92c0cb3ff8000000000000", WireErrorCode.UnknownEnum)]
    [InlineData("92ff" + "92c0cb3ff8000000000000", WireErrorCode.UnknownEnum)]
    [InlineData("92a6636972636c65" + "92c0cb3ff8000000000000", WireErrorCode.WrongType)]
    [InlineData("9102", WireErrorCode.MissingMember)]
    [InlineData("930292c0cb3ff8000000000000c0", WireErrorCode.UnknownMember)]
    [InlineData("92c0c0", WireErrorCode.NullValue)]
    [InlineData("9202c0", WireErrorCode.NullValue)]
    [InlineData("9202", WireErrorCode.Truncated)]
    [InlineData("8102c0", WireErrorCode.WrongType)]
    [InlineData("92020192", WireErrorCode.WrongType)]
    public void Positions_are_refused_likewise(string hex, WireErrorCode expected)
    {
        var reader = new MessagePackReader(Convert.FromHexString(hex));
        ShapeCodec.Read(ref reader);
        Assert.Equal(expected, reader.Finish());
    }

    [Fact]
    public void A_class_that_is_no_case_is_not_written_as_one_that_it_derives_from()
    {
        var fault = Assert.Throws<WireException>(() => Wire.Json<Shape, ShapeCodec>(new Crate(1, 2)));
        Assert.Equal(WireErrorCode.UnknownEnum, fault.Code);
        Assert.Contains("Crate", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_case_costs_one_level_of_depth_in_both_encodings()
    {
        Shape nested = new Circle(1);
        for (var i = 0; i < 10; i++) nested = new Group([nested], []);
        var json = System.Text.Encoding.UTF8.GetBytes(Wire.Json<Shape, ShapeCodec>(nested));
        var bytes = Convert.FromHexString(Hex<Shape, ShapeCodec>(nested));
        // Ten groups with a list each, and the circle.
        foreach (var (depth, expected) in new[] { (21, WireErrorCode.None), (20, WireErrorCode.TooDeep) })
        {
            var limits = new WireLimits { MaxDepth = depth };
            var text = new JsonReader(json, limits);
            var pack = new MessagePackReader(bytes, limits);
            ShapeCodec.Read(ref text);
            ShapeCodec.Read(ref pack);
            Assert.Equal((expected, expected), (text.Finish(), pack.Finish()));
        }
    }

    [Fact]
    public void A_value_that_leads_back_to_itself_is_too_deep_and_no_stack_overflow()
    {
        var shapes = new List<Shape>();
        var group = new Group(shapes, []);
        shapes.Add(new Group([], new Dictionary<string, Shape?> { ["back"] = group }));
        Assert.Equal(WireErrorCode.TooDeep, Assert.Throws<WireException>(() => Wire.Json<Shape, ShapeCodec>(group)).Code);
        Assert.Equal(WireErrorCode.TooDeep, Assert.Throws<WireException>(() => Hex<Shape, ShapeCodec>(group)).Code);
        Assert.Equal(WireErrorCode.TooDeep, Assert.Throws<WireException>(() => ShapeValidator.Validate(group, new RuleContext(DateTimeOffset.UnixEpoch))).Code);
    }

    [Fact]
    public void What_is_as_deep_as_readers_go_is_written()
    {
        Outcome outcome = new Outcome.Won(1);
        for (var i = 1; i < WriteDepth.Most; i++) outcome = new Outcome.Lost(null, outcome);
        Assert.NotEmpty(Wire.Json<Outcome, OutcomeCodec>(outcome));
        Assert.NotEmpty(Hex<Outcome, OutcomeCodec>(outcome));
        Assert.Empty(OutcomeValidator.Validate(outcome, new RuleContext(DateTimeOffset.UnixEpoch)));
        Assert.Throws<WireException>(() => Wire.Json<Outcome, OutcomeCodec>(new Outcome.Lost(null, outcome)));
    }

    [Fact]
    public void The_validator_is_that_of_the_case_at_its_place()
    {
        var drawing = new Drawing(new Circle(0.1), null, [null, new Group([new Box(1, 2) { Label = "long" }], [])], [], new Outcome.Won(1), new Circle(0.2), default, new Mark(new Go()), new Mark(new Circle(0.3)));
        Assert.Equal(
            ["/hint/radius validation.range", "/main/radius validation.range", "/plain/radius validation.range", "/shapes/1/shapes/0/label validation.max_length"],
            DrawingValidator.Validate(drawing, new RuleContext(DateTimeOffset.UnixEpoch)).Select(v => $"{v.Path} {v.Code}"));
    }

    [Fact]
    public async Task Rows_keep_them_in_columns()
    {
        var rows = Enumerable.Range(0, 50).Select(_shapes.Canvas).ToList();
        await using var stored = await StoredRows.OfAsync(ShopSync.Descriptor, rows);
        var shape = ShopSync.Descriptor.Queries.Single(q => q.Name == "canvases.from");
        var reader = new JsonReader("[7]"u8);
        Assert.True(shape.TryBindUser(shape.ReadArguments(ref reader)!, null, out var bound));
        var found = await shape.Accept(new Found(stored, bound));
        Assert.Equal(rows.Skip(7).Select(Text), found.Select(Text));

        static string Text(Canvas row) => $"{row.Id} {Wire.Json<Shape, ShapeCodec>(row.Shape)} {(row.Outcome is null ? "" : Wire.Json<Outcome, OutcomeCodec>(row.Outcome))}";
    }

    private static string Hex<T, TCodec>(T value)
        where TCodec : struct, IWireCodec<T>
    {
        using var buffer = new WireBuffer();
        var writer = new MessagePackWriter(buffer);
        TCodec.Write(ref writer, value);
        return Convert.ToHexStringLower(buffer.WrittenSpan);
    }

    private sealed class Found(StoredRows stored, object arguments) : IQueryVisitor<Task<IReadOnlyList<Canvas>>>
    {
        public async Task<IReadOnlyList<Canvas>> Visit<TRow, TArguments>(QueryShape<TRow, TArguments> shape)
            where TRow : class
            where TArguments : class => [.. (await stored.RowsAsync(shape, (TArguments)arguments)).Cast<Canvas>()];
    }
}
