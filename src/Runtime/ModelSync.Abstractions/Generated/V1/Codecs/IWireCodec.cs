namespace ModelSync.Generated.V1;

/// <summary>
/// Writes and reads values of one type in either encoding. Codecs are structs without state that compose
/// (<c>ListCodec&lt;string, StringCodec&gt;</c>), so the JIT makes straight-line code of each composition.
/// </summary>
public interface IWireCodec<T>
{
    /// <summary>Bytes of the frame's allocation budget that one value takes, its elements and texts aside.</summary>
    static abstract int Cost { get; }

    /// <summary>Writes a value.</summary>
    static abstract void Write<TWriter>(ref TWriter writer, T value)
        where TWriter : struct, IWireWriter, allows ref struct;

    /// <summary>Reads a value; check the reader's error before using it.</summary>
    static abstract T Read<TReader>(ref TReader reader)
        where TReader : struct, IWireReader, allows ref struct;

    /// <summary>Orders values as sets are written: <see cref="ValueOrder{T}"/>, or the order of what a value holds.</summary>
    static virtual int Compare(T left, T right) => ValueOrder<T>.Instance.Compare(left, right);
}
