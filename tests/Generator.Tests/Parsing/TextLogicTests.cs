using System.Globalization;

namespace ModelSync.Generator.Tests.Parsing;

/// <summary>Texts in translated code: what is refused says what to write instead, and queries have no more than before.</summary>
public sealed class TextLogicTests
{
    [Theory]
    [InlineData("a.CompareTo(b) > 0", "The culture-sensitive string.CompareTo is not translated to JavaScript: write string.CompareOrdinal")]
    [InlineData("string.Compare(a, b) > 0", "The culture-sensitive string.Compare is")]
    [InlineData("string.Compare(a, b, StringComparison.CurrentCulture) > 0", "The culture-sensitive string.Compare is")]
    [InlineData("string.Compare(a, b, true) > 0", "The culture-sensitive string.Compare is")]
    [InlineData("a.ToUpper() == b", "The culture-sensitive string.ToUpper is not translated to JavaScript: write ToUpperInvariant()")]
    [InlineData("a.ToLower(System.Globalization.CultureInfo.InvariantCulture) == b", "The culture-sensitive string.ToLower is")]
    [InlineData("a.StartsWith(b)", "The culture-sensitive StartsWith is not translated to JavaScript: pass StringComparison.Ordinal")]
    [InlineData("a.EndsWith(b, StringComparison.InvariantCulture)", "EndsWith with another comparison than Ordinal is not translated to JavaScript: pass StringComparison.Ordinal or OrdinalIgnoreCase")]
    [InlineData("a.Contains(b, StringComparison.CurrentCultureIgnoreCase)", "Contains with another comparison")]
    [InlineData("a.Equals(b, StringComparison.CurrentCulture)", "Equals with another comparison than Ordinal is not translated to JavaScript: write ==, or pass")]
    [InlineData("a.IndexOf(b) > 0", "The culture-sensitive string.IndexOf is not translated to JavaScript: pass StringComparison.Ordinal")]
    [InlineData("a.LastIndexOf(b) > 0", "The culture-sensitive string.LastIndexOf is")]
    [InlineData("a.Replace(b, a, true, null) == b", "The culture-sensitive string.Replace is")]
    [InlineData("a.GetHashCode() > 0", "string.GetHashCode is not translated to JavaScript: it differs between processes")]
    [InlineData("a.Normalize() == b", "string.Normalize is")]
    [InlineData("string.Join(\",\", new object[] { 1, b }) == b", "string.Join over an array of objects is not translated to JavaScript: make it")]
    [InlineData("string.Join(\",\", new[] { list }) == b", "string.Join over an array of objects is")]
    [InlineData("a.Split(',', (StringSplitOptions)number).Length > 0", "This string.Split is not translated to JavaScript: write its options as constants")]
    [InlineData("string.Format(a, b) == b", "A format that is no constant")]
    [InlineData("string.Format(\"{0\", b) == b", "The format '{0' is not translated to JavaScript: it always throws a FormatException")]
    [InlineData("string.Format(\"{1}\", b) == b", "The format '{1}' is not translated to JavaScript: it always throws a FormatException")]
    [InlineData("string.Format(\"{1}{0}\", a.Trim(), b) == b", "A format that does not take each argument once")]
    [InlineData("string.Format(new System.Globalization.CultureInfo(\"de\"), \"{0}\", b) == b", "A format with another culture")]
    [InlineData("string.Create(System.Globalization.CultureInfo.CurrentCulture, $\"{number}\") == b", "A text in another culture than the invariant")]
    [InlineData("$\"{new object()}\" == b", "")]
    [InlineData("$\"{kind:X}\" == b", "The format 'X' of an enum is not translated to JavaScript: leave the format out for the name")]
    [InlineData("$\"{alias}\" == b", "The name of an enum in which two members are one number is not translated to JavaScript: choose the text with a switch")]
    [InlineData("$\"{list}\" == b", "The text of a value of type System.Collections.Generic.List<string>")]
    [InlineData("char.ToUpper(unit) == unit", "The culture-sensitive char.ToUpper is not translated to JavaScript: write char.ToUpperInvariant")]
    [InlineData("char.IsLetter(a, number)", "char.IsLetter of a place in a text is not translated to JavaScript: write char.IsLetter(text[index])")]
    [InlineData("char.GetNumericValue(unit) > 1", "char.GetNumericValue is not translated to JavaScript: write c - '0'")]
    [InlineData("char.GetUnicodeCategory(unit) == 0", "char.GetUnicodeCategory is")]
    [InlineData("a[new Index(number)] == unit", "An Index or Range that is a value")]
    [InlineData("new System.Text.StringBuilder().AppendLine().Length > 0", "StringBuilder.AppendLine is not translated to JavaScript: line ends differ between systems: write Append('\\n')")]
    [InlineData("new System.Text.StringBuilder().AppendJoin(',', a, b).Length > 0", "StringBuilder.AppendJoin is")]
    [InlineData("new System.Text.StringBuilder().EnsureCapacity(3) > 0", "StringBuilder.EnsureCapacity is")]
    public async Task What_is_refused_says_what_to_write(string expression, string expected)
    {
        var found = await Compiling.AnalyzeAsync(Compiling.Generate(Compiling.Compile(Source($"bool Do(string a, string b, int number, char unit, Kind kind, Alias alias, List<string> list) => {expression};"))));
        var diagnostic = found.First(static d => d.Id == "MSYNC2001");
        Assert.StartsWith(expected, diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("string Do(System.Text.StringBuilder builder) => builder.ToString();", "has a StringBuilder in its signature")]
    [InlineData("System.Text.StringBuilder Do() => new();", "has a StringBuilder in its signature")]
    public async Task A_builder_stays_inside(string method, string expected)
    {
        var found = await Compiling.AnalyzeAsync(Compiling.Generate(Compiling.Compile(Source(method))));
        Assert.Contains(expected, Assert.Single(found, static d => d.Id == "MSYNC2012").GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.Name.Substring(1) == a.Name")]
    [InlineData("a.Name[0] == 'x'")]
    [InlineData("a.Name.Contains(\"x\", StringComparison.OrdinalIgnoreCase)")]
    [InlineData("$\"{a.Id}\" == a.Name")]
    [InlineData("$\"{a.Name,3}\" == a.Name")]
    [InlineData("a.Name + a.Id == a.Name")]
    [InlineData("a.Name.IndexOf('x') > 0")]
    [InlineData("string.Concat(a.Name, a.Name) == a.Name")]
    public async Task Queries_keep_to_what_databases_do_the_same(string predicate)
    {
        var source = $$"""
            {{Compiling.Usings}}
            [SyncSurface] public partial class S;
            [SyncModel(Read = Access.Everyone)] public class Item { public int Id { get; init; } public string Name { get; set; } = ""; }
            public static class Items { [LiveQuery] public static Rows<Item> All(Rows<Item> items) => items.Where(a => {{predicate}}).Take(10); }
            """;
        Assert.Contains(await Compiling.AnalyzeAsync(Compiling.Generate(Compiling.Compile(source))), static d => d.Id == "MSYNC3001");
    }

    private static string Source(string method) => $$"""
        {{Compiling.Usings}}
        [SyncSurface] public partial class S;
        public enum Kind { A, B }
        public enum Alias { A, B = 0 }
        public static class Code { [Shared] public static {{method}} }
        """;
}
