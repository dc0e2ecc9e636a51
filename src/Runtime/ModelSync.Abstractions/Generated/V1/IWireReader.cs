namespace ModelSync.Generated.V1;

/// <summary>
/// Reads values of the type table from untrusted bytes. The first error sticks: later reads return defaults and nothing throws,
/// so callers check <see cref="Error"/> once at the end.
/// </summary>
public interface IWireReader
{
    /// <summary>The first error, or <see cref="WireErrorCode.None"/>.</summary>
    WireErrorCode Error { get; }

    /// <summary>Byte offset of the first error, or of the next byte. Taken before and after <see cref="Skip"/> it bounds one encoded value.</summary>
    int Position { get; }

    /// <summary>Records an error unless there is one already.</summary>
    void Fail(WireErrorCode code);

    /// <summary>Consumes null if the next value is null.</summary>
    bool TryReadNull();

    /// <summary>Reads a <c>bool</c>.</summary>
    bool ReadBool();

    /// <summary>Reads an <c>int</c>; JSON accepts integral numbers.</summary>
    int ReadInt();

    /// <summary>Reads a <c>long</c>; JSON accepts strings only.</summary>
    long ReadLong();

    /// <summary>Reads an integer between two bounds of at most 53 bits; JSON accepts integral numbers.</summary>
    long ReadInteger(long min, long max);

    /// <summary>Reads a <c>ulong</c>; JSON accepts strings only.</summary>
    ulong ReadULong();

    /// <summary>Reads a finite <c>double</c>.</summary>
    double ReadDouble();

    /// <summary>Reads a finite <c>float</c>; a number of JSON is rounded to one.</summary>
    float ReadFloat();

    /// <summary>What kind of value comes next; null is asked for before.</summary>
    ValueShape Peek();

    /// <summary>Reads a number of free JSON, which a <c>double</c> says exactly: <see cref="ExactNumber"/>.</summary>
    double ReadNumber();

    /// <summary>Reads a <c>decimal</c>.</summary>
    decimal ReadDecimal();

    /// <summary>Reads a string.</summary>
    string ReadString();

    /// <summary>Reads bytes; base64 in JSON. They are taken from the frame's allocation budget.</summary>
    byte[] ReadBytes();

    /// <summary>Reads a Guid.</summary>
    Guid ReadGuid();

    /// <summary>Reads an instant, offset zero.</summary>
    DateTimeOffset ReadInstant();

    /// <summary>Reads a date.</summary>
    DateOnly ReadDate();

    /// <summary>Reads a time of day.</summary>
    TimeOnly ReadTime();

    /// <summary>Reads a defined enum value.</summary>
    long ReadEnum(EnumTable table);

    /// <summary>Begins an array; <paramref name="elementCost"/> bytes of the frame's allocation budget are taken per element.</summary>
    ArrayScope BeginArray(int elementCost);

    /// <summary>Moves to the next element; false at the end or after an error.</summary>
    bool NextElement(ref ArrayScope scope);

    /// <summary>
    /// Begins a map from texts to values; <paramref name="entryCost"/> bytes of the frame's allocation budget are taken per entry, its text aside.
    /// </summary>
    ArrayScope BeginMap(int entryCost);

    /// <summary>Moves to the next entry, whose value is read next; false at the end or after an error. Keys come in any order, and again if they were sent again.</summary>
    bool NextKey(ref ArrayScope scope, out string key);

    /// <summary>
    /// Moves to the next entry of a map by other keys, whose key is read next as a value of its type and then ended; false at the end or after an error.
    /// JSON has it in quotes, whatever its type.
    /// </summary>
    bool NextEntry(ref ArrayScope scope);

    /// <summary>Ends the key of an entry; its value is read next.</summary>
    void EndKey();

    /// <summary>Begins an object with the members of <paramref name="table"/>, all required.</summary>
    ObjectScope BeginObject(MemberTable table, int cost);

    /// <summary>
    /// Begins an object whose members follow one another in contract order, all of them: they are read without asking for each, then <see cref="EndFull"/>.
    /// False without reading anything when the next value is not in that form; <see cref="BeginObject"/> tells what it is.
    /// </summary>
    bool TryBeginFull(MemberTable table, int cost);

    /// <summary>Ends an object that <see cref="TryBeginFull"/> began.</summary>
    void EndFull();

    /// <summary>
    /// Reads which case of a union comes, as a position in the table, or -1 after an error; the object that is read next is the case. In JSON the
    /// discriminator is the first member, or one is missing.
    /// </summary>
    int ReadCase(UnionTable table);

    /// <summary>Begins an object whose members may be absent, but for those that the table requires.</summary>
    ObjectScope BeginSparseObject(MemberTable table, int cost);

    /// <summary>Moves to the next member and gives its position, or -1 at the end or after an error. Unknown, duplicate and missing members are errors.</summary>
    int NextMember(MemberTable table, ref ObjectScope scope);

    /// <summary>Skips one value of any type.</summary>
    void Skip();
}
