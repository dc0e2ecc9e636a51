using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ModelSync.Generated.V1;

/// <summary>A growing run of bytes on pooled memory. Spans and memory that it hands out are valid until the next write, reset or dispose.</summary>
public sealed class WireBuffer(int capacity = 1024) : IBufferWriter<byte>, IDisposable
{
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(capacity);
    private int _count;

    /// <summary>Bytes written.</summary>
    public int WrittenCount => _count;

    /// <summary>What was written.</summary>
    public ReadOnlySpan<byte> WrittenSpan => _bytes.AsSpan(0, _count);

    /// <summary>What was written.</summary>
    public ReadOnlyMemory<byte> WrittenMemory => _bytes.AsMemory(0, _count);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Span<byte> GetSpan(int sizeHint = 1)
    {
        if (_bytes.Length - _count < sizeHint) Grow(sizeHint);
        return _bytes.AsSpan(_count);
    }

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 1)
    {
        if (_bytes.Length - _count < sizeHint) Grow(sizeHint);
        return _bytes.AsMemory(_count);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Advance(int count)
    {
        if ((uint)count > (uint)(_bytes.Length - _count)) ThrowTooFar();
        _count += count;
    }

    /// <summary>
    /// The place of the next <paramref name="count"/> bytes, which count as written and must be: one check of the capacity for a whole value.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ref byte Append(int count)
    {
        var at = _count;
        if (_bytes.Length - at < count) Grow(count);
        _count = at + count;
        return ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_bytes), at);
    }

    /// <summary>The place of at most <paramref name="count"/> bytes, of which <see cref="Advance"/> says how many were written.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ref byte Reserve(int count)
    {
        if (_bytes.Length - _count < count) Grow(count);
        return ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_bytes), _count);
    }

    /// <summary>Adds bytes as they are.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteRaw(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(GetSpan(bytes.Length));
        _count += bytes.Length;
    }

    /// <summary>Puts quotes around what was written from a place on.</summary>
    internal void Quote(int start)
    {
        var length = _count - start;
        Append(2);
        var text = _bytes.AsSpan(start, length + 2);
        text[..length].CopyTo(text[1..]);
        text[0] = text[^1] = (byte)'"';
    }

    /// <summary>Forgets what was written and keeps the memory.</summary>
    public void Reset() => _count = 0;

    /// <summary>A copy of what was written.</summary>
    public byte[] ToArray() => WrittenSpan.ToArray();

    /// <summary>Gives the memory back.</summary>
    public void Dispose()
    {
        var bytes = _bytes;
        _bytes = [];
        _count = 0;
        if (bytes.Length > 0) ArrayPool<byte>.Shared.Return(bytes);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(int sizeHint)
    {
        var needed = checked(_count + Math.Max(sizeHint, 1));
        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(Math.Max(2L * _bytes.Length, needed), Array.MaxLength));
        WrittenSpan.CopyTo(larger);
        if (_bytes.Length > 0) ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }

    private static void ThrowTooFar() => throw new ArgumentOutOfRangeException("count", "More than the span that was handed out.");
}
