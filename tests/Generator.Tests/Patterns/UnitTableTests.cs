using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using ModelSync.Generator.Parsing.Patterns;

namespace ModelSync.Generator.Tests.Patterns;

/// <summary>The baked tables are those of the .NET that runs the tests; UPDATE_BASELINES=1 writes them anew.</summary>
public sealed class UnitTableTests
{
    private static readonly string[] Categories = "Lu Ll Lt Lm Lo Mn Mc Me Nd Nl No Zs Zl Zp Cc Cf Cs Co Pc Pd Ps Pe Pi Pf Po Sm Sc Sk So Cn".Split(' ');

    [Fact]
    public void The_table_of_the_generator_is_that_of_dotnet()
    {
        var lines = new List<string>
        {
            "# The BMP units of .NET 10 (Unicode 16): general categories, named blocks (Is...), and units that IgnoreCase takes for one (=). Tests write it from the runtime.",
        };
        for (var category = 0; category < Categories.Length; category++)
            lines.AddRange(Wrapped(Categories[category], Ranges(unit => (int)char.GetUnicodeCategory(unit) == category)));
        foreach (var block in Blocks().Order(StringComparer.Ordinal)) lines.AddRange(Wrapped(block, Ranges(new Regex($@"\p{{{block}}}"))));
        lines.AddRange(Wrapped("=", CaseGroups()));
        Same("src/Generator/ModelSync.Generator/Parsing/Patterns/units-net10.txt", lines);
    }

    [Fact]
    public void The_classes_of_the_client_are_those_of_the_generator()
    {
        var lines = new List<string>
        {
            "// Classes of UTF-16 units as .NET 10 has them (Unicode 16), where JavaScript has those of its own version. Tests of the generator write this file.",
            "import { units } from './units.ts';",
        };
        foreach (var (name, set) in UnitPrinter.Named.OrderBy(static entry => entry.Name, StringComparer.Ordinal))
            lines.AddRange(["", $"export const {name}: string = /* @__PURE__ */ units(`", .. Wrapped("", Gaps(set)).Select(static line => line[1..]), "`);"]);
        Same("src/Client/src/logic/unit-classes.ts", lines);
    }

    [Theory]
    [InlineData(@"\w")]
    [InlineData(@"\d")]
    [InlineData(@"\s")]
    [InlineData(@"\b")]
    public void Classes_without_a_name_are_those_of_dotnet(string pattern)
    {
        var table = UnitTable.Net10;
        var ours = pattern switch { @"\w" => table.Word, @"\d" => table.Digit, @"\s" => table.Space, _ => table.Boundary };
        Assert.Equal(Ranges(new Regex(pattern)), Ranges(unit => ours.Contains(unit)));
    }

    private static IEnumerable<string> Blocks() =>
        ((string[][])typeof(Regex).Assembly.GetType("System.Text.RegularExpressions.RegexCharClass")!.GetField("s_propTable", BindingFlags.NonPublic | BindingFlags.Static)!.GetValue(null)!)
        .Select(static entry => entry[0]).Where(static name => name.StartsWith("Is", StringComparison.Ordinal));

    private static IEnumerable<string> CaseGroups()
    {
        var all = string.Concat(Enumerable.Range(0, char.MaxValue + 1).Select(static unit => (char)unit));
        var seen = new HashSet<string>();
        for (var unit = 0; unit <= char.MaxValue; unit++)
        {
            var alike = new List<string>();
            foreach (var match in new Regex($@"\u{unit:x4}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant).EnumerateMatches(all)) alike.Add(match.Index.ToString("X", CultureInfo.InvariantCulture));
            if (alike.Count > 1 && seen.Add(string.Join('+', alike))) yield return string.Join('+', alike);
        }
    }

    private static IEnumerable<string> Ranges(Regex regex) => Ranges(unit => regex.IsMatch(unit.ToString()));

    private static IEnumerable<string> Ranges(Func<char, bool> isIn)
    {
        var first = -1;
        for (var unit = 0; unit <= char.MaxValue + 1; unit++)
        {
            var inside = unit <= char.MaxValue && isIn((char)unit);
            if (inside && first < 0) first = unit;
            if (inside || first < 0) continue;
            yield return first == unit - 1 ? $"{first:X}" : $"{first:X}-{unit - 1:X}";
            first = -1;
        }
    }

    private static IEnumerable<string> Gaps(UnitSet set)
    {
        var at = 0;
        foreach (var (first, last) in set.Ranges)
        {
            yield return $"{Base36(first - at)} {Base36(last - first)}";
            at = last;
        }
    }

    private static string Base36(int number)
    {
        const string Digits = "0123456789abcdefghijklmnopqrstuvwxyz";
        var text = "";
        for (; number >= 36; number /= 36) text = Digits[number % 36] + text;
        return Digits[number] + text;
    }

    private static IEnumerable<string> Wrapped(string key, IEnumerable<string> parts)
    {
        var line = new StringBuilder(key);
        foreach (var part in parts)
        {
            if (line.Length + 1 + part.Length > 160)
            {
                yield return line.ToString();
                line.Clear().Append(key);
            }

            line.Append(' ').Append(part);
        }

        yield return line.ToString();
    }

    private static void Same(string path, IEnumerable<string> lines)
    {
        var (file, text) = (Path.Combine(Root(), path), string.Join('\n', lines) + "\n");
        if (Environment.GetEnvironmentVariable("UPDATE_BASELINES") == "1") File.WriteAllText(file, text);
        Assert.Equal(File.ReadAllText(file), text);
    }

    private static string Root([CallerFilePath] string path = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", "..", ".."));
}
