using System.Text;

namespace ModelSync.Emit.Writing;

/// <summary>The mappings of a source map (version 3), in the order of the text that they map.</summary>
internal sealed class Segments
{
    private const string Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    private readonly StringBuilder _text = new();
    private int _line;
    private int _column;
    private int _source;
    private int _sourceLine;
    private int _sourceColumn;

    public override string ToString() => _text.ToString();

    /// <summary>What follows comes from a place in a source.</summary>
    public void Add((int Line, int Column) at, int source, int line, int column)
    {
        MoveTo(at);
        Append(source - _source);
        Append(line - _sourceLine);
        Append(column - _sourceColumn);
        (_source, _sourceLine, _sourceColumn) = (source, line, column);
    }

    /// <summary>What follows comes from nowhere.</summary>
    public void AddEnd((int Line, int Column) at) => MoveTo(at);

    private void MoveTo((int Line, int Column) at)
    {
        if (_text.Length > 0 && at.Line == _line) _text.Append(',');
        if (at.Line > _line) _column = 0;
        _text.Append(';', at.Line - _line);
        Append(at.Column - _column);
        (_line, _column) = at;
    }

    private void Append(int value)
    {
        for (var rest = value < 0 ? (-value << 1) | 1 : value << 1; ;)
        {
            var digit = rest & 31;
            rest >>= 5;
            _text.Append(Digits[rest > 0 ? digit | 32 : digit]);
            if (rest == 0) return;
        }
    }
}
