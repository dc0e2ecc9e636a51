using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ModelSync.AspNetCore.Http;
using ModelSync.Validation;

namespace Runtime.Server.Tests.Http;

/// <summary>[ServerRule]s about bodies of requests.</summary>
public sealed class WireRuleTests
{
    [Theory]
    [InlineData("taken", HttpStatusCode.BadRequest)]
    [InlineData("1", HttpStatusCode.OK)]
    public async Task A_body_is_asked_about_with_services_of_the_request(string seat, HttpStatusCode expected)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(static kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Services.AddWireTypes<ValidationSync>().AddScoped<IDesk, Desk>();
        await using var app = builder.Build();
        app.MapPost("/travellers", static (Wire<Traveller> body) => body.Value.Seat);
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        using var content = new StringContent($$"""{"seat":"{{seat}}"}""", Encoding.UTF8, "application/json");
        using var response = await client.PostAsync("/travellers", content);
        Assert.Equal(expected, response.StatusCode);
        if (expected == HttpStatusCode.OK) return;
        var violation = (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("violations")[0];
        Assert.Equal(("/seat", "traveller.seat"), (violation.GetProperty("path").GetString(), violation.GetProperty("code").GetString()));
    }

    private sealed class Desk : IDesk
    {
        public Task<bool> IsFreeAsync(string seat, CancellationToken cancellationToken) => Task.FromResult(seat != "taken");

        public string? Objection(string name) => null;
    }
}
