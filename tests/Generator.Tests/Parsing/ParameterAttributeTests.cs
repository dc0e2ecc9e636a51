namespace ModelSync.Generator.Tests.Parsing;

/// <summary>Validation attributes of an application's own on parameters: translated, the server's alone, or told.</summary>
public sealed class ParameterAttributeTests
{
    [Theory]
    [InlineData("[Even] int size", null)]
    [InlineData("[Known] string name", null)]
    [InlineData("[Few] List<int> sizes", null)]
    [InlineData("[Odd] int size", "[Odd] on 'size' is not translated for the browser: ")]
    public async Task Of_a_mutation(string parameter, string? told) => ShouldSay(told, await AnalyzeAsync($$"""
        public static class Items { [Mutation, AllowAnonymous] public static Task Touch(MutationContext ctx, {{parameter}}) => Task.CompletedTask; }
        """));

    [Theory]
    [InlineData("[Even] int size", "i => i.Size == size", null)]
    [InlineData("[Known] int size", "i => i.Size == size", null)]
    [InlineData("[Odd] int size", "i => i.Size == size", "[Odd] on 'size' is not translated for the browser: ")]
    [InlineData("[Few] List<int> sizes", "i => sizes.Contains(i.Size)", "[Few] on 'sizes' is not translated for the browser: a live query compares lists and what a wrapper holds by value")]
    public async Task Of_a_live_query(string parameter, string where, string? told) => ShouldSay(told, await AnalyzeAsync($$"""
        [SyncModel(Read = Access.Everyone)] public class Item { public int Id { get; init; } public int Size { get; set; } }
        public static class Items { [LiveQuery, AllowAnonymous] public static Rows<Item> Some(Rows<Item> items, {{parameter}}) => items.Where({{where}}).Take(9); }
        """));

    private static void ShouldSay(string? told, List<string> found)
    {
        if (told is null) Assert.Empty(found);
        else Assert.StartsWith(told, Assert.Single(found), StringComparison.Ordinal);
    }

    private static async Task<List<string>> AnalyzeAsync(string source)
    {
        var compilation = Compiling.Generate(Compiling.Compile($$"""
            {{Compiling.Usings}}namespace Shop;
            [SyncSurface(Npm = "@shop/sync")] public partial class ShopSync;
            public sealed class EvenAttribute : ValidationAttribute { public override bool IsValid(object? value) => value is not int number || number % 2 == 0; }
            public sealed class OddAttribute : ValidationAttribute { public override bool IsValid(object? value) => value is int number && Environment.TickCount % 2 == number % 2; }
            public sealed class FewAttribute : ValidationAttribute { public override bool IsValid(object? value) => value is not List<int> list || list.Count < 3; }
            [ServerOnly] public sealed class KnownAttribute : ValidationAttribute;
            {{source}}
            """));
        Assert.Empty(Compiling.Errors(compilation));
        var found = await Compiling.AnalyzeAsync(compilation);
        Assert.All(found, static d => Assert.Equal("MSYNC2003", d.Id));
        return [.. found.Select(static d => d.GetMessage(System.Globalization.CultureInfo.InvariantCulture))];
    }
}
