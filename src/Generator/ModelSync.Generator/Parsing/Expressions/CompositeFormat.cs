using System.Globalization;
using System.Text;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary>A part of a composite format: text, or the place of an argument.</summary>
/// <param name="Argument">Which argument; -1 for text.</param>
internal sealed record FormatPart(string Text, int Argument = -1, int Width = 0, string? Format = null);

/// <summary>Reads <c>"{0,8:F2} of {1}"</c> as <c>string.Format</c> does.</summary>
internal sealed class CompositeFormat(string format)
{
    private const int Limit = 1_000_000;

    private readonly List<FormatPart> _parts = [];
    private readonly StringBuilder _text = new();
    private int _at;

    /// <summary>Null for a format at which .NET throws.</summary>
    public static IReadOnlyList<FormatPart>? Read(string format)
    {
        var reader = new CompositeFormat(format);
        return reader.Read() ? reader._parts : null;
    }

    private bool Read()
    {
        while (_at < format.Length)
        {
            var c = format[_at++];
            if (c is not ('{' or '}')) _text.Append(c);
            else if (_at < format.Length && format[_at] == c) _text.Append(format[_at++]);
            else if (c == '}' || !Hole()) return false;
        }

        Flush();
        return true;
    }

    // Index, blanks, width, blanks, format.
    private bool Hole()
    {
        Flush();
        if (Number() is not { } argument) return false;
        Blanks();
        var width = 0;
        if (Take(','))
        {
            Blanks();
            var isLeft = Take('-');
            if (Number() is not { } number) return false;
            width = isLeft ? -number : number;
            Blanks();
        }

        var start = _at + 1;
        if (Take(':')) while (_at < format.Length && format[_at] is not ('{' or '}')) _at++;
        else start = _at;
        if (_at >= format.Length || format[_at] != '}') return false;
        _parts.Add(new FormatPart("", argument, width, _at > start ? format.Substring(start, _at - start) : null));
        _at++;
        return true;
    }

    private int? Number()
    {
        var start = _at;
        while (_at < format.Length && format[_at] is >= '0' and <= '9') _at++;
        return int.TryParse(format.Substring(start, _at - start), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < Limit ? number : null;
    }

    private bool Take(char expected)
    {
        if (_at >= format.Length || format[_at] != expected) return false;
        _at++;
        return true;
    }

    private void Blanks()
    {
        while (_at < format.Length && format[_at] == ' ') _at++;
    }

    private void Flush()
    {
        if (_text.Length > 0) _parts.Add(new FormatPart(_text.ToString()));
        _text.Clear();
    }
}
