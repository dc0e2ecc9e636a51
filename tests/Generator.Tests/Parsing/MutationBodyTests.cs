using System.Globalization;
using ModelSync.Contract.Json;
using ModelSync.Generator.Model;
using ModelSync.Generator.Parsing;

namespace ModelSync.Generator.Tests.Parsing;

/// <summary>What of a mutation's body is translated, what is cut, and what is refused.</summary>
public sealed class MutationBodyTests
{
    private const string Types = """
        [SyncSurface(Npm = "@shop/sync")] public partial class ShopSync;
        [SyncUser] public sealed record ShopUser([Claim("sub")] Guid Id);
        [WireType] public sealed record Gone(int Left);
        public sealed class Mailer { public Task Send(string text) => Task.FromResult(text); }
        [SyncModel(Read = Access.Everyone)]
        public class Lot
        {
            public Guid Id { get; init; }
            public string Title { get; set; } = "";
            public int Count { get; set; }
            public List<string> Tags { get; set; } = [];
            public Place? Home { get; set; }
            [ServerOnly] public string? Secret { get; set; }
            [JsonIgnore] public int Double => Count * 2;
            [JsonIgnore] public int Triple => Count * 3;
            private int _twice;
            public int Twice { get => _twice; set => _twice = value * 2; }
        }
        [WireType] public sealed class Place { public string Town { get; set; } = ""; }

        """;

    [Theory]
    [InlineData("if (ctx.IsServer) Canary(lot);")]
    [InlineData("if (ctx.IsServer && lot.Count > 3) lot.Secret = \"canary\";")]
    [InlineData("if (lot.Count > 3 && ctx.IsServer) lot.Secret = \"canary\";")]
    [InlineData("if (!ctx.IsServer) lot.Count++; else lot.Secret = \"canary\";")]
    [InlineData("if (ctx.IsServer == true) lot.Secret = \"canary\";")]
    [InlineData("if (ctx.IsServer is true) lot.Secret = \"canary\";")]
    [InlineData("lot.Title = ctx.IsServer ? Text(\"canary\") : lot.Title;")]
    [InlineData("var server = ctx.IsServer; if (server) lot.Secret = \"canary\";")]
    [InlineData("var server = ctx.IsServer; var both = server && lot.Count > 1; if (both) lot.Secret = \"canary\";")]
    [InlineData("if (!ctx.IsServer) return; lot.Secret = \"canary\"; Canary(lot);")]
    [InlineData("if (ctx.IsServer) { lot.Count = 1; } else { lot.Count = 2; return; } lot.Secret = \"canary\";")]
    [InlineData("ctx.AfterCommit<Mailer>((mailer, _) => mailer.Send(\"canary\" + lot.Title));")]
    [InlineData("if (ctx.IsServer) CanaryLocal(); void CanaryLocal() => lot.Secret = \"canary\";")]
    [InlineData("ctx.AfterCommit<Mailer>((mailer, _) => CanaryLocal(mailer)); Task CanaryLocal(Mailer mailer) => mailer.Send(\"canary\");")]
    [InlineData("foreach (var tag in lot.Tags) { if (!ctx.IsServer) continue; lot.Secret += \"canary\" + tag; }")]
    public void What_only_the_server_does_is_not_in_the_contract(string statements)
    {
        var compilation = Compile(statements);
        var contract = ContractJson.ToJson(ModelSync.Generator.Emission.Contract.ContractBuilder.Build(Read(compilation).Surface!));
        Assert.Contains("\"run\"", contract, StringComparison.Ordinal);
        AssertIsClean(contract);
        AssertIsClean(Translated(compilation).Text);
    }

    [Fact]
    public void What_a_debugger_shows_of_a_mutation_is_what_browsers_run()
    {
        var compilation = Compile("""
            // A secret.
                    if (lot.Count > 3)
                    {
                        if (ctx.IsServer) lot.Secret = "canary";
                        lot.Count -= Math.Abs(-2);
                    }

                    ctx.AfterCommit<Mailer>((mailer, _) => mailer.Send("canary"));
                    if (!ctx.IsServer) return;
                    Canary(lot);
            """);
        var translation = Translated(compilation);
        Assert.Equal(
            """
            public static async Task Do(MutationContext<ShopUser> ctx, Guid id)
            {
                var lot = await ctx.Table<Lot>().FindAsync(id) ?? throw ctx.Reject(new Gone(0));
                if (lot.Count > 3)
                {
                    lot.Count -= Math.Abs(-2);
                }
            }
            """.ReplaceLineEndings("\n"),
            translation.Text);
        var lines = translation.Text.Split('\n');
        var marked = translation.Marks.Where(static m => m.Text == 0).Select(m => $"{m.Line}:{lines[m.Line][m.Column..].Split([' ', '.', '(', ';', ')'], 2)[0]}").Distinct();
        Assert.Equal("2:await 2:ctx 2:id 2:new 2:0 3:lot 3:3 5:lot 5:Math 5:-2", string.Join(' ', marked));
    }

