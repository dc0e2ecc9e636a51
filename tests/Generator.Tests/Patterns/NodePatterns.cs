using System.Diagnostics;
using System.Globalization;
using System.Text;
using ModelSync.Generator.Parsing.Patterns;

namespace ModelSync.Generator.Tests.Patterns;

/// <summary>JavaScript's matches, from a process that answers line by line.</summary>
internal sealed class NodePatterns : IDisposable
{
    // From the place of an empty match both languages go on one unit later.
    private const string Script = """
        require('readline').createInterface({ input: process.stdin }).on('line', (line) => {
          const [source, flags, texts] = JSON.parse(line);
          const pattern = new RegExp(source, flags);
          console.log(texts.map((text) => {
            const found = [];
            pattern.lastIndex = 0;
            for (let match; (match = pattern.exec(text)) !== null; ) {
              found.push(match.index + ':' + match[0].length);
              if (flags === 'y') break;
              if (match[0] === '') pattern.lastIndex++;
            }
            return found.join(' ');
          }).join(';'));
        });
        """;

    private readonly Process _process = Process.Start(new ProcessStartInfo("node", ["-e", Script]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;

    /// <summary>Of each text: places and lengths of all matches, or of the one at the start.</summary>
    public IReadOnlyList<string> Matches(string pattern, bool searches, IReadOnlyList<string> texts)
    {
        _process.StandardInput.WriteLine($"[{Json(Whole(pattern))},\"{(searches ? 'g' : 'y')}\",[{string.Join(',', texts.Select(Json))}]]");
        _process.StandardInput.Flush();
        return (_process.StandardOutput.ReadLine() ?? throw new InvalidOperationException($"Node does not read {pattern}")).Split(';');
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }

    /// <summary>With the classes of the runtime written out.</summary>
    public static string Whole(string pattern) => UnitPrinter.Named.Aggregate(pattern, static (text, named) =>
        text.Replace($@"\p{{{named.Name}}}", string.Concat(named.Set.Ranges.Select(static range => $@"\u{range.First:x4}-\u{range.Last:x4}")), StringComparison.Ordinal));

    /// <summary>Units one by one: half a pair is none of JSON's writer.</summary>
    public static string Json(string text)
    {
        var json = new StringBuilder("\"");
        foreach (var unit in text) json.Append(@"\u").Append(((int)unit).ToString("x4", CultureInfo.InvariantCulture));
        return json.Append('"').ToString();
    }
}
