using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using ModelSync.Generated.V1;
using Package.Tests.Fixtures;
using Package.Tests.Node;
using Package.Tests.Validation;
using Xunit.Abstractions;

namespace Package.Tests.Parity;

/// <summary>
/// Formats of texts: System.ComponentModel.DataAnnotations, the C# of the door and the TypeScript of the runtime give one verdict on random texts.
/// MODELSYNC_RULE_VALUES is the number of values of each rule, MODELSYNC_SEED their seed.
/// </summary>
public sealed class FormatTests(EmittedPackage package, ITestOutputHelper output) : IClassFixture<EmittedPackage>
{
    private enum Level
    {
        Below = -1,
        None = 0,
        Low = 1,
        High = 5,
    }

    [Flags]
    private enum Right
    {
        Read = 1,
        Write = 2,
        Both = 3,
        Run = 4,
    }

    private static readonly EnumValues Levels = new(false, new("None", 0), new("Low", 1), new("High", 5), new("Below", -1));
    private static readonly EnumValues Rights = new(true, new("Read", 1), new("Write", 2), new("Both", 3), new("Run", 4));

    private static readonly (string Name, ValidationAttribute Oracle, Func<string, bool> Ours, string[] Pieces)[] Formats =
    [
        ("blank", new RequiredAttribute(), static t => !string.IsNullOrWhiteSpace(t), TextPieces.Blank),
        ("email", new EmailAddressAttribute(), Check.IsEmail, TextPieces.Email),
        ("url", new UrlAttribute(), Check.IsUrl, TextPieces.Url),
        ("phone", new PhoneAttribute(), Check.IsPhone, TextPieces.Phone),
        ("creditCard", new CreditCardAttribute(), Check.IsCreditCard, TextPieces.CreditCard),
        ("base64", new Base64StringAttribute(), Check.IsBase64, TextPieces.Base64),
        ("extension", new FileExtensionsAttribute { Extensions = "png,.JPG, mkv" }, static t => Check.HasExtension(t, ".png", ".jpg", ".mkv"), TextPieces.Extension),
        ("names", new EnumDataTypeAttribute(typeof(Level)), Levels.Names, TextPieces.Names),
        ("flags", new EnumDataTypeAttribute(typeof(Right)), Rights.Names, TextPieces.Flags),
    ];

    [Fact]
    public void Formats_of_texts_have_one_verdict_in_DataAnnotations_in_CSharp_and_in_TypeScript()
    {
        var seed = int.Parse(Environment.GetEnvironmentVariable("MODELSYNC_SEED") ?? "20261124", CultureInfo.InvariantCulture);
        var count = int.Parse(Environment.GetEnvironmentVariable("MODELSYNC_RULE_VALUES") ?? "100000", CultureInfo.InvariantCulture);
        output.WriteLine($"MODELSYNC_SEED={seed}");
        var random = new Random(seed);
        var texts = Formats.ToDictionary(static f => f.Name, f => Enumerable.Range(0, count).Select(_ => Text(random, f.Pieces)).ToList());
        var decimals = Enumerable.Range(0, count).Select(_ => Number(random)).ToList();
        var (scripted, doubles) = RunScript(texts, decimals);

        foreach (var (name, oracle, ours, _) in Formats)
        {
            var verdicts = texts[name].Select(ours).ToList();
            for (var i = 0; i < count; i++)
                if (Verdict(oracle, texts[name][i]) is { } expected) Assert.True(expected == verdicts[i], $"seed {seed}, {name}: C# says {verdicts[i]} to {JsonSerializer.Serialize(texts[name][i])}");
            for (var i = 0; i < count; i++)
                Assert.True(scripted[name][i] == (verdicts[i] == (name != "blank") ? '1' : '0'), $"seed {seed}, {name}: TypeScript differs on {JsonSerializer.Serialize(texts[name][i])}");
            Assert.InRange(verdicts.Count(static v => v), count / 100, count * 99 / 100);
        }

        Assert.All(decimals.Zip(doubles), static pair => Assert.Equal((double)pair.First, pair.Second));
    }

    private (Dictionary<string, string> Verdicts, double[] Doubles) RunScript(Dictionary<string, List<string>> texts, List<decimal> decimals)
    {
        using var folder = new TemporaryFolder();
        var input = texts.ToDictionary(static t => t.Key, static t => (IReadOnlyList<string>)t.Value);
        input.Add("decimals", [.. decimals.Select(static d => d.ToString(CultureInfo.InvariantCulture))]);
        File.WriteAllText(folder["input.json"], JsonSerializer.Serialize(input, new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
        var result = NodeTools.RunScript(Repository.Project, "formats.mjs", package.Folder, folder["input.json"]);
        result.ShouldSucceed();
        var lines = result.Output.TrimEnd().Split('\n').Select(static line => line.Split(' ', 2)).ToDictionary(static l => l[0], static l => l[1]);
        return (lines, JsonSerializer.Deserialize<double[]>(lines["decimals"])!);
    }

    private static string Text(Random random, string[] pieces) =>
        string.Concat(Enumerable.Range(0, random.Next(1, random.Next(2, 10))).Select(_ => pieces[random.Next(pieces.Length)]));

    private static decimal Number(Random random) =>
        new(random.Next(), random.Next(3) == 0 ? random.Next() : 0, random.Next(4) == 0 ? random.Next() : 0, random.Next(2) == 0, (byte)random.Next(29));

    /// <summary>Null where .NET throws instead of deciding.</summary>
    private static bool? Verdict(ValidationAttribute oracle, string text)
    {
        try
        {
            return oracle.IsValid(text);
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
