using System.Runtime.CompilerServices;

namespace ModelSync.Generated.V1;

/// <summary>
/// The MessagePack encoding. Any length form of an integer, text, array, map or extension is accepted, as long as the value fits.
/// After an error nothing is left to read, so that no fast path needs to ask for one.
/// </summary>
public ref partial struct MessagePackReader : IWireReader
{
    private readonly int _maxElements;
    private ReadOnlySpan<byte> _bytes;
    private int _at;
    private int _depthLeft;
    private int _budget;
    private int _errorAt;
    private WireErrorCode _error;

    /// <summary>Reads the bytes.</summary>
    public MessagePackReader(ReadOnlySpan<byte> bytes, WireLimits? limits = null)
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

    /// <summary>Whether all bytes were read, or an error ended the reading.</summary>
    public readonly bool AtEnd => _at == _bytes.Length;

    /// <inheritdoc/>
    public void Fail(WireErrorCode code)
    {
        if (_error != WireErrorCode.None) return;
        _error = code;
        _errorAt = _at;
        _at = 0;
        _bytes = default;
    }

    /// <summary>Turns bytes behind the value into an error, and gives the verdict.</summary>
    public WireErrorCode Finish()
    {
        if (!AtEnd) Fail(WireErrorCode.Trailing);
        return _error;
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryReadNull()
    {
        var bytes = _bytes;
        var at = _at;
        if ((uint)at >= (uint)bytes.Length || bytes[at] != MessagePackCode.Nil) return false;
        _at = at + 1;
        return true;
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool ReadBool()
    {
        var bytes = _bytes;
        var at = _at;
        if ((uint)at < (uint)bytes.Length && (bytes[at] | 1) == MessagePackCode.True)
        {
            _at = at + 1;
            return bytes[at] == MessagePackCode.True;
        }

        FailType();
        return false;
    }

    // The next byte begins no value of the wanted type.
    private void FailType()
    {
        if (_at >= _bytes.Length) Fail(WireErrorCode.Truncated);
        else Fail(_bytes[_at] switch
        {
            MessagePackCode.Nil => WireErrorCode.NullValue,
            MessagePackCode.NeverUsed => WireErrorCode.Malformed,
            _ => WireErrorCode.WrongType,
        });
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

    // The big-endian number of 0, 1, 2, 4 or 8 bytes behind the first byte; false when it is cut off.
    private bool TryReadTail(int length, out ulong tail)
    {
        tail = 0;
        if (_bytes.Length - _at <= length)
        {
            Fail(WireErrorCode.Truncated);
            return false;
        }

        foreach (var part in _bytes.Slice(_at + 1, length)) tail = (tail << 8) | part;
        return true;
    }
}
