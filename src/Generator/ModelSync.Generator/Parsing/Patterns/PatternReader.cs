namespace ModelSync.Generator.Parsing.Patterns;

/// <summary>Reads the accepted syntax as .NET reads it; throws <see cref="PatternException"/> with advice at the first thing outside it.</summary>
internal sealed class PatternReader
{
    private const int MaxLength = 1000;
    private const int MaxDepth = 20;
    private readonly string _pattern;
    private readonly PatternCursor _cursor;
    private readonly EscapeReader _escapes;
    private readonly ClassReader _classes;
    private PatternOptions _options;
    private int _depth;

    public PatternReader(string pattern, PatternOptions options)
    {
        _pattern = pattern;
        _options = options;
        _cursor = new PatternCursor(pattern);
        _escapes = new EscapeReader(_cursor);
        _classes = new ClassReader(_cursor, _escapes);
        IgnoresCase = options.IgnoreCase;
    }

    /// <summary>Whether a part of what was read ignores case.</summary>
    public bool IgnoresCase { get; private set; }

    public PatternNode Read()
    {
        if (_pattern.Length > MaxLength) throw new PatternException(MaxLength, "longer than 1,000 characters");
        var node = Choice();
        return _cursor.IsAtEnd ? node : throw new PatternException(_cursor.At, "unexpected )");
    }

    private PatternNode Choice()
    {
        var start = _cursor.At;
        var options = new List<PatternNode> { Sequence() };
        while (_cursor.Take('|')) options.Add(Sequence());
        return options.Count == 1 ? options[0] : new ChoiceNode(start, options);
    }

    private PatternNode Sequence()
    {
        var start = _cursor.At;
        var parts = new List<PatternNode>();
        while (true)
        {
            SkipBlanks();
            if (_cursor.IsAtEnd || _cursor.Peek() is '|' or ')') return parts.Count == 1 ? parts[0] : new SequenceNode(start, parts);
            if (Part() is { } part) parts.Add(part);
        }
    }

    // Null: options for what follows.
    private PatternNode? Part()
    {
        var atom = Atom();
        if (atom is null) return null;
        SkipBlanks();
        var start = _cursor.At;
        if (QuantifierReader.Read(_cursor) is not var (min, max)) return atom;
        if (atom is PlaceNode or LookNode) throw new PatternException(start, "what takes no character cannot be repeated");
        SkipBlanks();
        var isLazy = _cursor.Take('?');
        SkipBlanks();
        if (_cursor.Peek() is '*' or '+' or '?' or '{') throw new PatternException(_cursor.At, "a quantifier on a quantifier (possessive or doubled) is not known to .NET");
        return new RepeatNode(start, atom, min, max, isLazy);
    }

    private PatternNode? Atom()
    {
        var start = _cursor.At;
        var unit = _cursor.Next();
        return unit switch
        {
            '(' => Group(start),
            '[' => new UnitNode(start, _classes.Read(start, _options.IgnoreCase)),
            '\\' => Escape(start),
            '.' => new UnitNode(start, _options.Singleline ? UnitSet.All : UnitSet.Of('\n').Complement()),
            '^' => new PlaceNode(start, _options.Multiline ? PlaceKind.LineStart : PlaceKind.Start),
            '$' => new PlaceNode(start, _options.Multiline ? PlaceKind.LineEnd : PlaceKind.EndOrLastLineFeed),
            '*' or '+' or '?' or '{' => throw new PatternException(start, $@"{unit} has nothing to apply to: write \{unit} for the character"),
            _ => new UnitNode(start, One(unit)),
        };
    }

    private PatternNode Escape(int start)
    {
        if (Place() is { } place)
        {
            _cursor.Next();
            return new PlaceNode(start, place);
        }

        var (unit, set) = _escapes.Read(start, _options.IgnoreCase);
        return new UnitNode(start, set ?? One(unit!.Value));
    }

    private PlaceKind? Place() => _cursor.Peek() switch
    {
        'A' => PlaceKind.Start,
        'z' => PlaceKind.End,
        'Z' => PlaceKind.EndOrLastLineFeed,
        'b' => PlaceKind.Boundary,
        'B' => PlaceKind.NoBoundary,
        _ => null,
    };

    private PatternNode? Group(int start)
    {
        if (++_depth > MaxDepth) throw new PatternException(start, "groups are nested too deeply");
        var outer = _options;
        var node = new GroupReader(_cursor).Read(start, _options) switch
        {
            { Options: { } options, HasBody: false } => SetOptions(options),
            { Options: { } options, Look: { } look } => new LookNode(start, Body(start, options), look.IsBehind, look.IsNegated),
            var group => Body(start, group.Options),
        };
        if (node is not null) _options = outer;
        _depth--;
        return node;
    }

    private PatternNode? SetOptions(PatternOptions options)
    {
        _options = options;
        IgnoresCase |= options.IgnoreCase;
        return null;
    }

    private PatternNode Body(int start, PatternOptions options)
    {
        SetOptions(options);
        var body = Choice();
        return _cursor.Take(')') ? body : throw new PatternException(start, "the group has no end");
    }

    private UnitSet One(char unit) => _options.IgnoreCase ? UnitTable.Net10.IgnoringCase(unit) : UnitSet.Of(unit);

    private void SkipBlanks()
    {
        if (_cursor.SkipBlanks(_options.IgnoreWhitespace) is { } open)
            throw new PatternException(open, "a comment has no end: end it with ) or a line break");
    }
}
