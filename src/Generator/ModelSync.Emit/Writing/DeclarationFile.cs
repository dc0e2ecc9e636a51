namespace ModelSync.Emit.Writing;

/// <summary>A <c>.d.ts</c> file: remembers which name came from which place in C#.</summary>
internal sealed class DeclarationFile(string module, IReadOnlyCollection<string> declared, SourceLookup sources)
{
    private readonly List<Mapping> _mappings = [];

    public TypeScriptFile Text { get; } = new(module, declared);

    /// <summary>Names and their origins, in the order of the body.</summary>
    public IReadOnlyList<Mapping> Mappings => _mappings;

    public string ImportType(string symbol, string from) => Text.ImportType(symbol, from);

    public void Line(string text = "") => Text.Line(text);

    public void Line(Block block) => Text.Line(Block.Of(block));

    /// <summary>A documentation comment, when there is something to say.</summary>
    /// <param name="otherwise">What is said when the C# has no summary.</param>
    public void Doc(string path, string indent = "", string? otherwise = null)
    {
        var entry = sources.Find(path);
        var lines = (entry?.Summary is { Length: > 0 } summary ? TypeScriptLiterals.Comment(summary).Trim() : otherwise)?.Split('\n').Select(l => l.Trim()).ToList() ?? [];
        if (entry?.Obsolete is { } obsolete) lines.Add(("@deprecated " + TypeScriptLiterals.Comment(obsolete).ReplaceLineEndings(" ")).Trim());
        if (lines.Count == 1) Line($"{indent}/** {lines[0]} */");
        if (lines.Count > 1) Line($"{indent}/**\n{string.Join('\n', lines.Select(l => $"{indent} * {l}".TrimEnd()))}\n{indent} */");
    }

    /// <summary>Writes <paramref name="before"/>, the name, and <paramref name="after"/>; the name leads to its place in C#.</summary>
    public void Named(string before, string name, string after, string path)
    {
        Text.Append(before);
        if (sources.Find(path) is { } entry) _mappings.Add(new Mapping(Text.Position, name.Length, entry));
        Text.Append(name);
        Text.Line(after);
    }
}
