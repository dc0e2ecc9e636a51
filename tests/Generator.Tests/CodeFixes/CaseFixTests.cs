using Microsoft.CodeAnalysis;

namespace ModelSync.Generator.Tests.CodeFixes;

/// <summary>Fixes in places that no page shows: other shapes of the same mistake, files without imports, several mistakes at once.</summary>
public sealed class CaseFixTests
{
    private const string Shop = """
        using ModelSync;

        namespace Shop;

        [SyncSurface(Npm = "@shop/sync")]
        public partial class ShopSync;

        """;

    private const string User = """


        [SyncUser]
        public sealed record ShopUser([Claim("sub")] System.Guid Id);
        """;

    public static TheoryData<string> Names => [.. FixCase.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_fix_resolves_the_case_and_what_it_writes_compiles(string name)
    {
        var input = FixCase.Read(name);
        var shop = input.Text.Contains("SyncUser]", StringComparison.Ordinal) ? Shop : Shop + User;
        using var editor = Repairing.Locked(input.Lock, ("Case.cs", input.Text), ("Shop.cs", shop));
        var found = (await Repairing.AnalyzeAsync(editor.Solution)).Where(d => d.Id == input.Id).ToList();
        Assert.NotEmpty(found);
        var (provider, action) = (await editor.OfferedAsync(found[0])).Single(o => o.Action.EquivalenceKey == input.Key);
        var repaired = input.IsForAll ? await editor.ApplyAllAsync(provider, input.Id, input.Key) : await editor.ApplyAsync(action);
        ExpectedTexts.VerifyCase(input.Folder, Repairing.Text(repaired, "Case.cs"));
        Assert.Equal(shop, Repairing.Text(repaired, "Shop.cs"));
        Assert.Empty(await Repairing.ErrorsAsync(repaired));
        Assert.DoesNotContain(await Repairing.AnalyzeAsync(repaired), d => d.Id == input.Id || d.Severity == DiagnosticSeverity.Error);
    }
}
