using System.Globalization;
using ModelSync;
using ModelSync.Fixtures;
using ModelSync.Generated.V1;

namespace Package.Tests.Parity;

/// <summary>Types of more members than one word has bits, in C# and in the emitted JavaScript.</summary>
public sealed class WideTests(EmittedPackage package) : IClassFixture<EmittedPackage>
{
    [Fact]
    public void Both_languages_write_the_same_bytes_whichever_they_read()
    {
        var random = new Random(20261130);
        var values = Enumerable.Range(0, 40).SelectMany(_ => new[]
        {
            (Module: "wide", Type: "Wide", Encoded: Encoded.Of<Wide, WideCodec>(Of<Wide>(random))),
            (Module: "wide-choice", Type: "WideChoice", Encoded: Encoded.Of<WideChoice, WideChoiceCodec>(Of<WideChoice>(random))),
        }).ToList();
        var results = package.Run(values.Select(v => new { job = "codec", module = v.Module, type = v.Type, json = v.Encoded.Json, hex = v.Encoded.Hex }));
        Assert.All(values.Zip(results), pair => Assert.Equal(
            [pair.First.Encoded.Json, pair.First.Encoded.Hex, pair.First.Encoded.Json, pair.First.Encoded.Hex], pair.Second.EnumerateArray().Select(e => e.GetString())));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(129)]
    public void A_member_that_must_be_there_is_missed_wherever_it_stands(int absent)
    {
        var json = "{" + string.Join(",", new[] { 0, 63, 64, 129 }.Where(m => m != absent).Select(m => string.Create(CultureInfo.InvariantCulture, $"\"m{m:D3}\":1"))) + "}";
        var reader = new JsonReader(System.Text.Encoding.UTF8.GetBytes(json));
        WideChoiceCodec.Read(ref reader);
        Assert.Equal(WireErrorCode.MissingMember, reader.Finish());
    }

    private static T Of<T>(Random random)
    {
        var constructor = typeof(T).GetConstructors().Single(static c => c.GetParameters().Length > 1);
        return (T)constructor.Invoke([.. constructor.GetParameters().Select(p => p.ParameterType == typeof(int) ? random.Next() : (object)(random.Next(2) == 0 ? default : new Optional<int>(random.Next())))]);
    }
}
