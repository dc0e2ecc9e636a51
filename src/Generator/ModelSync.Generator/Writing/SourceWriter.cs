using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace ModelSync.Generator.Writing;

/// <summary>
/// Builds indented source text. Blocks are written as they will look; a hole of several lines keeps the column that it stands in.
/// Holes may be empty: blank lines are put in order at the end.
/// </summary>
internal sealed class SourceWriter
{
    private const int IndentSize = 4;

    // Stands where a hole was empty: a line of nothing else is dropped, so that templates need no conditions.
    private const char Nothing = '\u0001';
    private readonly StringBuilder _text = new();
    private int _indent;

    public void Line() => _text.Append('\n');

    public void Line(string block)
    {
        foreach (var line in block.Split('\n')) _text.Append(' ', _indent * IndentSize).Append(line).Append('\n');
    }

    public void Line([InterpolatedStringHandlerArgument("")] ref Block block)
    {
        _ = block;
        _text.Append('\n');
    }

    /// <summary>Writes the head and an opening brace; disposing closes it.</summary>
    public Scope Braces(string head, string close = "}")
    {
        Line(head);
        Line("{");
        _indent++;
        return new Scope(this, close);
    }

    /// <summary>The text with LF, without trailing spaces, never two blank lines, none beside a brace.</summary>
    public override string ToString()
    {
        var tidy = new StringBuilder(_text.Length);
        var previous = "{";
        var blank = false;
        foreach (var raw in _text.ToString().Split('\n'))
        {
            var line = raw.Replace(Nothing.ToString(), "").TrimEnd();
            if (line.Length == 0 && raw.IndexOf(Nothing) >= 0) continue;
            if (line.Length == 0)
            {
                blank = true;
                continue;
            }
            if (blank && !previous.EndsWith("{", StringComparison.Ordinal) && !line.TrimStart().StartsWith("}", StringComparison.Ordinal)) tidy.Append('\n');
            tidy.Append(line).Append('\n');
            previous = line;
            blank = false;
        }
        return tidy.ToString();
    }

    public readonly struct Scope(SourceWriter writer, string close) : IDisposable
    {
        public void Dispose()
        {
            writer._indent--;
            writer.Line(close);
        }
    }

    [InterpolatedStringHandler]
    public readonly ref struct Block
    {
        private readonly StringBuilder _text;
        private readonly int _indent;

        public Block(int literalLength, int holeCount, SourceWriter writer)
        {
            _ = literalLength + holeCount;
            _text = writer._text;
            _indent = writer._indent * IndentSize;
            _text.Append(' ', _indent);
        }

        public void AppendLiteral(string text) => Append(text, _indent);

        public void AppendFormatted(string? text) => Append(string.IsNullOrEmpty(text) ? Nothing.ToString() : text!, Column());

        public void AppendFormatted(int value) => _text.Append(value.ToString(CultureInfo.InvariantCulture));

        private void Append(string text, int indent)
        {
            var lines = text.Split('\n');
            for (var i = 0; i < lines.Length; i++)
            {
                if (i > 0) _text.Append('\n').Append(' ', indent);
                _text.Append(lines[i]);
            }
        }

        // First column of the line's text: what follows a hole's line break lines up under where the line began.
        private int Column()
        {
            var start = _text.Length;
            while (start > 0 && _text[start - 1] != '\n') start--;
            var column = start;
            while (column < _text.Length && _text[column] == ' ') column++;
            return column - start;
        }
    }
}
