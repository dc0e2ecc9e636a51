using System.Globalization;
using System.Runtime.CompilerServices;

namespace ModelSync.Generator.Writing;

/// <summary>
/// Builds indented source text. Blocks are written as they will look; a hole of several lines keeps the column that it stands in.
/// Holes may be empty: each line is put in order when it ends.
/// </summary>
internal sealed class SourceWriter
{
    private const int IndentSize = 4;

    // A generator prints thousands of files at once: their text is written in place, and copied once.
    private readonly TidyText _text = new();
    private int _indent;

    public void Line() => _text.EndLine();

    public void Line(string block)
    {
        _text.Spaces(_indent * IndentSize);
        _text.Append(block, _indent * IndentSize);
        _text.EndLine();
    }

    public void Line([InterpolatedStringHandlerArgument("")] ref Block block)
    {
        _ = block;
        _text.EndLine();
    }

    /// <summary>Writes the head and an opening brace; disposing closes it.</summary>
    public Scope Braces(string head, string close = "}")
    {
        Line(head);
        Line("{");
        _indent++;
        return new Scope(this, close);
    }

    /// <summary>The text with LF, without trailing spaces, never two blank lines, none beside a brace. The writer has done its work.</summary>
    public string Finish() => _text.Finish();

    /// <summary>The text with long texts in it, which go through no writer of lines.</summary>
    /// <param name="place">The last one of it is where they stand.</param>
    /// <param name="offset">Characters of the place in front of them.</param>
    public string With(string place, int offset, IReadOnlyList<string> texts)
    {
        var text = Finish();
        var at = text.LastIndexOf(place, StringComparison.Ordinal) + offset;
        return string.Concat([text.Substring(0, at), .. texts, text.Substring(at)]);
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
        private readonly TidyText _text;
        private readonly int _indent;

        public Block(int literalLength, int holeCount, SourceWriter writer)
        {
            _ = literalLength + holeCount;
            _text = writer._text;
            _indent = writer._indent * IndentSize;
            _text.Spaces(_indent);
        }

        public void AppendLiteral(string text) => _text.Append(text, _indent);

        public void AppendFormatted(string? text)
        {
            if (string.IsNullOrEmpty(text)) _text.AppendNothing();
            else _text.Append(text!, _text.Column());
        }

        /// <summary>Lines one under the other.</summary>
        public void AppendFormatted(IEnumerable<string> lines)
        {
            var (column, isFirst) = (_text.Column(), true);
            foreach (var line in lines)
            {
                if (!isFirst) _text.Append("\n", column);
                _text.Append(line, column);
                isFirst = false;
            }
            if (isFirst) _text.AppendNothing();
        }

        public void AppendFormatted(int value) => _text.Append(value.ToString(CultureInfo.InvariantCulture), 0);
    }
}
