using System.Text.Json;
using ModelSync;
using ModelSync.Fixtures;
using ModelSync.Generated.V1;
using Package.Tests.Fixtures;
using Package.Tests.Node;
using Package.Tests.Parity;

namespace Package.Tests.Npm;

/// <summary>The JSON Schemas of a package, as a validator of the field reads them.</summary>
public sealed class SchemaTests(EmittedPackage package) : IClassFixture<EmittedPackage>
{
    private const int Values = 150;
    private static readonly RuleContext Context = new(DateTimeOffset.UnixEpoch);

    [Fact]
    public void Whatever_codecs_write_and_validators_take_is_valid()
    {
        var (random, shapes, parcels) = (new Random(51), new RandomShapes(52), new RandomParcels(53));
        var drawings = Enumerable.Range(0, 10 * Values).Select(_ => shapes.Drawing()).Where(static d => DrawingValidator.Validate(d, Context).Count == 0).Take(Values).ToList();
        Assert.Equal(Values, drawings.Count);
        List<Asked> asked =
        [
            .. Enumerable.Range(0, Values).Select(i => Asked.Of<SpecimenDto, SpecimenDtoCodec>("Specimen", SpecimenDto.From(EdgeValues.Committed.Row<Specimen>((ushort)i, random)))),
            .. Enumerable.Range(0, Values).Select(i => Asked.Of<ScalarDto, ScalarDtoCodec>("Scalar", ScalarDto.From(EdgeValues.Committed.Row<Scalar>((ushort)i, random)))),
            .. Enumerable.Range(0, Values).Select(_ => Asked.Of<ParcelDto, ParcelDtoCodec>("Parcel", ParcelDto.From(parcels.Parcel()))),
            .. drawings.Select(static d => Asked.Of<Drawing, DrawingCodec>("Drawing", d)),
        ];
        Assert.All(asked.Zip(Ask(asked)), static pair => Assert.True(pair.Second, $"{pair.First.Type} {pair.First.Json}"));
    }

    [Theory]
    [InlineData("AuctionCreate", """{"endsAt":"2026-03-15T00:00:00.0000000Z","startPrice":"12.50","status":"Open","tags":[],"title":"A chair"}""", true)]
    [InlineData("AuctionCreate", """{"endsAt":"2026-03-15T00:00:00.0000000Z","startPrice":"12.50","status":"Open","tags":[],"title":"A chair","fraudNote":"x"}""", false)]
    [InlineData("AuctionCreate", """{"startPrice":"12.50","status":"Open","tags":[],"title":"A chair"}""", false)]
    [InlineData("AuctionCreate", """{"endsAt":"2026-03-15T00:00:00.0000000Z","startPrice":12.5,"status":"Open","tags":[],"title":"A chair"}""", false)]
    [InlineData("AuctionCreate", """{"endsAt":"2026-03-15T00:00:00.0000000Z","startPrice":"12.50","status":"open","tags":[],"title":"A chair"}""", false)]
    [InlineData("AuctionCreate", """{"endsAt":"2026-03-15T00:00:00.0000000Z","startPrice":"12.50","status":"Open","tags":[5],"title":"A chair"}""", false)]
    [InlineData("AuctionCreate", """{"endsAt":"2026-03-15T00:00:00.0000000Z","startPrice":"12.50","status":"Open","tags":[],"title":"A"}""", false)]
    [InlineData("AuctionPatch", """{}""", true)]
    [InlineData("AuctionPatch", """{"title":null}""", false)]
    [InlineData("Shape", """{"kind":"circle","label":null,"radius":1}""", true)]
    [InlineData("Shape", """{"kind":"circle","label":null,"radius":0.25}""", false)]
    [InlineData("Shape", """{"kind":"box","label":null,"radius":1}""", false)]
    [InlineData("Shape", """{"label":null,"radius":1}""", false)]
    [InlineData("Signal", """{"$type":-1,"until":"2026-03-15T00:00:00.0000000Z"}""", true)]
    [InlineData("Signal", """{"$type":"-1","until":"2026-03-15T00:00:00.0000000Z"}""", false)]
    public void What_is_wrong_is_not(string type, string json, bool expected) => Assert.Equal([expected], Ask([new Asked(type, json)]));

    private IReadOnlyList<bool> Ask(IReadOnlyList<Asked> asked)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["asked.json"], JsonSerializer.Serialize(asked.Select(static a => new { type = a.Type, json = a.Json })));
        _ = NodeTools.Modules;
        var result = NodeTools.RunScript(Repository.Project, "schemas.mjs", package.Folder, folder["asked.json"]);
        result.ShouldSucceed();
        return JsonSerializer.Deserialize<List<bool>>(result.Output)!;
    }

    private sealed record Asked(string Type, string Json)
    {
        public static Asked Of<T, TCodec>(string type, T value)
            where TCodec : struct, IWireCodec<T> => new(type, Encoded.Of<T, TCodec>(value).Json);
    }
}
