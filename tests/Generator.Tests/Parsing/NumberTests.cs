namespace ModelSync.Generator.Tests.Parsing;

/// <summary>What shared code may not do with numbers, and what is said instead.</summary>
public sealed class NumberTests
{
    [Theory]
    [InlineData("public static string Text(double value, string format) => value.ToString(format);", "MSYNC2001: This format of a number is not translated to JavaScript: write the format as a constant")]
    [InlineData("public static string Text(double value) => value.ToString(\"F100\");", "MSYNC2001: This format of a number is not translated to JavaScript: ask for at most 99 places")]
    [InlineData("public static string Text(double value) => value.ToString(\"D2\");", "MSYNC2001: This format of a number is not translated to JavaScript: it always throws a FormatException")]
    [InlineData("public static string Text(int value) => value.ToString(\"Q\");", "MSYNC2001: This format of a number is not translated to JavaScript: it always throws a FormatException")]
    [InlineData("public static System.Numerics.BigInteger Down(System.Numerics.BigInteger value) => value >>> 1;", "MSYNC2001: The operator of 'value >>> 1'")]
    [InlineData("public static System.Numerics.BigInteger Read(string text) => System.Numerics.BigInteger.Parse(text, System.Globalization.NumberStyles.Any);", "MSYNC2023: The call of BigInteger.Parse")]
    [InlineData("public static int Read(string text) => int.Parse(text, new System.Globalization.CultureInfo(\"de\"));", "MSYNC2024: Int32.Parse is not translated to JavaScript, because it follows the culture of the machine: pass CultureInfo.InvariantCulture")]
    public async Task What_has_no_equal_is_an_error_with_what_to_write(string member, string expected)
    {
        var found = await Compiling.AnalyzeAsync(Compiling.Generate(Compiling.Compile(Source(member))));
        var text = Assert.Single(found, static d => d.Id.StartsWith("MSYNC", StringComparison.Ordinal));
        Assert.StartsWith(expected, $"{text.Id}: {text.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("public static byte Step(byte value) { checked { value += 1; value++; } return value; }")]
    [InlineData("public static int? Lifted(int? left, short? right) => left * right;")]
    [InlineData("public static Half Narrow(double value) => (Half)(value + double.NaN);")]
    [InlineData("public static string Text(int value) => value.ToString(\"#,##0.00\") + value.ToString(\"D5\");")]
    [InlineData("public static int Read(string? text) => int.TryParse(text, out var value) && value > 3 ? value : -1;")]
    public async Task What_has_an_equal_is_accepted(string member) =>
        Assert.DoesNotContain(await Compiling.AnalyzeAsync(Compiling.Generate(Compiling.Compile(Source(member)))), static d => d.Id.StartsWith("MSYNC", StringComparison.Ordinal));

    private static string Source(string member) => $$"""
        {{Compiling.Usings}}
        namespace Shop;
        [SyncSurface(Npm = "@shop/sync")] public partial class ShopSync;
        public static class Numbers
        {
            [Shared] {{member}}
        }
        """;
}
