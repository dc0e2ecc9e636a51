using System.Globalization;
using Microsoft.CodeAnalysis;
using ModelSync.Generator.Diagnostics;

namespace ModelSync.Generator.Tests.Emission;

/// <summary>Models with more columns than one word has bits, up to the most that there may be.</summary>
public sealed class WideModelTests
{
    private static readonly string[] Types = ["int", "string?", "decimal", "bool?", "DateTimeOffset", "Guid?", "long", "IReadOnlyList<string>", "double?", "DateOnly"];

    [Theory]
    [InlineData(64, 0)]
    [InlineData(65, 1)]
    [InlineData(128, 1)]
    [InlineData(129, 2)]
    [InlineData(200, 3)]
    [InlineData(TypeDiagnostics.MaxMembers, 15)]
    public async Task Whatever_is_generated_compiles_and_says_of_each_word_what_changed(int members, int wordsBeyond)
    {
        var compilation = Compiling.Generate(Compiling.Compile(Source(members)));
        Assert.Empty(Compiling.Errors(compilation));
        Assert.Empty(await Compiling.AnalyzeAsync(compilation));
        var model = Model(compilation);
        Assert.Equal(Enumerable.Range(1, wordsBeyond), Enumerable.Range(1, 20).Where(word => model.Contains($"\n            {word} =>\n", StringComparison.Ordinal)));
        Assert.Equal(wordsBeyond > 0, model.Contains("ulong ChangedBeyond(", StringComparison.Ordinal));
        Assert.Equal(members, Enumerable.Range(0, 64).Sum(bit => Count(model, string.Create(CultureInfo.InvariantCulture, $" ? 0 : 1UL << {bit})"))));
    }

    private static string Source(int members) =>
        $$"""
        {{Compiling.Usings}}
        namespace Shop;

        [SyncSurface(Npm = "@shop/sync")] public partial class ShopSync;

        [SyncModel(Read = Access.Everyone)]
        public sealed class Wide
        {
            {{string.Join(' ', Enumerable.Range(0, members - 1).Select(static m => string.Create(CultureInfo.InvariantCulture, $"public {Types[m % Types.Length]} M{m} {{ get; set; }}{(Types[m % Types.Length].StartsWith('I') ? " = [];" : "")}")))}}
            public int Id { get; set; }
        }

        public static class Queries
        {
            [LiveQuery] public static Rows<Wide> All(Rows<Wide> rows) => rows.Where(r => r.M60 > 3).OrderBy(r => r.M50).Take(10);
        }
        """;

    private static string Model(Compilation compilation) =>
        compilation.SyntaxTrees.Select(static tree => tree.ToString()).Single(static text => text.Contains("class WideModel", StringComparison.Ordinal));

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
