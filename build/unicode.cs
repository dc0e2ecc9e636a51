#!/usr/bin/env dotnet
#:property PublishAot=false
// Writes what .NET knows of Unicode into the TypeScript runtime: dotnet run build/run.cs -- unicode
// A browser has its own Unicode version and its own rules of casing; translated code means what the server's .NET means.
using System.Runtime.CompilerServices;
using System.Text;

const int LastUnit = 0xFFFF, LastScalar = 0x10FFFF;

// Cased pairs of Unicode 16: .NET asks the ICU of its machine about casing, and ICU before 76 does not know them. They have no case here, wherever this runs.
(int First, int Last)[] newcomers = [(0x19B, 0x19B), (0x264, 0x264), (0x1C89, 0x1C8A), (0xA7CB, 0xA7CD), (0xA7DA, 0xA7DC), (0x10D50, 0x10D65), (0x10D70, 0x10D85)];
var folder = Path.GetFullPath(Path.Combine(Here(), "..", "src", "Client", "src", "logic", "text", "unicode"));

Write("upper", "UPPER", "string.ToUpperInvariant: by how much a scalar moves", LastScalar, code => Casing(code, static text => text.ToUpperInvariant()));
Write("lower", "LOWER", "string.ToLowerInvariant: by how much a scalar moves", LastScalar, code => Casing(code, static text => text.ToLowerInvariant()));
Write("letters", "LETTERS", "Units of char.IsLetter", LastUnit, code => Class(char.IsLetter((char)code)));
Write("upper-letters", "UPPER_LETTERS", "Units of char.IsUpper", LastUnit, code => Class(char.IsUpper((char)code)));
Write("lower-letters", "LOWER_LETTERS", "Units of char.IsLower", LastUnit, code => Class(char.IsLower((char)code)));
Write("digits", "DIGITS", "Units of char.IsDigit", LastUnit, code => Class(char.IsDigit((char)code)));
Write("numbers", "NUMBERS", "Units of char.IsNumber", LastUnit, code => Class(char.IsNumber((char)code)));
Write("punctuation", "PUNCTUATION", "Units of char.IsPunctuation", LastUnit, code => Class(char.IsPunctuation((char)code)));
Write("symbols", "SYMBOLS", "Units of char.IsSymbol", LastUnit, code => Class(char.IsSymbol((char)code)));

int? Casing(int code, Func<string, string> change)
{
    if (code is >= 0xD800 and <= 0xDFFF || newcomers.Any(range => code >= range.First && code <= range.Last)) return null;
    var moved = char.ConvertToUtf32(change(char.ConvertFromUtf32(code)), 0) - code;
    return moved == 0 ? null : moved;
}

int? Class(bool belongs) => belongs ? 0 : null;

void Write(string file, string name, string says, int last, Func<int, int?> shiftOf)
{
    var text = string.Join(' ', Runs(last, shiftOf));
    var source = new StringBuilder($"import {{ type Runs, readRuns }} from './runs.ts';\n\n/** {says}. Written by build/unicode.cs. */\nexport const {name}: Runs = /* @__PURE__ */ readRuns(\n");
    source.AppendJoin(" +\n", text.Chunk(140).Select(static line => $"  '{new string(line)}'")).Append(",\n);\n");
    File.WriteAllText(Path.Combine(folder, file + ".ts"), source.ToString());
    Console.WriteLine($"{file}: {text.Length} characters");
}

// A run: how far behind the run before it, how many, one (,) or two (+) apart, and how far they move.
IEnumerable<string> Runs(int last, Func<int, int?> shiftOf)
{
    var entries = Enumerable.Range(0, last + 1).Select(code => (Code: code, Shift: shiftOf(code))).Where(static entry => entry.Shift is not null).ToList();
    for (int at = 0, end = 0, next; at < entries.Count; at = next)
    {
        var step = at + 1 < entries.Count && entries[at + 1].Shift == entries[at].Shift && entries[at + 1].Code == entries[at].Code + 2 ? 2 : 1;
        for (next = at + 1; next < entries.Count && entries[next].Shift == entries[at].Shift && entries[next].Code == entries[next - 1].Code + step;) next++;
        yield return Base36(entries[at].Code - end) + (step == 2 ? "+" : ",") + Base36(next - at) + (entries[at].Shift is { } shift and not 0 ? "," + Base36(shift) : "");
        end = entries[next - 1].Code;
    }
}

string Base36(int value)
{
    if (value < 0) return "-" + Base36(-value);
    var digit = "0123456789abcdefghijklmnopqrstuvwxyz"[value % 36].ToString();
    return value < 36 ? digit : Base36(value / 36) + digit;
}

static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
