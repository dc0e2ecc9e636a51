using System.Text.Json;
using ModelSync;
using ModelSync.Fixtures;

namespace Package.Tests.Parity;

/// <summary>Closed forms of generic wire types: the generated C# and the emitted JavaScript.</summary>
public sealed class GenericTests(EmittedPackage package) : IClassFixture<EmittedPackage>
{
    private static readonly RuleContext Context = new(DateTimeOffset.UnixEpoch);
    private readonly RandomShapes _shapes = new(51);
    private readonly Random _random = new(52);
    private readonly Shop _shop = new(53);

    [Fact]
    public void Codecs_write_the_same_bytes_in_both_encodings_whichever_they_read()
    {
        List<(string Module, string Type, Encoded Encoded)> values =
        [
            .. Enumerable.Range(0, 100).Select(_ => ("sheet-of-label", "SheetOfLabel", Encoded.Of<Sheet<Label>, SheetOfLabelCodec>(Labels()))),
            .. Enumerable.Range(0, 100).Select(i => ("sheet-of-item", "SheetOfItem", Encoded.Of<Sheet<ItemDto>, SheetOfItemCodec>(new([ItemDto.From(_shop.Item(i))], i % 2 == 0 ? null : ItemDto.From(_shop.Item(i)), i % 9)))),
            .. Enumerable.Range(0, 100).Select(_ => ("pair-of-int-and-sheet-of-shape", "PairOfIntAndSheetOfShape", Encoded.Of<Pair<int, Sheet<Shape>>, PairOfIntAndSheetOfShapeCodec>(new(_random.Next(), new([_shapes.Shape()], null, 1))))),
            .. Enumerable.Range(0, 100).Select(_ => ("tree-of-maybe-string", "TreeOfMaybeString", Encoded.Of<Tree<string?>, TreeOfMaybeStringCodec>(Tree(0)))),
        ];
        var results = package.Run(values.Select(v => new { job = "codec", module = v.Module, type = v.Type, json = v.Encoded.Json, hex = v.Encoded.Hex }));
        Assert.All(values.Zip(results), pair => Assert.Equal(
            [pair.First.Encoded.Json, pair.First.Encoded.Hex, pair.First.Encoded.Json, pair.First.Encoded.Hex], pair.Second.EnumerateArray().Select(e => e.GetString())));
    }

    [Fact]
    public void Validators_give_the_same_violations()
    {
        var values = Enumerable.Range(0, 200).Select(_ => Labels()).ToList();
        var expected = values.Select(value => SheetOfLabelValidator.Validate(value, Context).Select(v => $"{v.Path} {v.Code}").ToList()).ToList();
        var results = package.Run(values.Select(v => new { job = "validate", module = "sheet-of-label", type = "SheetOfLabel", json = Encoded.Of<Sheet<Label>, SheetOfLabelCodec>(v).Json, now = "" }));
        Assert.All(expected.Zip(results), pair => Assert.Equal(pair.First, pair.Second.EnumerateArray().Select(Text)));
        Assert.Contains(expected, found => found.Any(text => text.StartsWith("/items/1/", StringComparison.Ordinal)));
        Assert.Contains(expected, found => found.Contains("/total validation.range"));
        Assert.Contains(expected, found => found.Contains("/first sheet.first_listed"));
    }

    [Fact]
    public void Each_form_is_an_interface_of_its_own()
    {
        Assert.Contains("export interface SheetOfLabel {\n  readonly first: Label | null;\n  readonly items: readonly Label[];\n", File.ReadAllText(Path.Combine(package.Folder, "sheet-of-label.d.ts")), StringComparison.Ordinal);
        Assert.Contains("  readonly branches: readonly TreeOfParcelId[];\n  readonly value: ParcelId;\n", File.ReadAllText(Path.Combine(package.Folder, "tree-of-parcel-id.d.ts")), StringComparison.Ordinal);
    }

    private Sheet<Label> Labels() => new([.. Enumerable.Range(0, _random.Next(3)).Select(_ => Label())], _random.Next(2) == 0 ? null : Label(), _random.Next(12));

    private Label Label() => new(new string('x', _random.Next(4, 7)), _random.Next(8) == 0 ? 0 : 9);

    private Tree<string?> Tree(int depth) => new() { Value = _random.Next(2) == 0 ? null : "\ue000", Branches = depth > 3 ? [] : [.. Enumerable.Range(0, _random.Next(3)).Select(_ => Tree(depth + 1))] };

    private static string Text(JsonElement violation) => $"{violation.GetProperty("path").GetString()} {violation.GetProperty("code").GetString()}";
}
