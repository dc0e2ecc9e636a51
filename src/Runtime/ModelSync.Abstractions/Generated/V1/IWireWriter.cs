namespace ModelSync.Generated.V1;

/// <summary>
/// Writes values of the type table in one encoding. Generated codecs are generic over it and the JIT makes straight-line code of each.
/// Objects are positional in MessagePack (member names are not written) and named in JSON; sparse objects are maps by member position in MessagePack.
/// </summary>
public interface IWireWriter
{
    /// <summary>Writes null.</summary>
    void WriteNull();

    /// <summary>Writes a <c>bool</c>.</summary>
    void WriteBool(bool value);

    /// <summary>Writes an <c>int</c>.</summary>
    void WriteInt(int value);

    /// <summary>Writes a <c>long</c>; a string in JSON.</summary>
    void WriteLong(long value);

    /// <summary>Writes an integer of at most 53 bits; a number in JSON.</summary>
    void WriteInteger(long value);

    /// <summary>Writes a <c>ulong</c>; a string in JSON.</summary>
    void WriteULong(ulong value);

    /// <summary>Writes a finite <c>double</c>; throws <see cref="WireException"/> on NaN and infinities.</summary>
    void WriteDouble(double value);

    /// <summary>Writes a finite <c>float</c>; throws <see cref="WireException"/> on NaN and infinities. JSON has the digits of the equal <c>double</c>.</summary>
    void WriteFloat(float value);

    /// <summary>Writes a <c>decimal</c> with its scale.</summary>
    void WriteDecimal(decimal value);

    /// <summary>Writes a string; throws <see cref="WireException"/> on lone surrogates.</summary>
    void WriteString(string value);

    /// <summary>Writes bytes: base64 in JSON.</summary>
    void WriteBytes(ReadOnlySpan<byte> value);

    /// <summary>Writes a Guid.</summary>
    void WriteGuid(Guid value);

    /// <summary>Writes an instant in UTC; the offset is not kept.</summary>
    void WriteInstant(DateTimeOffset value);

    /// <summary>Writes a date: its text in JSON, days since 1970 in MessagePack.</summary>
    void WriteDate(DateOnly value);

    /// <summary>Writes a time of day: its text in JSON, ticks of 100 ns since midnight in MessagePack.</summary>
    void WriteTime(TimeOnly value);

    /// <summary>Writes an enum: its number in MessagePack; in JSON its name, or the number of flags. Throws <see cref="WireException"/> on an undefined value.</summary>
    void WriteEnum(EnumTable table, long value);

    /// <summary>Writes one value that is encoded already, in this encoding. How frames share bytes.</summary>
    void WriteRaw(ReadOnlySpan<byte> encoded);

    /// <summary>Begins an array of exactly <paramref name="count"/> elements.</summary>
    void BeginArray(int count);

    /// <summary>Begins the next element (JSON separator).</summary>
    void Element();

    /// <summary>Ends an array.</summary>
    void EndArray();

    /// <summary>Begins a map from texts to values of exactly <paramref name="count"/> entries.</summary>
    void BeginMap(int count);

    /// <summary>Begins the next entry. Throws <see cref="WireException"/> on lone surrogates.</summary>
    void Key(string key);

    /// <summary>Begins the next entry of a map by other keys: its key is written as a value of its type and then ended. JSON has it in quotes, whatever its type.</summary>
    /// <returns>What <see cref="EndKey"/> wants to know.</returns>
    int BeginKey();

    /// <summary>Ends the key of an entry; its value is written next.</summary>
    void EndKey(int start);

    /// <summary>Ends a map.</summary>
    void EndMap();

    /// <summary>Begins an object of which every member is written, in order.</summary>
    void BeginObject(int count);

    /// <summary>Begins an object of which <paramref name="count"/> members are present.</summary>
    void BeginSparseObject(int count);

    /// <summary>
    /// Begins a case of a union, by its position; the object that is written next is the case. In JSON its first member is the discriminator, in
    /// MessagePack it is the second of two elements.
    /// </summary>
    void BeginCase(UnionTable table, int index);

    /// <summary>Begins a member of the object.</summary>
    /// <param name="index">Position in the contract.</param>
    /// <param name="quotedName">The JSON name with quotes and colon, UTF-8: <c>"title":</c>.</param>
    void Member(int index, ReadOnlySpan<byte> quotedName);

    /// <summary>Begins a member of a sparse object.</summary>
    void SparseMember(int index, ReadOnlySpan<byte> quotedName);

    /// <summary>Ends an object of either form.</summary>
    void EndObject();
}
