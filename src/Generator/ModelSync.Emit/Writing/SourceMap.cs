using System.Text;

namespace ModelSync.Emit.Writing;

/// <summary>A source map (version 3) from names in a <c>.d.ts</c> file to C#, so that Go to Definition lands there.</summary>
internal static class SourceMap
{
    private const string Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    /// <param name="headLines">Lines above the body.</param>
    /// <param name="relative">Path of a C# file relative to the map, with slashes.</param>
    public static string Print(string file, IReadOnlyList<Mapping> mappings, int headLines, Func<int, string> relative)
    {
        var files = mappings.Select(m => m.Source.File).Distinct().Order().ToList();
        var sources = string.Join(",", files.Select(f => Json(relative(f))));
        return $$"""{"version":3,"file":{{Json(file)}},"sourceRoot":"","sources":[{{sources}}],"names":[],"mappings":"{{Segments(mappings, headLines, files)}}"}""" + "\n";
    }

    private static string Segments(IReadOnlyList<Mapping> mappings, int headLines, List<int> files)
    {
        var text = new StringBuilder();
        var (line, column, file, sourceLine, sourceColumn) = (0, 0, 0, 0, 0);
        foreach (var mapping in mappings)
        {
            // A segment at each end of the name: editors select what lies between.
            Add(mapping, 0);
            Add(mapping, mapping.Length);
        }

        return text.ToString();

        void Add(Mapping mapping, int offset)
        {
            var (source, target) = (mapping.Source, headLines + mapping.At.Line);
            if (text.Length > 0 && target == line) text.Append(',');
            if (target > line) column = 0;
            text.Append(';', target - line);
            line = target;
            Append(text, mapping.At.Column + offset - column);
            Append(text, files.IndexOf(source.File) - file);
            Append(text, source.Line - sourceLine);
            Append(text, source.Column + offset - sourceColumn);
            (column, file, sourceLine, sourceColumn) = (mapping.At.Column + offset, files.IndexOf(source.File), source.Line, source.Column + offset);
        }
    }

    private static void Append(StringBuilder text, int value)
    {
        for (var rest = value < 0 ? (-value << 1) | 1 : value << 1; ;)
        {
            var digit = rest & 31;
            rest >>= 5;
            text.Append(Digits[rest > 0 ? digit | 32 : digit]);
            if (rest == 0) return;
        }
    }

    private static string Json(string value) => System.Text.Json.JsonSerializer.Serialize(value);
}
