namespace ModelSync.Emit.Writing;

/// <summary>A pair of brackets of a line, and where its parts end.</summary>
/// <param name="Ends">Of the commas inside; of the semicolons, where the brackets are those of a block.</param>
internal sealed record Bracket(int Open, int Close, IReadOnlyList<int> Ends, bool IsBlock);

/// <summary>What of a line of JavaScript stands in brackets, and where its operators are outside of them: texts, patterns, comments and marks are none of it.</summary>
internal sealed class Brackets
{
    private readonly string _line;
    private readonly List<Bracket> _all = [];
    private readonly List<Operator> _operators = [];
    private readonly List<int> _commas = [];
    private readonly Stack<Opened> _open = new();

    private Brackets(string line) => _line = line;

    /// <summary>The outermost pairs, in order. What is open at the end, or was before the line, is no pair.</summary>
    public IReadOnlyList<Bracket> All => _all;

    /// <summary>The operators with two sides and the signs of choices, outside of brackets.</summary>
    public IReadOnlyList<Operator> Operators => _operators;

    /// <summary>Where commas stand outside of brackets.</summary>
    public IReadOnlyList<int> Commas => _commas;

    public static Brackets Of(string line)
    {
        var brackets = new Brackets(line);
        for (var i = 0; i < line.Length; i++) i = brackets.Read(i);
        return brackets;
    }

    // Gives the last place of what begins here.
    private int Read(int at)
    {
        switch (_line[at])
        {
            case MarkedText.Open: return To(at, MarkedText.Close);
            case '\'' or '"' or '`': return EndOfText(at);
            case '/' when Next(at) == '*': return _line.IndexOf("*/", at + 2, StringComparison.Ordinal) is >= 0 and var end ? end + 1 : _line.Length;
            case '/' when Next(at) == '/': return _line.Length;
            case '/' when IsPattern(at): return EndOfPattern(at);
            case '(' or '[' or '{': _open.Push(new Opened(at, [], [])); break;
            case ')' or ']' or '}' when _open.Count > 0: Close(_open.Pop(), at); break;
            case ',': (_open.Count > 0 ? _open.Peek().Commas : _commas).Add(at); break;
            case ';' when _open.Count > 0: _open.Peek().Semicolons.Add(at); break;
            case ' ' when _open.Count == 0 && Operator.At(_line, at + 1) is { } found: _operators.Add(found); break;
        }

        return at;
    }

    private void Close(Opened opened, int at)
    {
        if (_open.Count > 0) return;
        var isBlock = _line[opened.At] == '{' && opened.Semicolons.Count > 0;
        _all.Add(new Bracket(opened.At, at, isBlock ? opened.Semicolons : opened.Commas, isBlock));
    }

    private char Next(int at) => at + 1 < _line.Length ? _line[at + 1] : '\0';

    private int To(int at, char end) => _line.IndexOf(end, at + 1) is >= 0 and var found ? found : _line.Length;

    private int EndOfText(int at)
    {
        var quote = _line[at];
        for (var i = at + 1; i < _line.Length; i++)
        {
            if (_line[i] == '\\') i++;
            else if (_line[i] == quote) return i;
            else if (quote == '`' && _line[i] == '$' && Next(i) == '{') i = EndOfHole(i + 1);
        }

        return _line.Length;
    }

    private int EndOfHole(int at)
    {
        var depth = 0;
        for (var i = at; i < _line.Length; i++)
        {
            if (_line[i] is '\'' or '"' or '`') i = EndOfText(i);
            else if (_line[i] == '{') depth++;
            else if (_line[i] == '}' && --depth == 0) return i;
        }

        return _line.Length;
    }

    // A value stands in front of a division.
    private bool IsPattern(int at) => _line[..at].TrimEnd() is var before && (before.Length == 0 || "(,=:[!&|?{};".Contains(before[^1], StringComparison.Ordinal));

    private int EndOfPattern(int at)
    {
        var isClass = false;
        for (var i = at + 1; i < _line.Length; i++)
        {
            if (_line[i] == '\\') i++;
            else if (_line[i] is '[' or ']') isClass = _line[i] == '[';
            else if (_line[i] == '/' && !isClass) return i;
        }

        return _line.Length;
    }

    private sealed record Opened(int At, List<int> Commas, List<int> Semicolons);
}
