using ModelSync.Contract.Wire;
using ModelSync.Contract.Wire.Projection;
using ModelSync.Generated.V1;

namespace ModelSync.Server.Contracts.Values;

/// <summary>Reads values of one contract and gives them as the other has them.</summary>
internal readonly struct ValueConversion(ContractCodec from, ContractCodec to)
{
    /// <summary>What the other contract cannot hold fails the reader: it is told to whoever sent it. Check its error before using the value.</summary>
    public object? Read<TReader>(ref TReader reader, ValuePlan plan)
        where TReader : struct, IWireReader, allows ref struct
    {
        switch (plan)
        {
            case SamePlan same:
                return new ValueReader(from).Read(ref reader, same.Type);
            case NullablePlan nullable:
                if (!reader.TryReadNull()) return Read(ref reader, nullable.Value);
                if (!nullable.MayStay) reader.Fail(WireErrorCode.NullValue);
                return null;
            case EnumPlan type:
                return ReadEnum(ref reader, type);
            case FlagsPlan flags:
                return reader.ReadEnum(from.Tables.Enum(flags.From)) & flags.Known;
            case ObjectPlan type:
                return ReadObject(ref reader, type);
            case UnionPlan union:
                return ReadUnion(ref reader, union);
            case CollectionPlan collection:
                return ReadCollection(ref reader, collection);
            default:
                throw new WireException(WireErrorCode.WrongType, "What has no plan is not served.");
        }
    }

    /// <summary>Arguments of the other contract; what is not sent is its default.</summary>
    public object?[] ReadArguments<TReader>(ref TReader reader, ArgumentsPlan plan)
        where TReader : struct, IWireReader, allows ref struct
    {
        var values = new object?[plan.To.Count];
        var scope = reader.BeginArray(ValueReader.CostOfElement);
        for (var i = 0; i < plan.From.Count; i++)
        {
            if (!reader.NextElement(ref scope)) reader.Fail(WireErrorCode.MissingMember);
            var target = plan.TargetOf(i);
            if (target < 0) new ValueReader(from).Read(ref reader, plan.From[i].Type);
            else values[target] = Read(ref reader, plan.Members[target].Value!);
        }

        if (reader.NextElement(ref scope)) reader.Fail(WireErrorCode.UnknownMember);
        for (var i = 0; i < values.Length; i++)
            if (plan.Members[i].From < 0) values[i] = Given(plan.Members[i], plan.To[i].Type);
        return values;
    }

    private object? ReadEnum<TReader>(ref TReader reader, EnumPlan plan)
        where TReader : struct, IWireReader, allows ref struct
    {
        var number = reader.ReadEnum(from.Tables.Enum(plan.From));
        if (plan.Numbers.TryGetValue(number, out var other)) return other;
        if (!plan.UnknownIsNull) reader.Fail(WireErrorCode.UnknownEnum);
        return null;
    }

    private object?[] ReadObject<TReader>(ref TReader reader, ObjectPlan plan)
        where TReader : struct, IWireReader, allows ref struct
    {
        var table = from.Tables.Object(plan.From);
        var values = new object?[plan.Members.Count];
        for (var i = 0; i < values.Length; i++) values[i] = plan.Members[i] is { From: >= 0 } or { MayBeAbsent: true, Default: null } ? Absent.Value : Given(plan.Members[i], plan.To.Members[i].Type);
        var scope = plan.From.IsSparse ? reader.BeginSparseObject(table.Members, table.Cost) : reader.BeginObject(table.Members, table.Cost);
        for (int member; (member = reader.NextMember(table.Members, ref scope)) >= 0;)
        {
            var target = plan.TargetOf(member);
            if (target < 0) new ValueReader(from).Read(ref reader, plan.From.Members[member].Type);
            else values[target] = Read(ref reader, plan.Members[target].Value!);
        }

        Complete(values, plan);
        return values;
    }

    // A member that was free to be absent and may not be any more.
    private void Complete(object?[] values, ObjectPlan plan)
    {
        for (var i = 0; i < values.Length; i++)
            if (values[i] is Absent && !plan.To.Members[i].Optional) values[i] = Given(plan.Members[i], plan.To.Members[i].Type);
    }

    private object? ReadUnion<TReader>(ref TReader reader, UnionPlan plan)
        where TReader : struct, IWireReader, allows ref struct
    {
        var index = reader.ReadCase(from.Tables.Union(plan.From));
        if (index < 0) return null;
        if (plan.Cases[index] is { } item) return new UnionValue(item.To, (object?[])Read(ref reader, item.Value)!);
        new ValueReader(from).Read(ref reader, from.Contract.FindObject(plan.From.Union!.Cases[index].Type)!);
        if (!plan.UnknownIsNull) reader.Fail(WireErrorCode.UnknownEnum);
        return null;
    }

    private object ReadCollection<TReader>(ref TReader reader, CollectionPlan plan)
        where TReader : struct, IWireReader, allows ref struct => plan.Kind switch
        {
            WireType.List => ReadList(ref reader, plan.Elements[0]),
            WireType.Set => ReadList(ref reader, plan.Elements[0]).Distinct().ToList(),
            WireType.Dictionary => ReadDictionary(ref reader, plan.Elements[0]),
            WireType.Map => ReadMap(ref reader, plan.Elements[0], plan.Elements[1]),
            _ => ReadTuple(ref reader, plan.Elements),
        };

    private List<object?> ReadList<TReader>(ref TReader reader, ValuePlan element)
        where TReader : struct, IWireReader, allows ref struct
    {
        var items = new List<object?>();
        var scope = reader.BeginArray(ValueReader.CostOfElement);
        while (reader.NextElement(ref scope)) items.Add(Read(ref reader, element));
        return items;
    }

    private List<KeyValuePair<object, object?>> ReadDictionary<TReader>(ref TReader reader, ValuePlan value)
        where TReader : struct, IWireReader, allows ref struct
    {
        var (entries, keys) = (new List<KeyValuePair<object, object?>>(), new HashSet<string>(StringComparer.Ordinal));
        var scope = reader.BeginMap(2 * ValueReader.CostOfElement);
        while (reader.NextKey(ref scope, out var key))
        {
            if (!keys.Add(key)) reader.Fail(WireErrorCode.DuplicateMember);
            entries.Add(new(key, Read(ref reader, value)));
        }

        return entries;
    }

    // Keys that become one keep the first value.
    private List<KeyValuePair<object, object?>> ReadMap<TReader>(ref TReader reader, ValuePlan key, ValuePlan value)
        where TReader : struct, IWireReader, allows ref struct
    {
        var entries = new List<KeyValuePair<object, object?>>();
        var keys = new HashSet<object>();
        var scope = reader.BeginMap(2 * ValueReader.CostOfElement);
        while (reader.NextEntry(ref scope))
        {
            var name = Read(ref reader, key);
            reader.EndKey();
            var item = Read(ref reader, value);
            if (name is not null && keys.Add(name)) entries.Add(new(name, item));
        }

        return entries;
    }

    private object?[] ReadTuple<TReader>(ref TReader reader, IReadOnlyList<ValuePlan> elements)
        where TReader : struct, IWireReader, allows ref struct
    {
        var values = new object?[elements.Count];
        var scope = reader.BeginArray(ValueReader.CostOfElement);
        for (var i = 0; i < values.Length; i++)
        {
            if (!reader.NextElement(ref scope)) reader.Fail(WireErrorCode.MissingMember);
            values[i] = Read(ref reader, elements[i]);
        }

        if (reader.NextElement(ref scope)) reader.Fail(WireErrorCode.UnknownMember);
        return values;
    }

    private object? Given(MemberPlan plan, WireType type) => plan.Default is { } json ? to.Parse(type, json) : to.Zero(type);
}
