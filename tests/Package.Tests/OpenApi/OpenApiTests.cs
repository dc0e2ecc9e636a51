using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using ModelSync.AspNetCore.Http;
using ModelSync.Emit.Npm;
using ModelSync.Emit.Reading;
using ModelSync.Fixtures;
using Package.Tests.Fixtures;
using Package.Tests.Node;

namespace Package.Tests.OpenApi;

/// <summary>OpenAPI documents of plain endpoints say what codecs read and write: the same as schemas.json of the npm package.</summary>
public sealed class OpenApiTests
{
    private const string Problem = "application/problem+json";

    [Fact]
    public async Task Every_wire_type_has_the_schema_of_the_npm_package()
    {
        var emitted = (JsonObject)JsonNode.Parse(SchemaFile.Print(ContractReader.Read(typeof(ShopSync).Assembly.Location)!.Surface).Replace("#/$defs/", "#/components/schemas/", StringComparison.Ordinal))!["$defs"]!;
        await using var app = await DescribedApp.StartAsync(DescribedApp.MapAll<ShopSync>);
        var schemas = (JsonObject)(await app.DocumentAsync())["components"]!["schemas"]!;
        Assert.Subset(schemas.Select(static s => s.Key).ToHashSet(), new HashSet<string> { "Auction", "AuctionCreate", "AuctionPatch", "AuctionStatus", "Shape", "Signal", "Drawing", "Specimen" });
        Assert.All(schemas.Where(static s => s.Key != "WireProblem"), schema => Assert.True(JsonNode.DeepEquals(emitted[schema.Key], schema.Value), $"{schema.Key}: {schema.Value}"));
    }

    [Fact]
    public async Task The_document_is_valid()
    {
        await using var app = await DescribedApp.StartAsync(DescribedApp.MapAll<ShopSync>);
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["openapi.json"], (await app.DocumentAsync()).ToJsonString());
        Assert.True(Directory.Exists(NodeTools.Modules));
        Assert.True(Directory.Exists(NodeTools.Modules));
        var result = NodeTools.RunScript(Repository.Project, "openapi.mjs", folder["openapi.json"]);
        result.ShouldSucceed();
        Assert.Equal("3.1", result.Output.Trim());
    }

    [Fact]
    public async Task Bodies_and_results_refer_to_their_types_and_nothing_else_is_told()
    {
        await using var app = await DescribedApp.StartAsync(static app =>
        {
            app.MapPost("/auctions", static (Wire<AuctionCreate> body) => Task.FromResult(body.Value));
            app.MapPatch("/auctions/{id}", static (Guid id, Wire<AuctionPatch> body) => TypedResults.NoContent());
            app.MapGet("/shape", static Shape () => new Circle(1)).WithWireTypes();
            app.MapGet("/own", static () => new Circle(1));
        });
        var document = await app.DocumentAsync();
        Assert.Equal(
            """{"application/json":{"schema":{"$ref":"#/components/schemas/AuctionCreate"}},"application/vnd.msgpack":{},"application/msgpack":{},"application/x-msgpack":{}}""",
            document["paths"]!["/auctions"]!["post"]!["requestBody"]!["content"]!.ToJsonString());
        Assert.Equal("""{"application/json":{"schema":{"$ref":"#/components/schemas/AuctionCreate"}},"application/vnd.msgpack":{}}""", Responses(document, "/auctions", "post")["200"]!["content"]!.ToJsonString());
        Assert.Equal(["id"], ((JsonArray)document["paths"]!["/auctions/{id}"]!["patch"]!["parameters"]!).Select(static p => (string?)p!["name"]));
        Assert.Equal(["204", "400", "413", "415"], Responses(document, "/auctions/{id}", "patch").Select(static r => r.Key).Order(StringComparer.Ordinal));
        Assert.Equal("#/components/schemas/Shape", (string?)Responses(document, "/shape", "get")["200"]!["content"]!["application/json"]!["schema"]!["$ref"]);
        // What the JSON serializer writes is its own business.
        Assert.Equal("#/components/schemas/CircleJson", (string?)Responses(document, "/own", "get")["200"]!["content"]!["application/json"]!["schema"]!["$ref"]);
        Assert.Equal(
            ["AuctionCreate", "AuctionPatch", "AuctionStatus", "CircleJson", "Shape", "WireProblem"],
            ((JsonObject)document["components"]!["schemas"]!).Select(static s => s.Key).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("""{"kind":"circle","label":"long","radius":0}""")]
    [InlineData("""{"kind":"square"}""")]
    public async Task A_problem_is_what_the_document_says(string body)
    {
        await using var app = await DescribedApp.StartAsync(static app => app.MapPost("/shapes", static (Wire<Shape> body) => body.Value));
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await app.Client.PostAsync(new Uri("/shapes", UriKind.Relative), content);
        Assert.Equal((HttpStatusCode.BadRequest, Problem), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        var document = await app.DocumentAsync();
        Assert.Equal("#/components/schemas/WireProblem", (string?)Responses(document, "/shapes", "post")["400"]!["content"]![Problem]!["schema"]!["$ref"]);
        using var folder = new TemporaryFolder();
        var schema = (JsonObject)document["components"]!["schemas"]!["WireProblem"]!;
        // Closed here, so that a member which the schema does not list fails.
        schema["additionalProperties"] = false;
        File.WriteAllText(folder["schemas.json"], new JsonObject { ["$defs"] = new JsonObject { ["WireProblem"] = schema.DeepClone() } }.ToJsonString());
        File.WriteAllText(folder["asked.json"], new JsonArray(new JsonObject { ["type"] = "WireProblem", ["json"] = await response.Content.ReadAsStringAsync() }).ToJsonString());
        Assert.True(Directory.Exists(NodeTools.Modules));
        var result = NodeTools.RunScript(Repository.Project, "schemas.mjs", folder.Path, folder["asked.json"]);
        result.ShouldSucceed();
        Assert.Equal("[true]", result.Output.Trim());
    }

    [Fact]
    public async Task A_case_is_returned_as_the_union_that_the_document_says()
    {
        await using var app = await DescribedApp.StartAsync(static app => app.MapGet("/shape", static Shape () => new Circle(1)).WithWireTypes());
        Assert.Equal("""{"kind":"circle","label":null,"radius":1}""", await app.Client.GetStringAsync(new Uri("/shape", UriKind.Relative)));
    }

    private static JsonObject Responses(JsonObject document, string path, string method) => (JsonObject)document["paths"]![path]![method]!["responses"]!;
}