    // The mutation that is shown in the debugger of a browser.
    private static ModelSync.Contract.Translation Translated(Microsoft.CodeAnalysis.Compilation compilation)
    {
        var domain = Read(compilation);
        var sources = SourceReader.Read(compilation, domain, domain.Surface!, "", new ModelSync.Generator.Parsing.Memory.PlaceMemory(), CancellationToken.None);
        return Assert.Single(sources.Translations, static t => t.Path == "logic.do");
    }

    private static void AssertIsClean(string text)
    {
        Assert.DoesNotContain("canary", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Secret", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lot.Secret = \"x\";", "'Lot.Secret'", "if (ctx.IsServer)")]
    [InlineData("lot.Title = Text(\"x\");", "The call of Logic.Text", "[Shared]")]
    [InlineData("lot.Twice = 3;", "An assignment to 'Twice'", "assign what it holds")]
    [InlineData("ctx.Table<Lot>().Add(new Lot { Secret = \"x\" });", "This initializer", "if (ctx.IsServer)")]
    [InlineData("switch (ctx.IsServer) { case true: lot.Count = 1; break; }", "ctx.IsServer in this place", "ask it in an if")]
    [InlineData("while (ctx.IsServer) lot.Count = 1;", "ctx.IsServer in this place", "ask it in an if")]
    [InlineData("Func<bool> server = () => ctx.IsServer; if (server()) lot.Count = 1;", "ctx.IsServer in this place", "ask it in an if")]
    [InlineData("var server = ctx.IsServer; server = lot.Count > 3; if (server) lot.Count = 1;", "ctx.IsServer in this place", "ask it in an if")]
    [InlineData("var rejection = ctx.Reject(new Gone(1)); if (lot.Count > 3) throw rejection;", "A variable of type System.Exception", "keep to the types")]
    [InlineData("var task = ctx.Table<Lot>().FindAsync(lot.Id); await task;", "A variable of type System.Threading.Tasks.ValueTask<Shop.Lot?>", "keep to the types")]
    [InlineData("var user = ctx.User; lot.Title = Name(user);", "The call of Logic.Name", "[Shared]")]
    [InlineData("lot.Count = Random.Shared.Next();", "Random.Next has no form in the browser", "ctx.Random")]
    [InlineData("lot.Count = (int)ctx.Random.NextInt64();", "ctx.Random.NextInt64", "use Next or NextDouble")]
    [InlineData("lot.Count = ctx.Random.Next(maxValue: 3, minValue: 1);", "A call of Next with its arguments in another order", "in the order of the parameters")]
    [InlineData("Use(ctx.Random); static void Use(Random random) { }", "'Random'", "ctx.Random.Next(6)")]
    [InlineData("lot.Home!.Town = \"x\";", "A change inside of 'Home'", "assign a new object")]
    public async Task What_has_no_form_in_the_browser_is_an_error_at_the_node(string statements, string what, string advice)
    {
        // What follows from it may be said too.
        var found = (await Compiling.AnalyzeAsync(Compiling.Generate(Compile(statements)))).MinBy(static d => d.Location.SourceSpan.Start)!;
        var message = found.GetMessage(CultureInfo.InvariantCulture);
        Assert.Equal("MSYNC2034", found.Id);
        Assert.StartsWith(what, message, StringComparison.Ordinal);
        Assert.Contains(advice, message, StringComparison.Ordinal);
        Assert.Contains(Read(statements).Surface!.Problems, static p => p.StartsWith("MSYNC2034", StringComparison.Ordinal));
    }

    [Fact]
    public async Task On_the_server_a_body_may_do_anything()
    {
        var compilation = Compile("lot.Secret = Text(Environment.MachineName);", "(Optimistic = false)");
        Assert.Empty(await Compiling.AnalyzeAsync(Compiling.Generate(compilation)));
        Assert.Null(Read(compilation).Mutations.Single().Run);
    }

