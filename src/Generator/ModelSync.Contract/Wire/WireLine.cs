using System.Globalization;
using System.Text;

namespace ModelSync.Contract.Wire;

/// <summary>Reads one line from left to right.</summary>
internal sealed class WireLine(string text)
{
    /// <summary>Types nest; a line that nests deeper than this was not written by us.</summary>
    private const int MaxDepth = 32;

    private int _at;

    public bool AtEnd => _at == text.Length;

    public bool TryTake(string expected)
    {
        if (string.CompareOrdinal(text, _at, expected, 0, expected.Length) != 0) return false;
        _at += expected.Length;
        return true;
    }

    public void Take(string expected)
    {
        if (!TryTake(expected)) throw Wrong($"'{expected}'");
    }

    public void End()
    {
        if (!AtEnd) throw Wrong("the end");
    }

    /// <summary>A bare word.</summary>
    public string Word()
    {
        var start = _at;
        while (!AtEnd && text[_at] is >= 'a' and <= 'z') _at++;
        return _at > start ? text.Substring(start, _at - start) : throw Wrong("a word");
    }

    /// <param name="dots">Dots belong to it, as to the name of an operation.</param>
    public string Name(bool dots = false)
    {
        if (!AtEnd && text[_at] == LineNames.Quote) return Quoted();
        var start = _at;
        while (!AtEnd && LineNames.IsNamePart(text[_at], dots)) _at++;
        return _at > start ? text.Substring(start, _at - start) : throw Wrong("a name");
    }

    public long Number()
    {
        var start = _at;
        if (!AtEnd && text[_at] == '-') _at++;
        while (!AtEnd && text[_at] is >= '0' and <= '9') _at++;
        return long.TryParse(text.Substring(start, _at - start), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : throw Wrong("a number");
    }

    /// <summary>A type; whether a name is that of an enum or of an object is not known yet, so it is an object here.</summary>
    public WireType Type(int depth = 0)
    {
        if (depth > MaxDepth) throw Wrong("less nesting");
        var type = !AtEnd && text[_at] is >= 'a' and <= 'z' ? Built(depth) : new WireType(WireType.Object, Name: Name());
        return TryTake("?") ? type with { Nullable = true } : type;
    }

    /// <summary>Parameters in brackets.</summary>
    public IReadOnlyList<WireParameter> Parameters()
    {
        var parameters = new List<WireParameter>();
        Take("(");
        while (!TryTake(")"))
        {
            if (parameters.Count > 0) Take(", ");
            var name = Name();
            Take(": ");
            parameters.Add(new WireParameter(name, Type()));
        }

        return parameters;
    }

    public WireFormatException Wrong(string expected) => new($"'{text}' is no line of a contract: expected {expected} at {_at.ToString(CultureInfo.InvariantCulture)}");

    // Kinds have digits: int128.
    private WireType Built(int depth)
    {
        var kind = Name();
        if (!TryTake("<")) return new WireType(kind);
        var parts = new List<WireType>();
        do parts.Add(Type(depth + 1));
        while (TryTake(", "));
        Take(">");
        return new WireType(kind) { Parts = parts };
    }

    private string Quoted()
    {
        var name = new StringBuilder();
        _at++;
        while (true)
        {
            if (AtEnd) throw Wrong("a closing quote");
            var c = text[_at++];
            if (c == LineNames.Quote) return name.ToString();
            name.Append(c == '\\' ? Escaped() : c);
        }
    }

    private char Escaped()
    {
        if (AtEnd) throw Wrong("an escape");
        var c = text[_at++];
        if (c is LineNames.Quote or '\\') return c;
        if (c != 'u' || _at + 4 > text.Length || !ushort.TryParse(text.Substring(_at, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit)) throw Wrong("an escape");
        _at += 4;
        return (char)unit;
    }
}
