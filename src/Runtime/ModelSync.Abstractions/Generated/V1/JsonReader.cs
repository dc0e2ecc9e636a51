namespace ModelSync.Generated.V1;

/// <summary>
/// The JSON encoding, RFC 8259 and nothing more: no comments, no trailing commas, no byte order mark. Members come in any order.
/// After an error nothing is left to read, so that no fast path needs to ask for one.
/// </summary>
public ref partial struct JsonReader : IWireReader
{
    private readonly int _maxElements;
    private ReadOnlySpan<byte> _bytes;
    private int _at;
    private int _depthLeft;
    private int _budget;
    private int _errorAt;
    private bool _inKey;
    private WireErrorCode _error;
    private bool _isCase;

    /// <summary>Reads the bytes.</summary>
    public JsonReader(ReadOnlySpan<byte> bytes, WireLimits? limits = null)
    {
        limits ??= WireLimits.Default;
        _bytes = bytes;
        _maxElements = limits.MaxElements;
        _depthLeft = limits.MaxDepth;
        _budget = limits.MaxAllocation;
    }

    /// <inheritdoc/>
    public readonly WireErrorCode Error => _error;

    /// <inheritdoc/>
    public readonly int Position => _error == WireErrorCode.None ? _at : _errorAt;

    /// <summary>Whether nothing but white space is left, or an error ended the reading.</summary>
    public bool AtEnd
    {
        get
        {
            SkipWhiteSpace();
            return _at == _bytes.Length;
        }
    }

    /// <inheritdoc/>
    public void Fail(WireErrorCode code)
    {
        if (_error != WireErrorCode.None) return;
        _error = code;
        _errorAt = _at;
        _at = 0;
        _bytes = default;
    }

    /// <summary>Turns anything behind the value into an error, and gives the verdict.</summary>
    public WireErrorCode Finish()
    {
        if (!AtEnd) Fail(WireErrorCode.Trailing);
        return _error;
    }

    /// <inheritdoc/>
    public bool TryReadNull()
    {
        SkipWhiteSpace();
        return _at < _bytes.Length && _bytes[_at] == 'n' && TryReadLiteral("null"u8);
    }

    /// <inheritdoc/>
    public bool ReadBool()
    {
        SkipWhiteSpace();
        var first = _at < _bytes.Length ? _bytes[_at] : 0;
        if (first == 't') return TryReadLiteral("true"u8);
        if (first == 'f') TryReadLiteral("false"u8);
        else FailType();
        return false;
    }

    private void FailAt(int position, WireErrorCode code)
    {
        if (_error != WireErrorCode.None) return;
        _at = position;
        Fail(code);
    }

    // The next byte begins no value of the wanted type.
    private void FailType()
    {
        if (_at >= _bytes.Length)
        {
            Fail(WireErrorCode.Truncated);
            return;
        }

        var start = _at;
        switch (_bytes[_at])
        {
            case (byte)'n':
                if (TryReadLiteral("null"u8)) FailAt(start, WireErrorCode.NullValue);
                break;
            case (byte)'t':
                if (TryReadLiteral("true"u8)) FailAt(start, WireErrorCode.WrongType);
                break;
            case (byte)'f':
                if (TryReadLiteral("false"u8)) FailAt(start, WireErrorCode.WrongType);
                break;
            case (byte)'"' or (byte)'[' or (byte)'{' or (byte)'-' or (>= (byte)'0' and <= (byte)'9'):
                Fail(WireErrorCode.WrongType);
                break;
            default:
                Fail(WireErrorCode.Malformed);
                break;
        }
    }

    private bool TryReadLiteral(ReadOnlySpan<byte> literal)
    {
        var rest = _bytes[_at..];
        if (rest.StartsWith(literal))
        {
            _at += literal.Length;
            return true;
        }

        Fail(literal.StartsWith(rest) ? WireErrorCode.Truncated : WireErrorCode.Malformed);
        return false;
    }

    private void SkipWhiteSpace()
    {
        while (_at < _bytes.Length && _bytes[_at] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t') _at++;
    }

    private bool TryTake(long cost)
    {
        if (cost > _budget)
        {
            Fail(WireErrorCode.BudgetExceeded);
            return false;
        }

        _budget -= (int)cost;
        return true;
    }
}
