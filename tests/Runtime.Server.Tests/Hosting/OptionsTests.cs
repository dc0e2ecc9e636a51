using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Options;
using ModelSync.AspNetCore;
using ModelSync.Server.Hosting;

namespace Runtime.Server.Tests.Hosting;

public sealed class OptionsTests
{
    [Fact]
    public void Limits_are_checked_below_at_and_above_their_ends()
    {
        Assert.Empty(Problems(_ => { }));
        Assert.Single(Problems(options => options.MaxFrameBytes = 1023));
        Assert.Empty(Problems(options => options.MaxFrameBytes = 1024));
        Assert.Empty(Problems(options => options.MaxFrameBytes = 1024 * 1024));
        Assert.Single(Problems(options => options.MaxFrameBytes = (1024 * 1024) + 1));
        Assert.Single(Problems(options => options.MaxQueuedMutations = 0));
        Assert.Single(Problems(options => options.Heartbeat = TimeSpan.Zero));
        Assert.Single(Problems(options => options.MutationTimeout = TimeSpan.FromHours(2)));
    }

    [Theory]
    [InlineData("https://shop.example", true)]
    [InlineData("http://localhost:5173", true)]
    [InlineData("https://shop.example/", false)]
    [InlineData("https://shop.example/path", false)]
    [InlineData("shop.example", false)]
    [InlineData("*", false)]
    [InlineData("null", false)]
    public void Allowed_origins_are_scheme_host_and_port(string origin, bool valid) =>
        Assert.Equal(valid ? 0 : 1, Problems(options => options.AllowedOrigins.Add(origin)).Count);

    [Fact]
    public async Task A_wrong_option_stops_the_start()
    {
        var thrown = await Assert.ThrowsAsync<OptionsValidationException>(() => NotesApp.StartAsync(configure: options => options.MaxQueries = 0));
        Assert.Contains(nameof(ModelSyncOptions.MaxQueries), thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_surface_without_a_database_says_what_to_write()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Services.AddModelSync<NotesApp.Notes>();
        await using var app = builder.Build();
        var thrown = await Assert.ThrowsAsync<InvalidOperationException>(() => app.StartAsync());
        Assert.Contains(".UseSqlite(connectionString)", thrown.Message, StringComparison.Ordinal);
    }

    private static List<string> Problems(Action<ModelSyncOptions> change)
    {
        var options = new ModelSyncOptions();
        change(options);
        IValidateOptions<ModelSyncOptions>[] validators = [new ModelSyncOptionsValidator(), new ModelSyncOptionsRules()];
        return [.. validators.Select(validator => validator.Validate(null, options)).Where(result => result.Failed).SelectMany(result => result.Failures!)];
    }
}
