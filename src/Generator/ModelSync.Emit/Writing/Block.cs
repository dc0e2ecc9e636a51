using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace ModelSync.Emit.Writing;

/// <summary>
/// A piece of text as it will look: a hole of several lines keeps the indentation of the line that it stands in,
/// a line that holds nothing but an empty hole goes away.
/// </summary>
[InterpolatedStringHandler]
internal ref struct Block
{
    private readonly StringBuilder _text;
    private bool _isLineEmpty;

    public Block(int literalLength, int holeCount) => _text = new StringBuilder(literalLength + (holeCount * 32));

    public static string Of(Block block) => block._text.ToString();

    /// <summary>The texts below each other; empty ones are left out.</summary>
    public static string Lines(IEnumerable<string> lines) => string.Join('\n', lines.Where(line => line.Length > 0));

    /// <summary>The statements as one: in braces unless that changes nothing.</summary>
    public static string Braced(string statements) =>
        statements.Contains('\n', StringComparison.Ordinal) || statements.StartsWith("if ", StringComparison.Ordinal) || statements.StartsWith("const ", StringComparison.Ordinal)
            ? $"{{\n  {statements.Replace("\n", "\n  ", StringComparison.Ordinal)}\n}}"
            : statements;

    public void AppendLiteral(string text)
    {
        var isGone = _isLineEmpty && text.StartsWith('\n');
        if (isGone) TrimLine();
        _text.Append(text, isGone ? 1 : 0, text.Length - (isGone ? 1 : 0));
        _isLineEmpty = false;
    }

    public readonly void AppendFormatted(int value) => _text.Append(value.ToString(CultureInfo.InvariantCulture));

    public void AppendFormatted(string text)
    {
        var (start, indent) = Line();
        _isLineEmpty = text.Length == 0 && start + indent.Length == _text.Length;
        _text.Append(indent.Length == 0 ? text : text.Replace("\n", "\n" + indent, StringComparison.Ordinal));
    }

    private readonly (int Start, string Indent) Line()
    {
        var start = _text.Length;
        while (start > 0 && _text[start - 1] != '\n') start--;
        var end = start;
        while (end < _text.Length && _text[end] == ' ') end++;
        return (start, _text.ToString(start, end - start));
    }

    private readonly void TrimLine() => _text.Length = Line().Start;
}
