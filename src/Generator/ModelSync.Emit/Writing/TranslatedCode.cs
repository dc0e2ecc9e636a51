using ModelSync.Contract;

namespace ModelSync.Emit.Writing;

/// <summary>What of a module was written in C#: marks for its code, and the map to a source that holds these members and nothing else.</summary>
/// <param name="source">Address of that source. It is no file: bundlers would put a whole C# file into their maps.</param>
internal sealed class TranslatedCode(string source, EquatableArray<Translation> translations)
{
    private readonly List<TextMark> _marks = [];

    /// <summary>The marks of an expression's nodes; none when its C# is not known.</summary>
    public Func<Expr, string> MarksOf(string path, Expr body)
    {
        var nodes = ExprTree.All(body).ToList();
        if (translations.FirstOrDefault(t => t.Path == path && t.Marks.Count == nodes.Count) is not { } translation) return static _ => "";
        var marks = new Dictionary<Expr, TextMark>(ReferenceEqualityComparer.Instance);
        foreach (var (node, mark) in nodes.Zip(translation.Marks).Where(pair => pair.Second.Text >= 0 && pair.Second.Text < translations.Count)) marks[node] = mark;
        return node => marks.TryGetValue(node, out var mark) ? MarkedText.Mark(IndexOf(mark)) : "";
    }

    /// <summary>The map of the finished text; null when nothing in it is translated.</summary>
    public string? Map(string file, MarkedText code)
    {
        if (_marks.Count == 0) return null;
        var texts = _marks.Select(m => m.Text).Distinct().Order().ToList();
        var firstLines = FirstLines(texts);
        var segments = new Segments();
        foreach (var ((line, column, index), next) in code.Marks.Zip(code.Marks.Skip(1).Select(m => ((int Line, int Column)?)(m.Line, m.Column)).Append(null)))
        {
            // Where several begin, the innermost says it.
            if (next == (line, column)) continue;
            if (index is not { } known) segments.AddEnd((line, column));
            else segments.Add((line, column), 0, firstLines[_marks[known].Text] + _marks[known].Line, _marks[known].Column);
        }

        var content = string.Join("\n\n", texts.Select(t => translations[t].Text)) + "\n";
        return $$"""{"version":3,"file":{{Json(file)}},"sourceRoot":"","sources":[{{Json(source)}}],"sourcesContent":[{{Json(content)}}],"names":[],"mappings":"{{segments}}"}""" + "\n";
    }

    private Dictionary<int, int> FirstLines(List<int> texts)
    {
        var lines = new Dictionary<int, int>();
        var next = 0;
        foreach (var text in texts)
        {
            lines[text] = next;
            next += translations[text].Text.Count(c => c == '\n') + 2;
        }

        return lines;
    }

    private int IndexOf(TextMark mark)
    {
        if (_marks.IndexOf(mark) is >= 0 and var known) return known;
        _marks.Add(mark);
        return _marks.Count - 1;
    }

    private static string Json(string value) => System.Text.Json.JsonSerializer.Serialize(value);
}
