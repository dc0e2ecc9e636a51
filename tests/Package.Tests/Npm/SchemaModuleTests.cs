using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Package.Tests.Fixtures;
using Package.Tests.Node;
using Package.Tests.Parity;

namespace Package.Tests.Npm;

/// <summary>The JSON Schemas of a package as exports of a module: each stands by itself, says what <c>schemas.json</c> says, and costs only whoever imports it.</summary>
public sealed partial class SchemaModuleTests(EmittedPackage package) : IClassFixture<EmittedPackage>
{
    private const string Dump = "import * as all from './json-schemas.js'; import { readFileSync } from 'node:fs'; console.log(JSON.stringify(Object.entries(all).filter(([, schema]) => typeof schema === 'object')));";

    [Fact]
    public void Each_type_has_the_schema_of_the_file_with_what_it_refers_to()
    {
        var definitions = (JsonObject)JsonNode.Parse(File.ReadAllText(Path.Combine(package.Folder, "schemas.json")))!["$defs"]!;
        var (exports, most) = (Exports(), 0);
        Assert.Equal(definitions.Select(static d => Export(d.Key)).Order(StringComparer.Ordinal), exports.Keys.Order(StringComparer.Ordinal));
        Assert.All(definitions, definition =>
        {
            var schema = exports[Export(definition.Key)];
            Assert.Equal("https://json-schema.org/draft/2020-12/schema", (string?)schema["$schema"]);
            var parts = schema["$defs"] as JsonObject ?? [];
            Assert.All(Reference().Matches(schema.ToJsonString()), reference => Assert.True(parts.ContainsKey(reference.Groups[1].Value), $"{definition.Key}: {reference.Value}"));
            Assert.All(parts, part => Assert.True(JsonNode.DeepEquals(definitions[part.Key], part.Value), part.Key));
            most = Math.Max(most, parts.Count);
            schema.Remove("$schema");
            schema.Remove("$defs");
            Assert.True(JsonNode.DeepEquals(definition.Value, schema), $"{definition.Key}: {schema}");
        });
        Assert.InRange(most, 2, 50);
    }

    // By a validator of the field, which resolves references in the schema alone.
    [Theory]
    [InlineData("auctionCreateJsonSchema", """{"endsAt":"2026-03-15T00:00:00.0000000Z","startPrice":"12.50","status":"Open","tags":[],"title":"A chair"}""", true)]
    [InlineData("auctionCreateJsonSchema", """{"endsAt":"2026-03-15T00:00:00.0000000Z","startPrice":"12.50","status":"open","tags":[],"title":"A chair"}""", false)]
    [InlineData("auctionCreateJsonSchema", """{"endsAt":"2026-03-15T00:00:00.0000000Z","startPrice":"12.50","status":"Open","tags":[],"title":"A"}""", false)]
    [InlineData("auctionPatchJsonSchema", """{"title":null}""", false)]
    [InlineData("shapeJsonSchema", """{"kind":"circle","label":null,"radius":1}""", true)]
    [InlineData("shapeJsonSchema", """{"kind":"circle","label":null,"radius":0.25}""", false)]
    [InlineData("auctionStatusJsonSchema", "\"Open\"", true)]
    [InlineData("auctionStatusJsonSchema", "\"Ajar\"", false)]
    public void A_schema_needs_nothing_else(string export, string json, bool expected)
    {
        var code = $$"""
            import Ajv from '{{Module("ajv/dist/2020.js")}}';
            import { {{export}} } from '{{Module(Path.Combine(package.Folder, "json-schemas.js"))}}';
            console.log(new Ajv({ strictTypes: false, validateFormats: false, allowUnionTypes: true }).validate({{export}}, {{json}}));
            """;
        Assert.Equal(expected ? "true" : "false", Run(code));
    }

    [Fact]
    public void A_schema_of_the_standard_gives_it_to_tools_that_ask()
    {
        var output = Run($$"""
            import { describedSchema, auctionCreateJsonSchema } from '{{Module(Path.Combine(package.Folder, "json-schemas.js"))}}';
            import { auctionCreateSchema } from '{{Module(Path.Combine(package.Folder, "auction.js"))}}';
            const { vendor, version, validate, jsonSchema } = describedSchema(auctionCreateSchema, auctionCreateJsonSchema)['~standard'];
            const given = jsonSchema.input({ target: 'draft-2020-12' });
            given.title = 'mine';
            let refused = '';
            try { jsonSchema.output({ target: 'draft-07' }); } catch (error) { refused = error.name; }
            console.log(vendor, version, validate({}).issues.length > 0, jsonSchema.output({ target: 'draft-2020-12' }).title, JSON.stringify(auctionCreateJsonSchema) === JSON.stringify(jsonSchema.input({ target: 'draft-2020-12' })), refused);
            """);
        Assert.Equal("modelsync 1 true undefined true RangeError", output);
    }

    [Fact]
    public void A_bundle_holds_the_schemas_that_it_imports()
    {
        using var consumer = new Consumer(ShopContract.Surface);
        var one = Bundle(consumer, "import { auctionStatusJsonSchema } from '@shop/sync/json-schemas'; console.log(auctionStatusJsonSchema);");
        Assert.Contains("2020-12", one, StringComparison.Ordinal);
        Assert.DoesNotContain("additionalProperties", one, StringComparison.Ordinal);
        Assert.DoesNotContain("draft-2020-12", one, StringComparison.Ordinal);
        Assert.Equal("", Bundle(consumer, "import '@shop/sync/json-schemas';").Trim());
        Assert.DoesNotContain("2020-12", Bundle(consumer, "import { validateAuctionCreate } from '@shop/sync/auction'; console.log(validateAuctionCreate);"), StringComparison.Ordinal);
    }

    private Dictionary<string, JsonObject> Exports() => ((JsonArray)JsonNode.Parse(Run(Dump.Replace("./json-schemas.js", Module(Path.Combine(package.Folder, "json-schemas.js")), StringComparison.Ordinal)))!)
        .ToDictionary(static pair => (string)pair![0]!, static pair => (JsonObject)pair![1]!.DeepClone());

    [GeneratedRegex("""#/\$defs/([^"]+)""")]
    private static partial Regex Reference();

    private static string Export(string type) => JsonNamingPolicy.CamelCase.ConvertName(type[..1]) + type[1..] + "JsonSchema";

    private static string Module(string path) => new Uri(Path.Combine(NodeTools.Modules, path)).AbsoluteUri;

    private static string Run(string code)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["run.mjs"], code);
        var result = ToolResult.Of(folder.Path, "node", ["run.mjs"]);
        result.ShouldSucceed();
        return result.Output.Trim();
    }

    private static string Bundle(Consumer consumer, string source)
    {
        consumer.Write("entry.mjs", source);
        var result = NodeTools.RunScript(consumer.Folder, "bundle.mjs", Path.Combine(NodeTools.Modules, "esbuild", "lib", "main.js"));
        result.ShouldSucceed();
        return result.Output;
    }
}
