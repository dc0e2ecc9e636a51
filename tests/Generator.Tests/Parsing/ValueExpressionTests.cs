namespace ModelSync.Generator.Tests.Parsing;

/// <summary>Decimals, instants, durations and GUIDs in shared methods: what is translated to which function, and what is refused with which advice.</summary>
public sealed class ValueExpressionTests
{
    [Theory]
    [InlineData("now - end > TimeSpan.FromHours(1)", "((now Subtract end) Greater duration.ofHours(int:1))")]
    [InlineData("end.AddDays(1) > now", "(instant.addDays(end, double:1) Greater now)")]
    [InlineData("end.UtcDateTime.Year > 2000", "(dateTime.year(instant.utc(end)) Greater int:2000)")]
    [InlineData("end.ToUniversalTime().AddMonths(1) > now", "(instant.addMonths(instant.utc(end), int:1) Greater now)")]
    [InlineData("(int)price > 3", "(int(price) Greater int:3)")]
    [InlineData("Math.Round(price, 1, MidpointRounding.AwayFromZero) == price", "(decimal.roundToAway(price, int:1) Equal price)")]
    [InlineData("left * 2 > TimeSpan.Zero", "((left Multiply double:2) Greater duration.zero())")]
    [InlineData("-left < left / 2.5", "(Negate(left) Less (left Divide double:2.5))")]
    [InlineData("price.ToString(\"F2\", CultureInfo.InvariantCulture) == \"1.00\"", "(decimal.format(price, string:F2) Equal string:1.00)")]
    public async Task Functions_of_the_table_stand_for_members(string body, string expected)
    {
        var compilation = Compiling.Generate(Compiling.Compile(Source(body)));
        Assert.Empty(Compiling.Errors(compilation));
        Assert.Empty(await Compiling.AnalyzeAsync(compilation));
        Assert.Equal(expected, ExprText.Of(ExpressionTests.Read(compilation).Functions.Single().Body));
    }

    [Theory]
    [InlineData("end.Year > 2000", "ask UtcDateTime")]
    [InlineData("end.Offset == TimeSpan.Zero", "ask UtcDateTime")]
    [InlineData("end.AddMonths(1) > now", "ask UtcDateTime")]
    [InlineData("end.ToString(\"O\") == \"\"", "write a constant format")]
    [InlineData("end.UtcDateTime.ToString(\"U\") == \"\"", "write a constant format")]
    [InlineData("end.UtcDateTime.ToString(\"yyyy zzz\") == \"\"", "write a constant format")]
    [InlineData("price.ToString(\"C\") == \"\"", "write a constant format")]
    [InlineData("price.ToString(title) == \"\"", "write a constant format")]
    [InlineData("left.ToString(\"g\") == \"\"", "write a constant format")]
    [InlineData("new DateTime(2026, 1, 1) < end.UtcDateTime", "MSYNC2001")]
    [InlineData("decimal.Parse(title, CultureInfo.CurrentCulture) > 1", "MSYNC2024")]
    [InlineData("decimal.Parse(title, NumberStyles.Any, CultureInfo.InvariantCulture) > 1", "MSYNC2023")]
    public async Task What_shows_the_offset_or_a_culture_is_an_error(string body, string advice)
    {
        var found = await Compiling.AnalyzeAsync(Compiling.Generate(Compiling.Compile(Source(body))));
        var diagnostic = Assert.Single(found);
        Assert.Contains(advice, $"{diagnostic.Id}: {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}", StringComparison.Ordinal);
    }

    private static string Source(string body) => $$"""
        {{Compiling.Usings}}
        using System.Globalization;
        [SyncSurface] public partial class S;
        public static class Checks
        {
            [Shared] public static bool Is(decimal price, DateTimeOffset end, DateTimeOffset now, TimeSpan left, string title) => {{body}};
        }
        """;
}
