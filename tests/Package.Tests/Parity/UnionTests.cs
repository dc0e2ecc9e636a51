using System.Text.Json;
using ModelSync;
using ModelSync.Fixtures;

namespace Package.Tests.Parity;

/// <summary>Unions and derived types: the generated C# and the emitted JavaScript.</summary>
public sealed class UnionTests(EmittedPackage package) : IClassFixture<EmittedPackage>
{
    private const int Values = 200;
    private static readonly RuleContext Context = new(DateTimeOffset.UnixEpoch);
    private readonly RandomShapes _shapes = new(42);

    [Fact]
    public void Codecs_write_the_same_bytes_in_both_encodings_whichever_they_read()
    {
        List<(string Module, string Type, Encoded Encoded)> values =
        [
            .. Enumerable.Range(0, Values).Select(_ => ("drawing", "Drawing", Encoded.Of<Drawing, DrawingCodec>(_shapes.Drawing()))),
            .. Enumerable.Range(0, Values).Select(_ => ("shape", "Shape", Encoded.Of<Shape, ShapeCodec>(_shapes.Shape()))),
            .. Enumerable.Range(0, Values).Select(i => ("canvas", "Canvas", Encoded.Of<CanvasDto, CanvasDtoCodec>(CanvasDto.From(_shapes.Canvas(i))))),
            ("whale", "Whale", Encoded.Of<Whale, WhaleCodec>(new Whale { Id = 1, Name = "M", Age = 3, Weight = 4 })),
            ("cat", "Cat", Encoded.Of<Cat, CatCodec>(new Cat { Id = 1, Name = "F", Age = 3, Lives = 9 })),
        ];
        var results = package.Run(values.Select(v => new { job = "codec", module = v.Module, type = v.Type, json = v.Encoded.Json, hex = v.Encoded.Hex }));
        Assert.All(values.Zip(results), pair => Assert.Equal(
            [pair.First.Encoded.Json, pair.First.Encoded.Hex, pair.First.Encoded.Json, pair.First.Encoded.Hex], pair.Second.EnumerateArray().Select(e => e.GetString())));
    }

    [Fact]
    public void Validators_give_the_same_violations()
    {
        var values = Enumerable.Range(0, Values).Select(_ => _shapes.Drawing()).ToList();
        var expected = values.Select(value => DrawingValidator.Validate(value, Context).Select(v => $"{v.Path} {v.Code}").ToList()).ToList();
        var results = package.Run(values.Select(v => new { job = "validate", module = "drawing", type = "Drawing", json = Encoded.Of<Drawing, DrawingCodec>(v).Json, now = "" }));
        Assert.All(expected.Zip(results), pair => Assert.Equal(pair.First, pair.Second.EnumerateArray().Select(Text)));
        Assert.Contains(expected, found => found.Any(text => text.Contains("/shapes/0/", StringComparison.Ordinal)));
        Assert.Contains(expected, found => found.Count == 0);
    }

    [Theory]
    [InlineData("""{"kind":"circle","label":null,"radius":1}""", "")]
    [InlineData("""{"kind":"circle","label":null,"radius":0}""", "/radius validation.range")]
    [InlineData("""{"kind":"oval","label":null}""", "/kind validation.type")]
    [InlineData("""{"label":null,"radius":1}""", "/kind validation.required")]
    [InlineData("5", " validation.type")]
    public void A_value_of_a_form_that_is_no_case_is_told(string input, string expected)
    {
        var result = package.Run([new { job = "form", module = "shape", type = "Shape", json = input }]).Single();
        Assert.Equal(expected, string.Join('|', result.EnumerateArray().Select(Text)));
    }

    [Fact]
    public void Types_are_unions_of_objects_with_literal_tags_and_interfaces_that_extend()
    {
        var shape = File.ReadAllText(Path.Combine(package.Folder, "shape.d.ts"));
        Assert.Contains("  | ({ readonly kind: 'circle' } & Circle)\n", shape, StringComparison.Ordinal);
        Assert.Contains("export type ShapeInput =\n", shape, StringComparison.Ordinal);
        Assert.Contains("  | ({ readonly $type: -1 } & Stop)\n", File.ReadAllText(Path.Combine(package.Folder, "signal.d.ts")), StringComparison.Ordinal);
        Assert.Contains("export interface Cat extends Animal {\n  readonly lives: number;\n}", File.ReadAllText(Path.Combine(package.Folder, "cat.d.ts")), StringComparison.Ordinal);
        Assert.DoesNotContain("extends", File.ReadAllText(Path.Combine(package.Folder, "whale.d.ts")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_that_leads_back_to_itself_is_too_deep_for_validators_and_codecs() =>
        Assert.All(package.Run([new { job = "cycle" }]).Single().EnumerateArray(), said => Assert.Equal("WireError TooDeep", said.GetString()));

    private static string Text(JsonElement violation) => $"{violation.GetProperty("path").GetString()} {violation.GetProperty("code").GetString()}";
}
