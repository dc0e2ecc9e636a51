using Microsoft.CodeAnalysis;

namespace ModelSync.Generator.Tests.Patterns;

/// <summary>Calls of <c>Regex</c> in translated code: what is refused, with which words, and where.</summary>
public sealed class PatternCallTests
{
    [Theory]
    [InlineData("""Regex.IsMatch(text, @"\s+$")""", "MSYNC2033", @"\")]
    [InlineData("""Regex.IsMatch(text, "(?:ab?)(?:x*x*)*y")""", "MSYNC2004", "*")]
    [InlineData("""Regex.IsMatch(text, @"(a)\1")""", "MSYNC2004", @"\")]
    [InlineData("""Regex.IsMatch(text, "\u00e9\t(a)\\1")""", "MSYNC2004", @"\")]
    [InlineData("""Regex.IsMatch(text, "^(?:a|b|ab)*(?:a|b)*$")""", "MSYNC2005", "a")]
    [InlineData("""Regex.IsMatch(text, "a", RegexOptions.IgnoreCase)""", "MSYNC2004", "a")]
    [InlineData("""Regex.IsMatch(text, "(?i)a")""", "MSYNC2004", "(")]
    [InlineData("""Regex.IsMatch(text, "a", RegexOptions.RightToLeft)""", "MSYNC2004", "a")]
    [InlineData("""Regex.IsMatch(text, "a", RegexOptions.ECMAScript)""", "MSYNC2004", "a")]
    [InlineData("""Regex.IsMatch(text, text)""", "MSYNC2001", "Regex.IsMatch(text, text)")]
    [InlineData("""new Regex("a").IsMatch(text, 1)""", "MSYNC2001", """new Regex("a").IsMatch(text, 1)""")]
    [InlineData("""Changing.IsMatch(text)""", "MSYNC2001", "Changing.IsMatch(text)")]
    [InlineData("""Regex.Replace(text, "a", "$0b") == "" """, "MSYNC2001", "\"$0b\"")]
    [InlineData("""Regex.Replace(text, "a", text) == "" """, "MSYNC2001", "text")]
    [InlineData("""Regex.Replace(text, "a", m => m.Value) == "" """, "MSYNC2001", """Regex.Replace(text, "a", m => m.Value)""")]
    [InlineData("""Regex.Split(text, "a").Length == 1""", "MSYNC2001", """Regex.Split(text, "a")""")]
    [InlineData("""Kept.IsMatch(text)""", "MSYNC2033", "[")]
    [InlineData("""Made().IsMatch(text)""", "MSYNC2004", @"\")]
    public async Task What_is_not_translated_is_said_where_it_stands(string call, string id, string marked)
    {
        var diagnostic = Assert.Single(await DiagnosticsAsync($"return {call};"));
        Assert.Equal(id, diagnostic.Id);
        Assert.Equal(marked, diagnostic.Location.SourceTree!.GetText().ToString(diagnostic.Location.SourceSpan));
    }

    [Fact]
    public async Task What_was_found_stays_inside()
    {
        var diagnostic = Assert.Single(await DiagnosticsAsync("return true; } [ModelSync.Shared] public static Match Found(string text) { return Regex.Match(text, \"a\");"));
        Assert.Equal("MSYNC2012", diagnostic.Id);
    }

    [Theory]
    [InlineData("""Regex.IsMatch(text, "^a")""")]
    [InlineData("""Regex.Match(text, "a").Success""")]
    [InlineData("""Regex.IsMatch(text, "a", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1))""")]
    [InlineData("""new Regex("a").IsMatch(text)""")]
    public async Task Constant_patterns_are_translated(string call) => Assert.Empty(await DiagnosticsAsync($"return {call};"));

    private static Task<IReadOnlyList<Diagnostic>> DiagnosticsAsync(string body) => Compiling.AnalyzeAsync(Compiling.Compile($$"""
        using System;
        using System.Text.RegularExpressions;

        namespace Shop;

        public static partial class Texts
        {
            private static readonly Regex Kept = new("[a-z]+@");
            private static Regex Changing = new("a");

            [GeneratedRegex(@"\Ga")]
            private static partial Regex Made();

            [ModelSync.Shared]
            public static bool Asks(string text) { {{body}} }
        }

        [ModelSync.SyncSurface]
        public partial class ShopSync;
        """));
}
