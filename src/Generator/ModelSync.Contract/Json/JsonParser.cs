using System.Globalization;
using System.Text;

namespace ModelSync.Contract.Json;

/// <summary>Reads what <see cref="JsonPrinter"/> prints and nothing more: no fractions, no null, and white space only in files that people read.</summary>
internal sealed class JsonParser
{
    /// <summary>Expressions nest; a text that nests deeper than this was not written by the generator.</summary>
    private const int MaxDepth = 1024;

    private readonly string _text;
    private readonly bool _spaced;
    private int _at;
    private int _depth;

    private JsonParser(string text, bool spaced)
    {
        _text = text;
        _spaced = spaced;
    }

    public static JsonValue Parse(string text) => Parse(text, spaced: false);

    /// <summary>Between tokens there may be white space, and commas are no more than that: who merges lines by hand need not look after them.</summary>
    public static JsonValue ParseSpaced(string text) => Parse(text, spaced: true);

    private static JsonValue Parse(string text, bool spaced)
    {
        var parser = new JsonParser(text, spaced);
        var value = parser.Value();
        parser.Skip();
        return parser._at == text.Length ? value : throw parser.Wrong("the end");
    }

    private JsonValue Value()
    {
        if (++_depth > MaxDepth) throw Wrong("less nesting");
        JsonValue value = Peek() switch
        {
            '{' => Object(),
            '[' => Array(),
            '"' => new JsonString(String()),
            't' => Word("true", new JsonBool(true)),
            'f' => Word("false", new JsonBool(false)),
            _ => Number(),
        };
        _depth--;
        return value;
    }

    private JsonObject Object()
    {
        var members = new List<KeyValuePair<string, JsonValue>>();
        Expect('{');
        while (Peek() != '}')
        {
            if (members.Count > 0) Separate();
            var name = String();
            Expect(':');
            members.Add(new(name, Value()));
        }

        Expect('}');
        return new JsonObject(members);
    }

    private JsonArray Array()
    {
        var items = new List<JsonValue>();
        Expect('[');
        while (Peek() != ']')
        {
            if (items.Count > 0) Separate();
            items.Add(Value());
        }

        Expect(']');
        return new JsonArray(items);
    }

    private string String()
    {
        var value = new StringBuilder();
        Expect('"');
        while (Here() is var next && next != '"')
        {
            if (next < ' ') throw Wrong("an escaped control character");
            _at++;
            value.Append(next == '\\' ? Escaped() : next);
        }

        _at++;
        return value.ToString();
    }

    private char Escaped()
    {
        var kind = Here();
        _at++;
        if (kind is '"' or '\\') return kind;
        if (kind != 'u' || _at + 4 > _text.Length
            || !ushort.TryParse(_text.Substring(_at, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit))
            throw Wrong("an escape");
        _at += 4;
        return (char)unit;
    }

    private JsonNumber Number()
    {
        var start = _at;
        if (Peek() == '-') _at++;
        while (_at < _text.Length && _text[_at] is >= '0' and <= '9') _at++;
        return long.TryParse(_text.Substring(start, _at - start), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? new JsonNumber(value)
            : throw Wrong("a value");
    }

    private JsonValue Word(string word, JsonValue value)
    {
        if (string.CompareOrdinal(_text, _at, word, 0, word.Length) != 0) throw Wrong(word);
        _at += word.Length;
        return value;
    }

    private char Peek()
    {
        Skip();
        return Here();
    }

    private char Here() => _at < _text.Length ? _text[_at] : throw Wrong("more");

    private void Skip()
    {
        while (_spaced && _at < _text.Length && _text[_at] is ' ' or '\n' or '\r' or '\t' or ',') _at++;
    }

    private void Separate()
    {
        if (!_spaced) Expect(',');
    }

    private void Expect(char expected)
    {
        if (Peek() != expected) throw Wrong($"'{expected}'");
        _at++;
    }

    private ContractFormatException Wrong(string expected) => new($"The contract is damaged: expected {expected} at {_at}.") { At = _at };
}
