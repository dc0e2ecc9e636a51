namespace ModelSync.Generator.Tests.Diagnostics;

/// <summary>Where a rule about usage must say nothing: the pages show where it speaks.</summary>
public sealed class UsageTests
{
    [Theory]
    [InlineData("MSYNC0030", "throw ctx.Reject(new Gone());")]
    [InlineData("MSYNC0030", "var gone = ctx.Reject(new Gone()); throw gone;")]
    [InlineData("MSYNC0033", "ctx.AfterCommit<Mailer>((mailer, _) => mailer.SendAsync(DateTimeOffset.Now, Guid.NewGuid())); return Task.CompletedTask;")]
    [InlineData("MSYNC0033", "Later(); return Task.CompletedTask; static DateTime Later() => DateTime.UtcNow;")]
    [InlineData("MSYNC0033", "return Task.FromResult(Clock.Now + Clock.NewGuid());")]
    public async Task A_mutation_may_say(string id, string body) => Assert.DoesNotContain(await AnalyzeAsync($$"""
        [WireType] public sealed record Gone;
        public sealed class Mailer { public Task SendAsync(DateTimeOffset at, Guid id) => Task.CompletedTask; }
        public static class Clock { public static int Now => 1; public static int NewGuid() => 2; }
        public static class Items
        {
            [Mutation, Authorize] public static Task Touch(MutationContext<ShopUser> ctx) { {{body}} }
        }
        """), found => found == id);

    [Fact]
    public async Task Whoever_is_no_mutation_has_a_clock() => Assert.Empty(await AnalyzeAsync("public static class Jobs { public static DateTime Now() => DateTime.Now; public static Guid Id() => Guid.NewGuid(); }"));

    [Fact]
    public async Task A_method_is_an_exception_of_its_class() => Assert.Empty(await AnalyzeAsync("""
        [Authorize] public static class Items { [Mutation, AllowAnonymous] public static Task Touch(MutationContext<ShopUser> ctx) => Task.CompletedTask; }
        """));

    [Fact]
    public async Task A_class_that_says_both_is_told_once() => Assert.Equal(["MSYNC0034"], await AnalyzeAsync("""
        [Authorize, AllowAnonymous] public static class Items
        {
            [Mutation] public static Task Touch(MutationContext<ShopUser> ctx) => Task.CompletedTask;
            [Mutation] public static Task Hold(MutationContext<ShopUser> ctx) => Task.CompletedTask;
        }
        """));

    [Fact]
    public async Task A_limit_is_a_use_of_a_parameter_and_a_user_needs_none() => Assert.Empty(await AnalyzeAsync("""
        [SyncModel(Read = Access.Everyone)] public class Item { public int Id { get; init; } }
        public static class Items { [LiveQuery] public static Rows<Item> First(Rows<Item> items, ShopUser user, int count) => items.Take(count); }
        """));

    [Theory]
    [InlineData("item.size")]
    [InlineData("item.size_of.parts2")]
    public async Task A_code_has_areas_and_a_reason(string code) => Assert.Empty(await AnalyzeAsync(Rule(code, "")));

    [Theory]
    [InlineData("size")]
    [InlineData("Item.size")]
    [InlineData("item..size")]
    [InlineData("item.2size")]
    [InlineData("item.size!")]
    [InlineData("")]
    public async Task A_code_of_another_form_is_told(string code) => Assert.Equal(["MSYNC2011"], await AnalyzeAsync(Rule(code, "")));

    [Theory]
    [InlineData("", null)]
    [InlineData(", On = RuleOn.Create", null)]
    [InlineData(", On = RuleOn.None", "MSYNC2010")]
    public async Task A_rule_of_a_model_runs_when_it_says(string on, string? id) => Assert.Equal(id is null ? [] : [id], await AnalyzeAsync(Rule("item.size", on)));

    [Theory]
    [InlineData("", "MSYNC2010")]
    [InlineData("[Rule(\"item.size\", nameof(Size))] public override bool HasSize() => Size > 1;", null)]
    [InlineData("[Rule(\"item.size\", nameof(Size))] public new bool HasSize() => base.HasSize() && Size < 9;", null)]
    public async Task A_rule_of_a_base_class_is_not_run_for_those_who_derive_from_it(string own, string? id)
    {
        var source = $$"""
            [WireType] public class Item { public int Size { get; set; } [Rule("item.size", nameof(Size))] public {{(own.Contains("override", StringComparison.Ordinal) ? "virtual " : "")}}bool HasSize() => Size > 0; }
            [WireType] public sealed class Box : Item { {{own}} }
            """;
        Assert.Equal(id is null ? [] : [id], (await AnalyzeAsync(source)).Where(static found => found == "MSYNC2010"));
    }

    [Theory]
    [InlineData("Size", "size", "MSYNC0032")]
    [InlineData("Size", "Width", null)]
    public async Task A_column_is_of_one_member(string first, string second, string? id) => Assert.Equal(id is null ? [] : [id], await AnalyzeAsync($$"""
        [SyncModel(Read = Access.Everyone)] public class Item { public int Id { get; init; } public int {{first}} { get; set; } [Column("{{second}}")] public int Other { get; set; } }
        """));

    private static string Rule(string code, string on) => $$"""
        [SyncModel(Read = Access.Everyone)]
        public class Item { public int Id { get; init; } public int Size { get; set; } [Rule("{{code}}", nameof(Size){{on}})] public bool HasSize() => Size > 0; }
        """;

    private static async Task<IEnumerable<string>> AnalyzeAsync(string source)
    {
        var compilation = Compiling.Generate(Compiling.Compile($$"""
            {{Compiling.Usings}}namespace Shop;
            [SyncSurface(Npm = "@shop/sync")] public partial class ShopSync;
            [SyncUser] public sealed record ShopUser([Claim("sub")] Guid Id);
            {{source}}
            """));
        Assert.Empty(Compiling.Errors(compilation));
        return (await Compiling.AnalyzeAsync(compilation)).Select(static d => d.Id);
    }
}
