using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using ModelSync.Fixtures;
using ModelSync.Generated.V1;

namespace Runtime.Server.Tests.Http;

/// <summary>Wire types in minimal APIs: emitted codecs and validators, and problem details with the codes of the sync protocol.</summary>
public sealed class WireHttpTests
{
    private const string Valid = """{"endsAt":"2026-03-15T00:00:00.0000000Z","startPrice":"12.50","status":"Open","tags":[],"title":"A chair"}""";

    [Fact]
    public async Task A_valid_body_reaches_the_endpoint_and_the_result_is_written_by_its_codec()
    {
        await using var app = await WireApp.StartAsync();
        using var response = await app.PostAsync("/auctions", Valid);
        Assert.Equal(("application/json", Valid), (response.Content.Headers.ContentType?.ToString(), await response.Content.ReadAsStringAsync()));
        Assert.Equal(1, app.Runs);
    }

    [Theory]
    [InlineData("application/vnd.msgpack")]
    [InlineData("application/msgpack")]
    [InlineData("application/x-msgpack")]
    public async Task MessagePack_is_taken_and_given(string type)
    {
        await using var app = await WireApp.StartAsync();
        var body = WireApp.MessagePack<AuctionCreate, AuctionCreateCodec>(Auction());
        using var response = await app.PostAsync("/auctions", body, type, $"application/json;q=0.5, {type}");
        Assert.Equal("application/vnd.msgpack", response.Content.Headers.ContentType?.ToString());
        Assert.Equal(body, await response.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task What_breaks_rules_is_answered_by_path_with_the_codes_of_the_browser()
    {
        await using var app = await WireApp.StartAsync();
        using var response = await app.PostAsync("/auctions", Valid.Replace("A chair", "A", StringComparison.Ordinal).Replace("2026-03-15", "2026-03-13", StringComparison.Ordinal));
        var problem = await ProblemAsync(response, HttpStatusCode.BadRequest, "validation.failed");
        Assert.Equal(
            ["/title validation.length 3 80", "/endsAt auction.ends_in_future"],
            problem.GetProperty("violations").EnumerateArray().Select(static v => string.Join(' ', [v.GetProperty("path").GetString(), v.GetProperty("code").GetString(), .. v.GetProperty("params").EnumerateObject().OrderByDescending(static p => p.Name).Select(static p => p.Value.GetString())])));
        Assert.Equal("Must end in the future", problem.GetProperty("errors").GetProperty("/endsAt")[0].GetString());
        Assert.Equal("Must be 3 to 80 characters long.", problem.GetProperty("errors").GetProperty("/title")[0].GetString());
        Assert.Equal(0, app.Runs);
    }

    [Theory]
    [InlineData("""{"endsAt":"2026-03-15T00:00:00.0000000Z","startPrice":"1","status":"Open","tags":[],"title":"A chair","fraudNote":"x"}""", "wire.unknown_member", 102)]
    [InlineData("""{"title":5}""", "wire.wrong_type", 9)]
    [InlineData("""{"title":"A chair"}""", "wire.missing_member", 18)]
    [InlineData("""{"title":"A chair","title":"A chair"}""", "wire.duplicate_member", null)]
    [InlineData("""{"title":"A cha""", "wire.truncated", null)]
    [InlineData("", "wire.truncated", 0)]
    [InlineData("null", "wire.null_value", 0)]
    [InlineData("{} {}", "wire.missing_member", null)]
    public async Task What_is_not_the_contract_is_answered_with_code_and_position(string body, string code, int? position)
    {
        await using var app = await WireApp.StartAsync();
        using var response = await app.PostAsync("/auctions", body);
        var problem = await ProblemAsync(response, HttpStatusCode.BadRequest, code);
        if (position is { } at) Assert.Equal(at, problem.GetProperty("position").GetInt32());
        Assert.Equal(0, app.Runs);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("")]
    [InlineData("application/xml")]
    public async Task Another_media_type_is_415(string type)
    {
        await using var app = await WireApp.StartAsync();
        using var response = await app.PostAsync("/auctions", Valid, type);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
        Assert.Equal(0, app.Runs);
    }

    [Fact]
    public async Task A_body_that_is_too_long_is_413()
    {
        await using var app = await WireApp.StartAsync(static options => options.MaxBodyBytes = Valid.Length);
        using var fits = await app.PostAsync("/auctions", Valid);
        Assert.Equal(HttpStatusCode.OK, fits.StatusCode);
        using var response = await app.PostAsync("/auctions", Valid + " ");
        await ProblemAsync(response, HttpStatusCode.RequestEntityTooLarge, "limit.body");
    }

    [Fact]
    public async Task Unions_are_bodies_and_results()
    {
        await using var app = await WireApp.StartAsync();
        using var taken = await app.PostAsync("/shapes", """{"kind":"box","height":1,"label":null,"width":2}""");
        Assert.Equal("Box", await taken.Content.ReadAsStringAsync());
        using var given = await app.GetAsync("/drawings/abc");
        Assert.Equal("""{"height":2,"label":"abc","width":1}""", await given.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_type_of_no_surface_is_a_fault_of_the_server()
    {
        await using var app = await WireApp.StartAsync();
        using var response = await app.PostAsync("/strangers", "{}");
        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
    }

    [Fact]
    public async Task Endpoints_say_what_they_take_for_OpenAPI()
    {
        await using var app = await WireApp.StartAsync();
        var endpoint = app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Single(static e => e.RoutePattern.RawText == "/auctions");
        var accepts = endpoint.Metadata.GetRequiredMetadata<IAcceptsMetadata>();
        Assert.Equal((typeof(AuctionCreate), "application/json application/vnd.msgpack application/msgpack application/x-msgpack"), (accepts.RequestType, string.Join(' ', accepts.ContentTypes)));
        Assert.Contains(endpoint.Metadata.GetOrderedMetadata<IProducesResponseTypeMetadata>(), static m => m.StatusCode == 400);
    }

    [Fact]
    public async Task Options_are_checked_at_the_start() =>
        await Assert.ThrowsAsync<OptionsValidationException>(static () => WireApp.StartAsync(static options => options.MaxBodyBytes = 0));

    [Fact]
    public void Every_type_that_travels_is_listed_once()
    {
        var types = Types<ShopSync>();
        Assert.Equal(types.Count, types.Select(static t => t.Type).Distinct().Count());
        Assert.Superset(
            new HashSet<Type> { typeof(AuctionDto), typeof(AuctionCreate), typeof(AuctionPatch), typeof(Shape), typeof(Circle), typeof(Drawing) },
            types.Select(static t => t.Type).ToHashSet());
    }

    private static IReadOnlyList<WireTypeDescriptor> Types<TSurface>()
        where TSurface : ISyncSurface => TSurface.WireTypes;

    private static AuctionCreate Auction() => new() { Title = "A chair", StartPrice = 12.5m, EndsAt = WireApp.Now.AddDays(1), Status = AuctionStatus.Open, Tags = [] };

    private static async Task<JsonElement> ProblemAsync(HttpResponseMessage response, HttpStatusCode status, string code)
    {
        Assert.Equal(status, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var problem = JsonElement.Parse(await response.Content.ReadAsStringAsync());
        Assert.Equal((code, (int)status), (problem.GetProperty("code").GetString(), problem.GetProperty("status").GetInt32()));
        return problem;
    }
}
