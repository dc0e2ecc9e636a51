using System.Globalization;
using System.Text;
using System.Text.Json;
using ModelSync;
using ModelSync.Generated.V1;
using ModelSync.Validation;
using Package.Tests.Fixtures;
using Package.Tests.Node;

namespace Package.Tests.Validation;

/// <summary>Validation attributes of the application's own on parameters: descriptors of both languages find the same, but for what the server alone is asked.</summary>
public sealed class ArgumentTests(ValidationPackage package) : IClassFixture<ValidationPackage>
{
    private const int Values = 2_000;
    private static readonly string[] Codes = ["", "a", "ab", "abc", "Ab", "b", "abcde"];
    private static readonly string[] Names = ["", "ann", "canary-unknown"];
    private static readonly double[] Lengths = [0, 2.5, 2.75, -1, 1e9];

    [Fact]
    public void Of_mutations()
    {
        var random = new Random(31);
        var mutation = ValidationSync.Descriptor.Mutations.Single(static m => m.Name == "customers.measure");
        var found = Compare("measure", ["size", "code", "name", "length", "part"], mutation.ReadArguments, Validate, () =>
        [
            random.Next(4) == 0 ? null : random.Next(-3, 4), Pick(random, Codes), Pick(random, Names), Lengths[random.Next(Lengths.Length)],
            new Dictionary<string, object> { ["price"] = random.Next(0, 6).ToString(CultureInfo.InvariantCulture) },
        ]);
        Assert.Equal(["/code validation.max_length", "/code validation.steps", "/length validation.longest", "/name validation.known", "/part validation.worthy", "/size validation.even"], found);

        IReadOnlyList<Violation> Validate(object arguments)
        {
            var sink = default(ViolationSink);
            mutation.Validate(arguments, Volume.Context, ref sink);
            return sink.ToList();
        }
    }

    [Fact]
    public void Of_live_queries()
    {
        var random = new Random(32);
        var query = ValidationSync.Descriptor.Queries.Single(static q => q.Name == "customers.ofSize");
        var found = Compare("ofSize", ["size", "name"], query.ReadArguments, Validate, () => [random.Next(-6, 12), Pick(random, Names)]);
        Assert.Equal(["/name validation.known", "/name validation.max_length", "/size validation.even", "/size validation.range"], found);

        IReadOnlyList<Violation> Validate(object arguments)
        {
            var sink = default(ViolationSink);
            query.Validate(arguments, ref sink);
            return sink.ToList();
        }
    }

    /// <summary>Path and code of everything that was found, each once.</summary>
    private IEnumerable<string> Compare(string export, string[] names, Read read, Func<object, IReadOnlyList<Violation>> validate, Func<object?[]> next)
    {
        var rows = Enumerable.Range(0, Values).Select(_ => next()).ToList();
        var ours = rows.ConvertAll(row =>
        {
            var reader = new JsonReader(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(row)));
            return validate(read(ref reader)!);
        });
        var theirs = Ask(export, rows.ConvertAll(row => names.Zip(row).ToDictionary(static p => p.First, static p => p.Second)));
        Assert.Equal(ours.Select(static found => string.Join('\n', found.Where(static v => v.Code != "validation.known").Select(Text))), theirs);
        return ours.SelectMany(static found => found).Select(static v => $"{v.Path} {v.Code}").Distinct().Order(StringComparer.Ordinal);
    }

    private List<string> Ask(string export, IReadOnlyList<Dictionary<string, object?>> rows)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["rows.json"], JsonSerializer.Serialize(rows));
        File.WriteAllText(folder["run.mjs"], $$"""
            import { readFileSync } from 'node:fs';
            import { {{export}} } from '{{new Uri(Path.Combine(package.Folder, "customers.js")).AbsoluteUri}}';
            const text = ({ path, code, params, message }) => [path, code, ...Object.values(params), message].join(' ');
            console.log(JSON.stringify(JSON.parse(readFileSync('rows.json', 'utf8')).map((row) => {{export}}.validate(row).map(text).join('\n'))));
            """);
        var result = ToolResult.Of(folder.Path, "node", ["run.mjs"]);
        result.ShouldSucceed();
        return JsonSerializer.Deserialize<List<string>>(result.Output)!;
    }

    private static string Text(Violation v) => string.Join(' ', [v.Path, v.Code, .. v.Parameters.Select(static p => p.Value), v.Message]);

    private static string Pick(Random random, string[] texts) => texts[random.Next(texts.Length)];

    private delegate object? Read(ref JsonReader reader);
}
