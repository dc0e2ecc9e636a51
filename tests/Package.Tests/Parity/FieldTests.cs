using ModelSync;
using ModelSync.Fixtures;

namespace Package.Tests.Parity;

/// <summary>Members that are fields, with the names and omissions that attributes of System.Text.Json say.</summary>
public sealed class FieldTests(EmittedPackage package) : IClassFixture<EmittedPackage>
{
    private const int Values = 200;
    private static readonly RuleContext Context = new(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));
    private readonly Random _random = new(17);

    [Fact]
    public void Codecs_and_validators_treat_them_as_properties()
    {
        var values = Enumerable.Range(0, Values).Select(_ => Next()).ToList();
        var encoded = values.Select(value => Encoded.Of<Reading, ReadingCodec>(value)).ToList();
        Assert.All(encoded, value => Assert.DoesNotContain("secret", value.Json, StringComparison.OrdinalIgnoreCase));
        Assert.Contains(encoded, static value => value.Json.StartsWith("""{"in stage \"ü\"":"not started","note":null,"rights":""", StringComparison.Ordinal));
        var codec = package.Run(encoded.Select(v => new { job = "codec", module = "reading", type = "Reading", json = v.Json, hex = v.Hex }));
        Assert.All(encoded.Zip(codec), pair => Assert.Equal(
            [pair.First.Json, pair.First.Hex, pair.First.Json, pair.First.Hex], pair.Second.EnumerateArray().Select(e => e.GetString())));
        var expected = values.Select(value => ReadingValidator.Validate(value, Context)).ToList();
        var validated = package.Run(encoded.Select(v => new { job = "validate", module = "reading", type = "Reading", json = v.Json, now = "" }));
        Assert.All(expected.Zip(validated), pair => Assert.Equal(pair.First.Select(v => $"{v.Path} {v.Code}"), pair.Second.EnumerateArray().Select(v => $"{v.GetProperty("path")} {v.GetProperty("code")}")));
        Assert.Equal(["validation.max_length", "validation.range"], expected.SelectMany(found => found).Select(v => v.Code).Distinct().Order(StringComparer.Ordinal));
    }

    private Reading Next() => new(_random.Next(11), (Stage)EdgeValues.Committed.Pick(typeof(Stage), _random)!)
    {
        Note = _random.GetItems<string?>([null, "", "abc", "abcd"], 1)[0],
        Rights = (Rights)EdgeValues.Committed.Pick(typeof(Rights), _random)!,
        Secret = 5,
    };
}
