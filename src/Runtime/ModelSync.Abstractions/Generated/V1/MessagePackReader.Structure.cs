using System.Runtime.CompilerServices;

namespace ModelSync.Generated.V1;

public ref partial struct MessagePackReader
{
    /// <inheritdoc/>
    public readonly ValueShape Peek() => (_at < _bytes.Length ? _bytes[_at] : MessagePackCode.NeverUsed) switch
    {
        (>= 0xa0 and < 0xc0) or MessagePackCode.Str8 or MessagePackCode.Str16 or MessagePackCode.Str32 => ValueShape.Text,
        (>= 0x90 and < 0xa0) or MessagePackCode.Array16 or MessagePackCode.Array32 => ValueShape.Array,
        (>= 0x80 and < 0x90) or MessagePackCode.Map16 or MessagePackCode.Map32 => ValueShape.Map,
        < 0x80 or >= MessagePackCode.NegativeFixInt or MessagePackCode.Float64 or (>= MessagePackCode.UInt8 and <= MessagePackCode.Int64) => ValueShape.Number,
        _ => ValueShape.Other,
    };

    /// <inheritdoc/>
    public ArrayScope BeginArray(int elementCost)
    {
        if (!TryReadArrayHeader(_maxElements, out var count) || !TryEnter() || !TryTake((long)count * elementCost)) return default;
        return new ArrayScope { Count = count, Capacity = count, ElementCost = elementCost };
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool NextElement(ref ArrayScope scope)
    {
        if (_error != WireErrorCode.None) return false;
        if (scope.Count-- > 0) return true;
        _depthLeft++;
        return false;
    }

    /// <inheritdoc/>
    public ArrayScope BeginMap(int entryCost)
    {
        if (!TryReadMapHeader(_maxElements, out var count) || !TryEnter() || !TryTake((long)count * entryCost)) return default;
        return new ArrayScope { Count = count, Capacity = count, ElementCost = entryCost };
    }

    /// <inheritdoc/>
    public bool NextKey(ref ArrayScope scope, out string key)
    {
        key = "";
        if (!NextElement(ref scope)) return false;
        key = ReadString();
        return _error == WireErrorCode.None;
    }

    /// <inheritdoc/>
    public bool NextEntry(ref ArrayScope scope) => NextElement(ref scope);

    /// <inheritdoc/>
    public readonly void EndKey()
    {
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryBeginFull(MemberTable table, int cost)
    {
        var bytes = _bytes;
        var at = _at;
        var count = table.Count;
        if (count > 15 || bytes.Length - at <= count || (uint)at >= (uint)bytes.Length || bytes[at] != (MessagePackCode.FixArray | count)) return false;
        if (cost > _budget || _depthLeft == 0) return false;
        _at = at + 1;
        _budget -= cost;
        _depthLeft--;
        return true;
    }

    /// <inheritdoc/>
    public void EndFull() => _depthLeft++;

    /// <inheritdoc/>
    public ObjectScope BeginObject(MemberTable table, int cost)
    {
        var start = _at;
        if (!TryReadArrayHeader(uint.MaxValue, out var count) || !TryEnter() || !TryTake(cost)) return default;
        if (count == table.Count) return new ObjectScope { Count = count };
        FailAt(start, count < table.Count ? WireErrorCode.MissingMember : WireErrorCode.UnknownMember);
        return default;
    }

    /// <inheritdoc/>
    public int ReadCase(UnionTable table)
    {
        var start = _at;
        if (!TryReadArrayHeader(uint.MaxValue, out var count)) return -1;
        if (count != 2)
        {
            FailAt(start, count < 2 ? WireErrorCode.MissingMember : WireErrorCode.UnknownMember);
            return -1;
        }

        start = _at;
        var index = ReadLong();
        if (_error == WireErrorCode.None && (index < 0 || index >= table.Count)) FailAt(start, WireErrorCode.UnknownEnum);
        return _error == WireErrorCode.None ? (int)index : -1;
    }

    /// <inheritdoc/>
    public ObjectScope BeginSparseObject(MemberTable table, int cost)
    {
        if (!TryReadMapHeader(uint.MaxValue, out var count) || !TryEnter() || !TryTake(cost)) return default;
        return new ObjectScope { Count = count, Sparse = true };
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int NextMember(MemberTable table, ref ObjectScope scope)
    {
        // After an error the rest of a full object is read as defaults; there is nothing left that could be allocated for.
        if (scope.Sparse) return NextSparseMember(table, ref scope);
        if (scope.Next < scope.Count) return scope.Next++;
        _depthLeft++;
        return -1;
    }

    /// <inheritdoc/>
    public void Skip()
    {
        if (_at >= _bytes.Length)
        {
            FailType();
            return;
        }

        switch (_bytes[_at])
        {
            case MessagePackCode.NeverUsed:
                FailType();
                break;
            case MessagePackCode.Nil or MessagePackCode.False or MessagePackCode.True:
                _at++;
                break;
            case >= MessagePackCode.Bin8 and <= MessagePackCode.Bin32:
                TryReadBody(_bytes[_at] - MessagePackCode.Bin8, out _);
                break;
            case MessagePackCode.Float32 or MessagePackCode.Float64:
                TryReadBody(1, _bytes[_at] == MessagePackCode.Float32 ? 4UL : 8UL, out _);
                break;
            case (>= 0x80 and < 0x90) or MessagePackCode.Map16 or MessagePackCode.Map32:
                if (TryReadMapHeader(_maxElements, out var pairs)) SkipMany(2L * pairs);
                break;
            case (>= 0x90 and < 0xa0) or MessagePackCode.Array16 or MessagePackCode.Array32:
                if (TryReadArrayHeader(_maxElements, out var items)) SkipMany(items);
                break;
            case (>= 0xa0 and < 0xc0) or MessagePackCode.Str8 or MessagePackCode.Str16 or MessagePackCode.Str32:
                SkipText();
                break;
            case var code when IsExtension(code):
                TryReadAnyExtension(out _, out _);
                break;
            case >= MessagePackCode.UInt8 and <= MessagePackCode.Int64:
                TryReadBody(1, 1UL << (_bytes[_at] & 3), out _);
                break;
            default:
                _at++;
                break;
        }
    }

    // Recursion is bounded by the depth limit.
    private void SkipMany(long count)
    {
        if (!TryEnter()) return;
        while (count-- > 0 && _error == WireErrorCode.None) Skip();
        _depthLeft++;
    }

    private void SkipText()
    {
        var start = _at;
        if (TryReadTextBytes(out var bytes) && !System.Text.Unicode.Utf8.IsValid(bytes)) FailAt(start, WireErrorCode.IllFormedText);
    }

    private int NextSparseMember(MemberTable table, ref ObjectScope scope)
    {
        if (_error != WireErrorCode.None) return -1;
        if (scope.Count-- == 0)
        {
            _depthLeft++;
            if (!table.IsComplete(scope)) Fail(WireErrorCode.MissingMember);
            return -1;
        }

        var start = _at;
        var member = ReadLong();
        if (_error != WireErrorCode.None) return -1;
        if (member < 0 || member >= table.Count) FailAt(start, WireErrorCode.UnknownMember);
        else if (!scope.TrySee(table, (int)member)) FailAt(start, WireErrorCode.DuplicateMember);
        else return (int)member;
        return -1;
    }

    // The members of an object are bounded by its contract, whatever the limit of collections.
    private bool TryReadArrayHeader(long most, out int count) => TryReadHeader(MessagePackCode.FixArray, MessagePackCode.Array16, 1, most, out count);

    private bool TryReadMapHeader(long most, out int count) => TryReadHeader(MessagePackCode.FixMap, MessagePackCode.Map16, 2, most, out count);

    // The announced elements must be there, at one byte each at least: nothing is sized by a number alone.
    private bool TryReadHeader(byte fix, byte code16, int valuesPerEntry, long most, out int count)
    {
        count = 0;
        if (_at >= _bytes.Length) return FailHeader();
        var code = _bytes[_at];
        var size = (code & 0xf0) == fix ? 0 : code == code16 ? 2 : code == code16 + 1 ? 4 : -1;
        if (size < 0) return FailHeader();
        if (!TryReadTail(size, out var tail)) return false;
        var announced = size == 0 ? (ulong)(code & 15) : tail;
        if ((long)announced > most) Fail(WireErrorCode.TooManyElements);
        else if ((ulong)(_bytes.Length - _at - 1 - size) < announced * (ulong)valuesPerEntry) Fail(WireErrorCode.Truncated);
        else
        {
            count = (int)announced;
            _at += 1 + size;
            return true;
        }

        return false;
    }

    private bool FailHeader()
    {
        FailType();
        return false;
    }

    private bool TryEnter()
    {
        if (_error == WireErrorCode.None && _depthLeft-- > 0) return true;
        Fail(WireErrorCode.TooDeep);
        return false;
    }
}
