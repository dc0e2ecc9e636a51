namespace ModelSync.Emit.Writing;

/// <summary>A source map (version 3) from names in a <c>.d.ts</c> file to C#, so that Go to Definition lands there.</summary>
internal static class SourceMap
{
    /// <param name="headLines">Lines above the body.</param>
    /// <param name="relative">Path of a C# file relative to the map, with slashes.</param>
    public static string Print(string file, IReadOnlyList<Mapping> mappings, int headLines, Func<int, string> relative)
    {
        var files = mappings.Select(m => m.Source.File).Distinct().Order().ToList();
        var sources = string.Join(",", files.Select(f => Json(relative(f))));
        return $$"""{"version":3,"file":{{Json(file)}},"sourceRoot":"","sources":[{{sources}}],"names":[],"mappings":"{{MappingsOf(mappings, headLines, files)}}"}""" + "\n";
    }

    private static Segments MappingsOf(IReadOnlyList<Mapping> mappings, int headLines, List<int> files)
    {
        var segments = new Segments();
        foreach (var mapping in mappings)
        {
            // A segment at each end of the name: editors select what lies between.
            Add(mapping, 0);
            Add(mapping, mapping.Length);
        }

        return segments;

        void Add(Mapping mapping, int offset) => segments.Add(
            (headLines + mapping.At.Line, mapping.At.Column + offset), files.IndexOf(mapping.Source.File), mapping.Source.Line, mapping.Source.Column + offset);
    }

    private static string Json(string value) => System.Text.Json.JsonSerializer.Serialize(value);
}
