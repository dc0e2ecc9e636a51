using System.Globalization;

namespace ModelSync.Generator.Parsing.Patterns;

/// <summary>Reads the accepted syntax; throws <see cref="PatternException"/> with advice at the first thing outside it.</summary>
internal sealed class PatternReader(string pattern)
{
    private const int MaxLength = 1000;
    private const int MaxDepth = 20;
    private const string Syntax = @"\^$.|?*+()[]{}";
    private int _at;
    private int _depth;

    public PatternNode Read()
    {
        if (pattern.Length > MaxLength) throw new PatternException(MaxLength, "longer than 1,000 characters");
        if (pattern.StartsWith("^", StringComparison.Ordinal)) _at = 1;
        var node = Choice(isTop: true);
        if (_at < pattern.Length) throw new PatternException(_at, "unexpected )");
        return node;
    }

    private PatternNode Choice(bool isTop)
    {
        var options = new List<PatternNode> { Sequence(isTop) };
        while (Take('|')) options.Add(Sequence(isTop));
        if (isTop && options.Count > 1 && (pattern[0] == '^' || EndsWithAnchor()))
            throw new PatternException(0, "an anchor beside | belongs to one alternative only: write (?:a|b) without ^ and $, the pattern spans the whole value anyway");
        return options.Count == 1 ? options[0] : new ChoiceNode(options);
    }

    private SequenceNode Sequence(bool isTop)
    {
        var parts = new List<PatternNode>();
        while (_at < pattern.Length && pattern[_at] is not ('|' or ')'))
        {
            if (isTop && pattern[_at] == '$' && _at == pattern.Length - 1)
            {
                _at++;
                break;
            }

            parts.Add(Quantified());
        }

        return new SequenceNode(parts);
    }

    private PatternNode Quantified()
    {
        var atom = Atom();
        if (_at >= pattern.Length) return atom;
        var start = _at;
        PatternNode? repeated = pattern[_at++] switch
        {
            '*' => new RepeatNode(start, atom, 0, null),
            '+' => new RepeatNode(start, atom, 1, null),
            '?' => new RepeatNode(start, atom, 0, 1),
            '{' => Counted(atom),
            _ => null,
        };
        if (repeated is null)
        {
            _at = start;
            return atom;
        }

        if (_at < pattern.Length && pattern[_at] is '?' or '*' or '+' or '{')
            throw new PatternException(_at, "a quantifier on a quantifier (lazy, possessive or doubled) is not translated");
        return repeated;
    }

    private RepeatNode Counted(PatternNode atom)
    {
        var start = _at - 1;
        var end = pattern.IndexOf('}', _at);
        var parts = end < 0 ? [] : pattern.Substring(_at, end - _at).Split(',');
        if (parts.Length is 0 or > 2 || !Count(parts[0], out var min)) throw new PatternException(start, @"{ begins no count: write \{ for the character");
        int? max = null;
        if (parts.Length == 1) max = min;
        else if (parts[1].Length > 0) max = Count(parts[1], out var given) && given >= min ? given : throw new PatternException(start, "the count is reversed or no number");
        _at = end + 1;
        return new RepeatNode(start, atom, min, max);
    }

    private static bool Count(string text, out int count) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out count) && count <= MaxLength;

    private PatternNode Atom()
    {
        var start = _at;
        var unit = pattern[_at++];
        return unit switch
        {
            '(' => Group(start),
            '[' => new UnitNode(start, Class(start)),
            '\\' => new UnitNode(start, UnitSet.Of(Escape())),
            '.' => throw new PatternException(start, @". does not match the same characters in JavaScript: write [^\n]"),
            '^' or '$' => throw new PatternException(start, "anchors are translated at the very start and end only; the pattern spans the whole value anyway"),
            _ when Syntax.IndexOf(unit) >= 0 => throw new PatternException(start, $@"{unit} has nothing to apply to: write \{unit} for the character"),
            _ => new UnitNode(start, UnitSet.Of(unit)),
        };
    }

    private PatternNode Group(int start)
    {
        if (++_depth > MaxDepth) throw new PatternException(start, "groups are nested too deeply");
        if (Take('?') && !Take(':')) throw new PatternException(start, "only (...) and (?:...) groups are translated, no lookaround, names or options");
        var body = Choice(isTop: false);
        if (!Take(')')) throw new PatternException(start, "the group has no end");
        _depth--;
        return body;
    }

    private UnitSet Class(int start)
    {
        var negated = Take('^');
        var ranges = new List<(int First, int Last)>();
        while (true)
        {
            if (_at >= pattern.Length) throw new PatternException(start, "the class has no end");
            if (Take(']')) break;
            var first = ClassUnit();
            var last = first;
            if (_at + 1 < pattern.Length && pattern[_at] == '-' && pattern[_at + 1] != ']')
            {
                _at++;
                last = ClassUnit();
                if (last < first) throw new PatternException(start, "a range of the class is reversed");
            }

            ranges.Add((first, last));
        }

        if (ranges.Count == 0) throw new PatternException(start, @"an empty class; write \] for the character");
        var set = UnitSet.Union(ranges);
        return negated ? set.Complement() : set;
    }

    private char ClassUnit() => pattern[_at++] switch
    {
        '\\' => Escape(),
        '[' => throw new PatternException(_at - 1, @"[ inside a class means subtraction in .NET: write \["),
        var unit => unit,
    };

    private char Escape()
    {
        var start = _at - 1;
        if (_at >= pattern.Length) throw new PatternException(start, "the pattern ends inside an escape");
        var unit = pattern[_at++];
        return unit switch
        {
            't' => '\t',
            'n' => '\n',
            'r' => '\r',
            'f' => '\f',
            'v' => '\v',
            'x' => Hex(start, 2),
            'u' => Hex(start, 4),
            'd' => throw new PatternException(start, @"\d means more than ASCII digits in .NET: write [0-9]"),
            'w' => throw new PatternException(start, @"\w means other characters in JavaScript: write [A-Za-z0-9_]"),
            's' => throw new PatternException(start, @"\s means other characters in JavaScript: write [ \t\r\n]"),
            _ when char.IsLetterOrDigit(unit) || unit > 127 => throw new PatternException(start, $@"\{unit} is not translated: write a class of the characters"),
            _ => unit,
        };
    }

    private char Hex(int start, int digits)
    {
        var ok = _at + digits <= pattern.Length
            & int.TryParse(pattern.Substring(_at, Math.Min(digits, pattern.Length - _at)), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value);
        if (!ok) throw new PatternException(start, "the escape needs hexadecimal digits");
        _at += digits;
        return (char)value;
    }

    private bool EndsWithAnchor() => pattern[pattern.Length - 1] == '$' && (pattern.Length < 2 || pattern[pattern.Length - 2] != '\\');

    private bool Take(char unit)
    {
        if (_at >= pattern.Length || pattern[_at] != unit) return false;
        _at++;
        return true;
    }
}
