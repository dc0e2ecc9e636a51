using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelSync.Contract;
using ModelSync.Contract.Json;

namespace ModelSync.Generator.Tests.Emission;

/// <summary>What the assembly carries for the npm emitter.</summary>
public sealed class ContractTests
{
    private static readonly string Jobs = Baselines.Input("QueryOperators");

    [Fact]
    public void The_contract_reads_back_as_it_was_written()
    {
        var text = Literal(Jobs, "Contract");
        Assert.Equal(text, ContractJson.ToJson(ContractJson.ContractFromJson(text)));
        var contract = Contract(Jobs);
        Assert.Equal(("ShopSync", "@shop/sync"), (contract.Surface, contract.NpmName));
        Assert.Equal(["jobs.lists", "jobs.literals", "jobs.nulls", "jobs.ofMyLevel", "jobs.texts"], contract.Queries.Select(q => q.Name));
        Assert.Equal(["Job", "JobCreate", "JobPatch"], contract.Objects.Select(o => o.Name));
    }

    [Fact]
    public void What_is_for_the_server_only_is_nowhere_in_it()
    {
        foreach (var method in new[] { "Contract", "Sources" })
        {
            var text = Literal(Jobs, method);
            Assert.DoesNotContain("Owner\"", text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("claim", text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("Mine", text, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public void A_query_that_reads_claims_is_not_evaluated_in_the_browser()
    {
        var queries = Contract(Jobs).Queries.ToDictionary(q => q.Name, StringComparer.Ordinal);
        Assert.Null(queries["jobs.ofMyLevel"].Where);
        Assert.NotNull(queries["jobs.literals"].Where);
    }

    [Theory]
    [InlineData("public string Title { get; set; }", "/* a comment */\n    public string Title { get; set; }", true, true)]
    [InlineData("@shop/sync", "@other/sync", true, true)]
    [InlineData("[ServerOnly]\n", "[ServerOnly]\n    public int Salary { get; set; }\n\n    [ServerOnly]\n", true, true)]
    [InlineData("job.Room != -1", "job.Room != -2", true, true)]
    [InlineData("j.Price >= 0.5m", "j.Price >= 0.6m", true, false)]
    [InlineData(".Take(3)", ".Take(4)", true, false)]
    [InlineData("string prefix", "[System.ComponentModel.DataAnnotations.Required] string prefix", true, false)]
    [InlineData("public DateTimeOffset At", "public DateTimeOffset? At", false, false)]
    [InlineData("public string? Note", "public string? Remark { get; set; }\n\n    public string? Note", false, false)]
    [InlineData("string prefix, string part", "string part, string prefix", false, false)]
    public void Hashes_see_what_they_are_for(string what, string instead, bool sameWire, bool sameLogic)
    {
        var before = Contract(Jobs);
        Assert.Contains(what, Jobs, StringComparison.Ordinal);
        var after = Contract(Jobs.Replace(what, instead, StringComparison.Ordinal));
        Assert.Equal(sameWire, before.WireHash == after.WireHash);
        Assert.Equal(sameLogic, before.LogicHash == after.LogicHash);
        Assert.Matches("^[0-9a-f]{64}$", after.WireHash);
    }

    [Fact]
    public void The_surface_announces_the_hash_of_the_contract()
    {
        var surface = EmissionCase.Generate(Jobs).Files.Single(f => f.Value.Contains(": V1::ISyncSurface", StringComparison.Ordinal)).Value;
        Assert.Contains($"\"{Contract(Jobs).WireHash}\"", surface, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Job", "Job")]
    [InlineData("Job.title", "Title")]
    [InlineData("jobs.literals", "Literals")]
    [InlineData("jobs.nulls(note)", "note")]
    public void A_position_is_where_the_name_stands(string path, string name)
    {
        var sources = ContractJson.SourcesFromJson(Literal(Jobs, "Sources"));
        var entry = sources.Entries.Single(e => e.Path == path);
        Assert.Equal("input.cs", sources.Files[entry.File]);
        var line = Jobs.Split('\n')[entry.Line];
        Assert.StartsWith(name, line[entry.Column..], StringComparison.Ordinal);
    }

    [Fact]
    public void A_comment_moves_positions_and_docs_and_nothing_else()
    {
        var commented = Jobs.Replace("[SyncModel]\n", "/// <summary>Work  for\n/// a <see cref=\"Person\"/>.</summary>\n[SyncModel]\n", StringComparison.Ordinal);
        Assert.Equal(Literal(Jobs, "Contract"), Literal(commented, "Contract"));
        var entry = ContractJson.SourcesFromJson(Literal(commented, "Sources")).Entries.Single(e => e.Path == "Job");
        Assert.Equal("Work for a Person.", entry.Summary);
    }

    [Fact]
    public void The_order_of_files_and_the_culture_of_the_machine_change_nothing()
    {
        var culture = Thread.CurrentThread.CurrentCulture;
        var expected = EmissionCase.Generate(Jobs).Files;
        try
        {
            var turkish = (System.Globalization.CultureInfo)System.Globalization.CultureInfo.InvariantCulture.Clone();
            turkish.NumberFormat = new System.Globalization.NumberFormatInfo { NegativeSign = "\u2212", NumberDecimalSeparator = "," };
            Thread.CurrentThread.CurrentCulture = turkish;
            Assert.Equal(expected, EmissionCase.Generate(Jobs).Files);
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = culture;
        }
    }

    private static SurfaceContract Contract(string source) => ContractJson.ContractFromJson(Literal(source, "Contract"));

    internal static string Literal(string source, string method)
    {
        var file = EmissionCase.Generate(source).Files[method == "Sources" ? "__ModelSyncContract.Sources.g.cs" : "__ModelSyncContract.g.cs"];
        var declaration = CSharpSyntaxTree.ParseText(file).GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().Single(m => m.Identifier.Text == method);
        return ((LiteralExpressionSyntax)declaration.ExpressionBody!.Expression).Token.ValueText;
    }
}
