using System.Globalization;

namespace ModelSync.Generator.Tests.Parsing;

/// <summary>Texts in translated code: what is refused says what to write instead, and queries have no more than before.</summary>
public sealed class TextLogicTests
{
    [Theory]
    [InlineData("a.CompareTo(b) > 0", "MSYNC2024: string.CompareTo is not translated to JavaScript, because it follows the culture of the machine: write string.CompareOrdinal")]
    [InlineData("string.Compare(a, b) > 0", "MSYNC2024: string.Compare is")]
    [InlineData("string.Compare(a, b, StringComparison.CurrentCulture) > 0", "MSYNC2024: string.Compare is")]
    [InlineData("string.Compare(a, b, true) > 0", "MSYNC2024: string.Compare is")]
    [InlineData("a.ToUpper() == b", "MSYNC2024: string.ToUpper is not translated to JavaScript, because it follows the culture of the machine: write ToUpperInvariant()")]
    [InlineData("a.ToLower(System.Globalization.CultureInfo.InvariantCulture) == b", "MSYNC2024: string.ToLower is")]
    [InlineData("a.StartsWith(b)", "MSYNC2024: string.StartsWith is not translated to JavaScript, because it follows the culture of the machine: pass StringComparison.Ordinal")]
    [InlineData("a.EndsWith(b, StringComparison.InvariantCulture)", "MSYNC2024: EndsWith with another comparison than Ordinal is not translated to JavaScript, because it follows the culture of the machine: pass StringComparison.Ordinal or OrdinalIgnoreCase")]
    [InlineData("a.Contains(b, StringComparison.CurrentCultureIgnoreCase)", "MSYNC2024: Contains with another comparison")]
    [InlineData("a.Equals(b, StringComparison.CurrentCulture)", "MSYNC2024: Equals with another comparison than Ordinal is not translated to JavaScript, because it follows the culture of the machine: write ==, or pass")]
    [InlineData("a.IndexOf(b) > 0", "MSYNC2024: string.IndexOf is not translated to JavaScript, because it follows the culture of the machine: pass StringComparison.Ordinal")]
    [InlineData("a.LastIndexOf(b) > 0", "MSYNC2024: string.LastIndexOf is")]
    [InlineData("a.Replace(b, a, true, null) == b", "MSYNC2024: string.Replace is")]
    [InlineData("a.GetHashCode() > 0", "MSYNC2001: string.GetHashCode is not translated to JavaScript: it differs between processes")]
    [InlineData("a.Normalize() == b", "MSYNC2001: string.Normalize is")]
    [InlineData("string.Join(\",\", new object[] { 1, b }) == b", "MSYNC2001: string.Join over an array of objects is not translated to JavaScript: make it")]
    [InlineData("string.Join(\",\", new[] { list }) == b", "MSYNC2001: string.Join over an array of objects is")]
    [InlineData("a.Split(',', (StringSplitOptions)number).Length > 0", "MSYNC2001: This string.Split is not translated to JavaScript: write its options as constants")]
    [InlineData("string.Format(a, b) == b", "MSYNC2001: A format that is no constant")]
    [InlineData("string.Format(\"{0\", b) == b", "MSYNC2001: The format '{0' is not translated to JavaScript: it always throws a FormatException")]
    [InlineData("string.Format(\"{1}\", b) == b", "MSYNC2001: The format '{1}' is not translated to JavaScript: it always throws a FormatException")]
    [InlineData("string.Format(\"{1}{0}\", a.Trim(), b) == b", "MSYNC2001: A format that does not take each argument once")]
    [InlineData("string.Format(new System.Globalization.CultureInfo(\"de\"), \"{0}\", b) == b", "MSYNC2024: string.Format is")]
    [InlineData("string.Create(System.Globalization.CultureInfo.CurrentCulture, $\"{number}\") == b", "MSYNC2024: string.Create is")]
    [InlineData("$\"{new object()}\" == b", "MSYNC2001: ")]
    [InlineData("$\"{kind:X}\" == b", "MSYNC2001: The format 'X' of an enum is not translated to JavaScript: leave the format out for the name")]
    [InlineData("$\"{alias}\" == b", "MSYNC2001: The name of an enum in which two members are one number is not translated to JavaScript: choose the text with a switch")]
    [InlineData("$\"{list}\" == b", "MSYNC2001: The text of a value of type System.Collections.Generic.List<string>")]
    [InlineData("char.ToUpper(unit) == unit", "MSYNC2024: char.ToUpper is not translated to JavaScript, because it follows the culture of the machine: write char.ToUpperInvariant")]
    [InlineData("char.IsLetter(a, number)", "MSYNC2001: char.IsLetter of a place in a text is not translated to JavaScript: write char.IsLetter(text[index])")]
    [InlineData("char.GetNumericValue(unit) > 1", "MSYNC2001: char.GetNumericValue is not translated to JavaScript: write c - '0'")]
    [InlineData("char.GetUnicodeCategory(unit) == 0", "MSYNC2001: char.GetUnicodeCategory is")]
    [InlineData("a[new Index(number)] == unit", "MSYNC2001: An Index or Range that is a value")]
    [InlineData("string.Join(values: new object[] { 1, b }, separator: a) == b", "MSYNC2001: A call of Join with its arguments in another order than its parameters is not translated to JavaScript: write them in the order")]
    [InlineData("a.StartsWith(comparisonType: StringComparison.Ordinal, value: b)", "MSYNC2001: A call of StartsWith with its arguments in another order")]
    [InlineData("list.Contains(comparer: null, value: b)", "MSYNC2001: A call of Contains with its arguments in another order")]
    [InlineData("string.Format(arg0: a, format: \"{0}\") == b", "MSYNC2001: A call of Format with its arguments in another order")]
    [InlineData("int.TryParse(result: out var read, s: a) && read > 1", "MSYNC2001: A call of TryParse with its arguments in another order")]
    [InlineData("System.Text.RegularExpressions.Regex.IsMatch(pattern: \"a\", input: number++ > 1 ? a : b)", "MSYNC2001: A call of IsMatch with its arguments in another order")]
    [InlineData("new System.Text.StringBuilder().AppendLine().Length > 0", "MSYNC2001: StringBuilder.AppendLine is not translated to JavaScript: line ends differ between systems: write Append('\\n')")]
    [InlineData("new System.Text.StringBuilder().AppendJoin(',', a, b).Length > 0", "MSYNC2001: StringBuilder.AppendJoin is")]
    [InlineData("new System.Text.StringBuilder().EnsureCapacity(3) > 0", "MSYNC2001: StringBuilder.EnsureCapacity is")]
    public async Task What_is_refused_says_what_to_write(string expression, string expected)
    {
        var found = await Compiling.AnalyzeAsync(Compiling.Generate(Compiling.Compile(Source($"bool Do(string a, string b, int number, char unit, Kind kind, Alias alias, List<string> list) => {expression};"))));
        var diagnostic = found.First(static d => d.Id.StartsWith("MSYNC20", StringComparison.Ordinal));
        Assert.StartsWith(expected, $"{diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}", StringComparison.Ordinal);
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
