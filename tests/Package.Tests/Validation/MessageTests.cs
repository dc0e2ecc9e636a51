using System.Text.Json;
using ModelSync;
using Package.Tests.Fixtures;
using Package.Tests.Node;

namespace Package.Tests.Validation;

/// <summary>Both catalogues show the same text for a violation: the culture's, that of its parents, of every culture, the author's, English, the code; with what the violation tells.</summary>
public sealed class MessageTests(ValidationPackage package) : IClassFixture<ValidationPackage>
{
    private const int Values = 5_000;
    private static readonly string[] Codes = ["validation.required", "validation.range", "auction.closed", "constructor", "__proto__", ""];
    private static readonly string[] Cultures = ["", "de", "de-AT", "de-AT-1996", "fr", "-", "de-", "constructor"];
    private static readonly string[] Pieces = ["{min}", "{max}", "{", "}", "{{", "}}", "{toString}", "{ max }", "{\u00fc}", "a", "\ud83d\ude00", "$&", "{_1}", "\n"];

    [Fact]
    public void Random_violations_in_random_catalogues()
    {
        var random = new Random(41);
        var asked = Enumerable.Range(0, Values).Select(_ => new Asked(Catalogue(random), Cultures[random.Next(Cultures.Length)], Code(random), Parameters(random), random.Next(2) == 0 ? null : Text(random))).ToList();
        var ours = asked.ConvertAll(static a => new MessageCatalogue(a.Catalogue.ToDictionary(static c => c.Key, static c => (IReadOnlyDictionary<string, string>)c.Value)).Text(new Violation("", a.Code, [.. a.Parameters], a.Message), a.Culture));
        Assert.Equal(ours, Ask(asked));
        Assert.True(ours.Distinct().Count() > Values / 10);
    }

    private List<string> Ask(List<Asked> asked)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["asked.json"], JsonSerializer.Serialize(asked));
        File.WriteAllText(folder["run.mjs"], $$"""
            import { readFileSync } from 'node:fs';
            import { messagesIn } from '{{new Uri(Path.Combine(package.Folder, "index.js")).AbsoluteUri}}';
            const say = ({ Catalogue, Culture, Code, Parameters, Message }) => messagesIn(Catalogue, Culture)({ path: '', code: Code, params: Parameters, message: Message });
            console.log(JSON.stringify(JSON.parse(readFileSync('asked.json', 'utf8')).map(say)));
            """);
        var result = ToolResult.Of(folder.Path, "node", ["run.mjs"]);
        result.ShouldSucceed();
        return JsonSerializer.Deserialize<List<string>>(result.Output)!;
    }

    private static Dictionary<string, Dictionary<string, string>> Catalogue(Random random) => Cultures.Where(_ => random.Next(3) == 0)
        .ToDictionary(static c => c, _ => Codes.Where(_ => random.Next(3) == 0).ToDictionary(static code => code, _ => Text(random)));

    private static Dictionary<string, string> Parameters(Random random) => new[] { "min", "max", "_1", "constructor" }.Where(_ => random.Next(2) == 0).ToDictionary(static name => name, _ => Text(random));

    private static string Code(Random random) => Codes[random.Next(Codes.Length)];

    private static string Text(Random random) => string.Concat(Enumerable.Range(0, random.Next(5)).Select(_ => Pieces[random.Next(Pieces.Length)]));

    private sealed record Asked(Dictionary<string, Dictionary<string, string>> Catalogue, string Culture, string Code, Dictionary<string, string> Parameters, string? Message);
}
