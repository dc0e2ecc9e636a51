namespace ModelSync.Generated.V1;

public ref partial struct JsonReader
{
    /// <inheritdoc/>
    public ValueShape Peek()
    {
        SkipWhiteSpace();
        return (_at < _bytes.Length ? _bytes[_at] : 0) switch
        {
            '"' => ValueShape.Text,
            '[' => ValueShape.Array,
            '{' => ValueShape.Map,
            '-' or (>= '0' and <= '9') => ValueShape.Number,
            _ => ValueShape.Other,
        };
    }

    /// <inheritdoc/>
    public ArrayScope BeginArray(int elementCost) => TryBegin((byte)'[') ? new ArrayScope { ElementCost = elementCost } : default;

    /// <inheritdoc/>
    public bool NextElement(ref ArrayScope scope) => TryMoveOn(ref scope, (byte)']');

    /// <inheritdoc/>
    public ArrayScope BeginMap(int entryCost) => TryBegin((byte)'{') ? new ArrayScope { ElementCost = entryCost } : default;

    /// <inheritdoc/>
    public bool NextKey(ref ArrayScope scope, out string key)
    {
        key = "";
        if (!TryMoveOn(ref scope, (byte)'}')) return false;
        if (_at < _bytes.Length && _bytes[_at] == '"') key = ReadString();
        else Fail(_at < _bytes.Length ? WireErrorCode.Malformed : WireErrorCode.Truncated);
        return _error == WireErrorCode.None && TryReadColon();
    }

    /// <inheritdoc/>
    public bool NextEntry(ref ArrayScope scope)
    {
        if (!TryMoveOn(ref scope, (byte)'}')) return false;
        _inKey = _at < _bytes.Length && _bytes[_at] == '"';
        if (!_inKey) Fail(_at < _bytes.Length ? WireErrorCode.Malformed : WireErrorCode.Truncated);
        return _inKey;
    }

    /// <inheritdoc/>
    public void EndKey()
    {
        _inKey = false;
        TryReadColon();
    }

    /// <inheritdoc/>
    public ObjectScope BeginObject(MemberTable table, int cost) => TryBeginObject(cost, out var read) ? new ObjectScope { Count = read } : default;

    /// <inheritdoc/>
    public readonly bool TryBeginFull(MemberTable table, int cost) => false;

    /// <inheritdoc/>
    public readonly void EndFull()
    {
    }

    /// <inheritdoc/>
    public ObjectScope BeginSparseObject(MemberTable table, int cost) =>
        TryBeginObject(cost, out var read) ? new ObjectScope { Sparse = true, Count = read } : default;

    /// <inheritdoc/>
    public int ReadCase(UnionTable table)
    {
        if (!TryBegin((byte)'{')) return -1;
        var open = _at;
        if (!TryMoveOn(first: true, (byte)'}'))
        {
            FailAt(open, WireErrorCode.MissingMember);
            return -1;
        }

        var start = _at;
        if (!TryReadName(out var name)) return -1;
        if (!table.IsDiscriminator(name)) FailAt(start, WireErrorCode.MissingMember);
        if (_error != WireErrorCode.None || !TryReadColon()) return -1;
        SkipWhiteSpace();
        start = _at;
        var index = ReadTag(table);
        if (index < 0) FailAt(start, WireErrorCode.UnknownEnum);
        _isCase = index >= 0 && _error == WireErrorCode.None;
        return _isCase ? index : -1;
    }

    /// <inheritdoc/>
    public int NextMember(MemberTable table, ref ObjectScope scope)
    {
        var open = _at;
        if (!TryMoveOn(scope.Count == 0, (byte)'}'))
        {
            if (_error == WireErrorCode.None && !table.IsComplete(scope)) FailAt(open, WireErrorCode.MissingMember);
            return -1;
        }

        var member = ReadMemberName(table, scope.Next);
        if (member < 0) return -1;
        if (!scope.TrySee(table, member))
        {
            Fail(WireErrorCode.DuplicateMember);
            return -1;
        }

        scope.Count++;
        scope.Next = member + 1;
        return member;
    }

    /// <inheritdoc/>
    public void Skip()
    {
        SkipWhiteSpace();
        switch (_at < _bytes.Length ? _bytes[_at] : 0)
        {
            case '"':
                TryReadText(out _);
                break;
            case '[':
                SkipArray();
                break;
            case '{':
                SkipObject();
                break;
            case 't' or 'f':
                ReadBool();
                break;
            case 'n':
                TryReadNull();
                break;
            default:
                TryScanNumber(out _, out _);
                break;
        }
    }

    // Recursion is bounded by the depth limit.
    private void SkipArray()
    {
        var scope = BeginArray(0);
        while (NextElement(ref scope)) Skip();
    }

    private void SkipObject()
    {
        if (!TryBegin((byte)'{')) return;
        for (var count = 0; TryMoveOn(count == 0, (byte)'}'); count++)
        {
            if (count == _maxElements)
            {
                Fail(WireErrorCode.TooManyElements);
                return;
            }

            if (TryReadName(out _)) TryReadColon();
            Skip();
        }
    }

    // The bracket of a case was read with its discriminator.
    private bool TryBeginObject(int cost, out int read)
    {
        read = _isCase ? 1 : 0;
        _isCase = false;
        return (read > 0 || TryBegin((byte)'{')) && TryTake(cost);
    }

    private int ReadTag(UnionTable table)
    {
        if (table.IsNumeric) return ReadInt() is var number && _error == WireErrorCode.None ? table.IndexOf(number) : -1;
        return TryReadText(out var text) ? table.IndexOf(text) : -1;
    }

    private int ReadMemberName(MemberTable table, int expected)
    {
        if (expected < table.Count && _bytes[_at..].StartsWith(table.QuotedName(expected)))
        {
            _at += table.QuotedName(expected).Length;
            return expected;
        }

        var start = _at;
        if (!TryReadName(out var name)) return -1;
        var member = table.IndexOf(name, expected);
        if (member < 0) FailAt(start, WireErrorCode.UnknownMember);
        return member >= 0 && TryReadColon() ? member : -1;
    }

    // A key whose type has no quotes elsewhere.
    private bool TryReadKeyNumber(out ReadOnlySpan<byte> text)
    {
        var start = _at;
        if (!TryReadText(out text)) return false;
        if (IsCanonicalInteger(text)) return true;
        FailAt(start, WireErrorCode.OutOfRange);
        return false;
    }

    private bool TryReadName(out ReadOnlySpan<byte> name)
    {
        name = default;
        if (_at < _bytes.Length && _bytes[_at] == '"') return TryReadText(out name);
        Fail(_at < _bytes.Length ? WireErrorCode.Malformed : WireErrorCode.Truncated);
        return false;
    }

    private bool TryReadColon()
    {
        SkipWhiteSpace();
        if (_at < _bytes.Length && _bytes[_at] == ':')
        {
            _at++;
            return true;
        }

        Fail(_at < _bytes.Length ? WireErrorCode.Malformed : WireErrorCode.Truncated);
        return false;
    }

    private bool TryBegin(byte open)
    {
        SkipWhiteSpace();
        if (_at >= _bytes.Length || _bytes[_at] != open) FailType();
        else if (_depthLeft == 0) Fail(WireErrorCode.TooDeep);
        else
        {
            _depthLeft--;
            _at++;
            return true;
        }

        return false;
    }

    // To the next element or entry, which is counted and paid for.
    private bool TryMoveOn(ref ArrayScope scope, byte close)
    {
        if (!TryMoveOn(scope.Count == 0, close)) return false;
        if (++scope.Count <= _maxElements) return TryTake(scope.ElementCost);
        Fail(WireErrorCode.TooManyElements);
        return false;
    }

    // To the next entry: false at the end of the collection, which is consumed, and after an error.
    private bool TryMoveOn(bool first, byte close)
    {
        SkipWhiteSpace();
        if (_at >= _bytes.Length) Fail(WireErrorCode.Truncated);
        else if (_bytes[_at] == close)
        {
            _at++;
            _depthLeft++;
        }
        else if (first) return true;
        else if (_bytes[_at] == ',')
        {
            _at++;
            SkipWhiteSpace();
            return true;
        }
        else Fail(WireErrorCode.Malformed);

        return false;
    }
}
