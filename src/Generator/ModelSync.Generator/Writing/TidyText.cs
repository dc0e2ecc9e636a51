using System.Buffers;

namespace ModelSync.Generator.Writing;

/// <summary>Text of lines, each of which is put in order when it ends: no trailing spaces, never two blank lines, none beside a brace, none where a hole was empty and nothing else stood.</summary>
internal sealed class TidyText
{
    private const int None = -1;

    private char[] _text = ArrayPool<char>.Shared.Rent(4096);
    private int _length;
    private int _line;
    private int _hole = None;
    private bool _isBlankDue;

    public void Append(string text, int indent)
    {
        Reserve(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var end = text.IndexOf('\n', at);
            var count = (end < 0 ? text.Length : end) - at;
            Reserve(count);
            text.CopyTo(at, _text, _length, count);
            _length += count;
            if (end < 0) return;
            EndLine();
            Spaces(indent);
            at = end + 1;
        }
    }

    /// <summary>A hole was empty: a line of nothing else is dropped, so that templates need no conditions.</summary>
    public void AppendNothing() => _hole = _hole == None ? _length : _hole;

    public void Spaces(int count)
    {
        Reserve(count);
        for (var i = 0; i < count; i++) _text[_length++] = ' ';
    }

    /// <summary>First column of the line's text: what follows a hole's line break lines up under where the line began.</summary>
    public int Column()
    {
        var column = _line;
        while (column < _length && column != _hole && _text[column] == ' ') column++;
        return column - _line;
    }

    public void EndLine()
    {
        while (_length > _line && char.IsWhiteSpace(_text[_length - 1])) _length--;
        if (_length == _line) _isBlankDue |= _hole == None;
        else EndText();
        _hole = None;
    }

    /// <summary>The text; nothing can be written any more.</summary>
    public string Finish()
    {
        var text = new string(_text, 0, _length);
        // Thousands of texts grow to the same length, one after the other.
        ArrayPool<char>.Shared.Return(_text);
        _text = [];
        return text;
    }

    private void EndText()
    {
        if (_isBlankDue && _line > 1 && _text[_line - 2] != '{' && _text[FirstText()] != '}') InsertBlank();
        _isBlankDue = false;
        Reserve(1);
        _text[_length++] = '\n';
        _line = _length;
    }

    private int FirstText()
    {
        var at = _line;
        while (_text[at] == ' ') at++;
        return at;
    }

    private void InsertBlank()
    {
        Reserve(1);
        Array.Copy(_text, _line, _text, _line + 1, _length - _line);
        _text[_line++] = '\n';
        _length++;
    }

    private void Reserve(int count)
    {
        if (_length + count > _text.Length) Grow(Math.Max(_text.Length * 2, _length + count));
    }

    private void Grow(int length)
    {
        var wider = ArrayPool<char>.Shared.Rent(length);
        Array.Copy(_text, wider, _length);
        ArrayPool<char>.Shared.Return(_text);
        _text = wider;
    }
}
