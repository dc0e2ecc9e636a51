using ModelSync.Contract.Wire;
using ModelSync.Generated.V1;

namespace ModelSync.Server.Contracts.Values;

/// <summary>Reads a value of a type of the contract, as strictly as generated code does. Check the reader's error before using it.</summary>
internal readonly struct ValueReader(ContractCodec codec)
{
    public const int CostOfElement = 16;

    public object? Read<TReader>(ref TReader reader, WireType type)
        where TReader : struct, IWireReader, allows ref struct
    {
        if (type.Nullable && reader.TryReadNull()) return null;
        return type.Kind switch
        {
            WireType.Enum => reader.ReadEnum(codec.Tables.Enum(codec.Contract.Enum(type))),
            WireType.Object => Read(ref reader, codec.Contract.Object(type)),
            WireType.List => ReadList(ref reader, type.Parts[0]),
            WireType.Set => ReadSet(ref reader, type.Parts[0]),
            WireType.Dictionary => ReadDictionary(ref reader, type.Parts[0]),
            WireType.Map => ReadMap(ref reader, type.Parts[0], type.Parts[1]),
            WireType.Tuple => ReadTuple(ref reader, type.Parts),
            _ => Scalars.Read(ref reader, type.Kind),
        };
    }

    public object Read<TReader>(ref TReader reader, WireObject type)
        where TReader : struct, IWireReader, allows ref struct
    {
        if (type.Union is null) return ReadMembers(ref reader, type);
        var index = reader.ReadCase(codec.Tables.Union(type));
        return index < 0 ? new UnionValue(0, []) : new UnionValue(index, ReadMembers(ref reader, codec.Contract.FindObject(type.Union.Cases[index].Type)!));
    }

    private object?[] ReadMembers<TReader>(ref TReader reader, WireObject type)
        where TReader : struct, IWireReader, allows ref struct
    {
        var table = codec.Tables.Object(type);
        var values = new object?[type.Members.Count];
        Array.Fill(values, Absent.Value);
        var scope = type.IsSparse ? reader.BeginSparseObject(table.Members, table.Cost) : reader.BeginObject(table.Members, table.Cost);
        for (int member; (member = reader.NextMember(table.Members, ref scope)) >= 0;) values[member] = Read(ref reader, type.Members[member].Type);
        return values;
    }

    private List<object?> ReadList<TReader>(ref TReader reader, WireType element)
        where TReader : struct, IWireReader, allows ref struct
    {
        var items = new List<object?>();
        var scope = reader.BeginArray(CostOfElement);
        while (reader.NextElement(ref scope)) items.Add(Read(ref reader, element));
        return items;
    }

    private List<object?> ReadSet<TReader>(ref TReader reader, WireType element)
        where TReader : struct, IWireReader, allows ref struct
    {
        var items = ReadList(ref reader, element);
        if (items.Distinct().Count() < items.Count) reader.Fail(WireErrorCode.DuplicateMember);
        return items;
    }

    private List<KeyValuePair<object, object?>> ReadDictionary<TReader>(ref TReader reader, WireType value)
        where TReader : struct, IWireReader, allows ref struct
    {
        var (entries, keys) = (new List<KeyValuePair<object, object?>>(), new HashSet<string>(StringComparer.Ordinal));
        var scope = reader.BeginMap(2 * CostOfElement);
        while (reader.NextKey(ref scope, out var key))
        {
            if (!keys.Add(key)) reader.Fail(WireErrorCode.DuplicateMember);
            entries.Add(new(key, Read(ref reader, value)));
        }

        return entries;
    }

    private List<KeyValuePair<object, object?>> ReadMap<TReader>(ref TReader reader, WireType key, WireType value)
        where TReader : struct, IWireReader, allows ref struct
    {
        var (entries, keys) = (new List<KeyValuePair<object, object?>>(), new HashSet<object>());
        var scope = reader.BeginMap(2 * CostOfElement);
        while (reader.NextEntry(ref scope))
        {
            var name = Read(ref reader, key)!;
            reader.EndKey();
            if (reader.Error == WireErrorCode.None && !keys.Add(name)) reader.Fail(WireErrorCode.DuplicateMember);
            entries.Add(new(name, Read(ref reader, value)));
        }

        return entries;
    }

    private object?[] ReadTuple<TReader>(ref TReader reader, IReadOnlyList<WireType> elements)
        where TReader : struct, IWireReader, allows ref struct
    {
        var values = new object?[elements.Count];
        var scope = reader.BeginArray(CostOfElement);
        for (var i = 0; i < values.Length; i++)
        {
            if (!reader.NextElement(ref scope)) reader.Fail(WireErrorCode.MissingMember);
            values[i] = Read(ref reader, elements[i]);
        }

        if (reader.NextElement(ref scope)) reader.Fail(WireErrorCode.UnknownMember);
        return values;
    }
}
