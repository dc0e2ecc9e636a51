using System.Globalization;
using System.Text;

namespace ModelSync.Contract.Json;

/// <summary>Reads what <see cref="JsonPrinter"/> prints and nothing more: no white space, no fractions, no null.</summary>
internal sealed class JsonParser
{
    /// <summary>Expressions nest; a text that nests deeper than this was not written by the generator.</summary>
    private const int MaxDepth = 1024;

    private readonly string _text;
    private int _at;
    private int _depth;

    private JsonParser(string text) => _text = text;

    public static JsonValue Parse(string text)
    {
        var parser = new JsonParser(text);
        var value = parser.Value();
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
            if (members.Count > 0) Expect(',');
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
            if (items.Count > 0) Expect(',');
            items.Add(Value());
        }

        Expect(']');
        return new JsonArray(items);
    }

    private string String()
    {
        var value = new StringBuilder();
        Expect('"');
        while (Peek() is var next && next != '"')
        {
            if (next < ' ') throw Wrong("an escaped control character");
            _at++;
            value.Append(next == '\\' ? Escaped() : next);
        }

        Expect('"');
        return value.ToString();
    }

    private char Escaped()
    {
        var kind = Peek();
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

    private char Peek() => _at < _text.Length ? _text[_at] : throw Wrong("more");

    private void Expect(char expected)
    {
        if (Peek() != expected) throw Wrong($"'{expected}'");
        _at++;
    }

    private ContractFormatException Wrong(string expected) => new($"The contract is damaged: expected {expected} at {_at}.");
}
