namespace ModelSync.Generator.Tests;

public sealed class ShopTests
{
    [Fact]
    public void The_sample_shop_compiles_with_what_is_generated() =>
        Assert.Empty(Compiling.Errors(Compiling.Generate(Compiling.Compile(Compiling.Shop))));

    [Fact]
    public async Task The_analyzer_says_nothing_about_the_sample_shop() =>
        Assert.Empty(await Compiling.AnalyzeAsync(Compiling.Generate(Compiling.Compile(Compiling.Shop))));
}