    [Theory]
    [InlineData("[Mutation, AllowAnonymous] public void Do(int by) => Count += by;", null)]
    [InlineData("[Mutation, AllowAnonymous] public int Do(MutationContext<ShopUser> ctx) => Count;", null)]
    [InlineData("[Mutation, AllowAnonymous] public async Task Do() => await Task.Yield();", "must not be async")]
    [InlineData("[Mutation, AllowAnonymous] public virtual void Do() { }", "must not be virtual")]
    [InlineData("[Mutation, AllowAnonymous] public void Do(Guid id) { }", "takes 'id'")]
    [InlineData("[Mutation, AllowAnonymous] public void Do(MutationContext a, MutationContext b) { }", "takes several contexts")]
    public async Task A_mutation_may_be_a_method_of_its_row(string method, string? problem)
    {
        var compilation = Compiling.Compile($"{Compiling.Usings}namespace Shop;\n{Types}[SyncModel(Read = Access.Everyone)] public class Row {{ public Guid Id {{ get; init; }} public int Count {{ get; set; }} {method} }}");
        var found = await Compiling.AnalyzeAsync(Compiling.Generate(compilation));
        Assert.Equal(problem is null ? [] : ["MSYNC0012"], found.Select(static d => d.Id));
        if (problem is not null) Assert.Contains(problem, found[0].GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        else Assert.Equal(("row.do", "rowDo", "id"), (Read(compilation).Mutations.Single() is var m ? m.Method.WireName : "", m.Method.Export, m.Parameters[0].WireName));
    }

    [Fact]
    public async Task A_getter_that_calculates_is_not_read_because_a_row_in_the_browser_does_not_calculate()
    {
        var compilation = Compiling.Compile($"{Compiling.Usings}namespace Shop;\n{Types}[SyncModel(Read = Access.Everyone)] public class Row {{ public Guid Id {{ get; init; }} public int Count {{ get; set; }} private int _half; public int Half {{ get => _half + Count / 2; set => _half = value; }} [Mutation, AllowAnonymous] public int Do() {{ Count = 4; return Half; }} }}");
        var found = Assert.Single(await Compiling.AnalyzeAsync(Compiling.Generate(compilation)));
        Assert.Equal("MSYNC2034", found.Id);
        Assert.StartsWith("'Half', whose getter calculates,", found.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void A_contract_with_bodies_reads_back_as_it_was_written()
    {
        var contract = ModelSync.Generator.Emission.Contract.ContractBuilder.Build(Read("if (lot.Count > 3) throw ctx.Reject(new Gone(lot.Count)); lot.Title += ctx.User.Id; ctx.Table<Lot>().Add(new Lot { Id = ctx.NewId() }); ctx.Table<Lot>().Remove(lot);").Surface!);
        Assert.NotNull(contract.Mutations.Single().Run);
        Assert.Equal(contract, ContractJson.ContractFromJson(ContractJson.ToJson(contract)));
    }

    [Theory]
    [InlineData("lot.Count = lot.Double; if (ctx.IsServer) lot.Count = lot.Triple;", "Do Double")]
    [InlineData("int Local() => lot.Double; lot.Count = Local(); if (ctx.IsServer) Other(); void Other() => lot.Count = lot.Triple;", "Do Double")]
    [InlineData("lot.Count = lot.Double + lot.Triple;", "Do Double Triple")]
    public void What_is_shipped_is_what_browsers_run(string statements, string expected)
    {
        var compilation = Compile(statements);
        var shipped = ShippedAnalysis.In(compilation, Read(compilation).Surface!, CancellationToken.None);
        // Computed members of a row are shipped with it; these are no members of its rows.
        Assert.Equal(expected, string.Join(' ', shipped.Select(static s => s.Name).Order(StringComparer.Ordinal)));
    }

    private static Microsoft.CodeAnalysis.CSharp.CSharpCompilation Compile(string statements, string arguments = "") => Compiling.Compile($$"""
        {{Compiling.Usings}}
        namespace Shop;
        {{Types}}
        public static class Logic
        {
            [Mutation{{arguments}}, AllowAnonymous]
            public static async Task Do(MutationContext<ShopUser> ctx, Guid id)
            {
                var lot = await ctx.Table<Lot>().FindAsync(id) ?? throw ctx.Reject(new Gone(0));
                {{statements}}
            }

            private static void Canary(Lot lot) => lot.Secret = "canary";

            private static string Name(ShopUser user) => user.Id.ToString();

            private static string Text(string text) => text + text;
        }
        """);

    private static DomainSpec Read(string statements) => Read(Compile(statements));

    private static DomainSpec Read(Microsoft.CodeAnalysis.Compilation compilation) =>
        DomainParser.Parse(compilation, DeclarationFinder.In(compilation, CancellationToken.None).ToDeclarations(), CancellationToken.None);
}
