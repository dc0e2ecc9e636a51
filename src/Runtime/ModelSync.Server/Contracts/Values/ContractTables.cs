using System.Collections.Concurrent;
using System.Globalization;
using ModelSync.Contract.Wire;
using ModelSync.Generated.V1;

namespace ModelSync.Server.Contracts.Values;

/// <summary>What generated codecs have as constants, made of a contract that no code was generated for.</summary>
internal sealed class ContractTables
{
    private readonly ConcurrentDictionary<WireObject, ObjectTable> _objects = [];
    private readonly ConcurrentDictionary<WireObject, UnionTable> _unions = [];
    private readonly ConcurrentDictionary<WireEnum, EnumTable> _enums = [];

    public ObjectTable Object(WireObject type) => _objects.GetOrAdd(type, static t => new ObjectTable(t));

    public UnionTable Union(WireObject type) => _unions.GetOrAdd(type, static t => Make(t.Union!));

    public EnumTable Enum(WireEnum type) => _enums.GetOrAdd(type, static t => new EnumTable([.. t.Members.OrderBy(static m => m.IsSecond).Select(static m => (m.Name, m.Number))])
    {
        IsFlags = t.IsFlags,
        IsUnsigned = t.IsUnsigned,
        Lowest = t.Lowest,
    });

    private static UnionTable Make(WireUnion union) => union.IsNumeric
        ? new UnionTable(union.Discriminator, [.. union.Cases.Select(static c => int.Parse(c.Tag, CultureInfo.InvariantCulture))])
        : new UnionTable(union.Discriminator, [.. union.Cases.Select(static c => c.Tag)]);
}

/// <summary>Names of an object type.</summary>
internal sealed class ObjectTable
{
    private const int CostOfMember = 16;

    public ObjectTable(WireObject type)
    {
        Type = type;
        Members = MemberTable.Sparse(RequiredOf(type), [.. type.Members.Select(static m => m.Name)]);
        QuotedNames = [.. type.Members.Select(static m => Quote(m.Name))];
    }

    public WireObject Type { get; }

    public MemberTable Members { get; }

    /// <summary>With quotes and colon.</summary>
    public IReadOnlyList<byte[]> QuotedNames { get; }

    public int Cost => CostOfMember * (1 + Type.Members.Count);

    // As generated codecs have it: where some members may be absent, the others may not.
    private static IEnumerable<int> RequiredOf(WireObject type) =>
        type.IsSparse ? Enumerable.Range(0, type.Members.Count).Where(i => !type.Members[i].Optional) : [];

    private static byte[] Quote(string name)
    {
        using var buffer = new WireBuffer();
        new JsonWriter(buffer).WriteString(name);
        return [.. buffer.WrittenSpan, .. ":"u8];
    }
}

/// <summary>A case of a union and its object.</summary>
internal sealed record UnionValue(int Case, object?[] Members);

/// <summary>A member that is not there, which differs from null.</summary>
internal sealed class Absent
{
    public static readonly Absent Value = new();
}
