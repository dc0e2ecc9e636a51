using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using ModelSync.Generated.V1;

namespace Conformance;

/// <summary>The types that vectors refer to, and the costs of the type table.</summary>
internal sealed class ShapeCatalog
{
    private const int HashEntry = 16;

    private readonly ConcurrentDictionary<string, WireShape> _shapes = new();
    private readonly Dictionary<string, int> _costs;
    private readonly Dictionary<string, EnumTable> _enums;
    private readonly Dictionary<string, ObjectShape> _objects;
    private readonly Dictionary<string, UnionShape> _unions;

    private ShapeCatalog(JsonElement types, JsonElement table)
    {
        _costs = table.EnumerateArray().ToDictionary(row => row.GetProperty("kind").GetString()!, row => row.GetProperty("cost").GetInt32());
        _enums = types.GetProperty("enums").EnumerateObject().Select(type => (type.Name, Table: EnumShape.Read(type.Value)))
            .Concat(types.GetProperty("flags").EnumerateObject().Select(type => (type.Name, Table: EnumShape.ReadFlags(type.Value))))
            .ToDictionary(type => type.Name, type => type.Table);
        _objects = types.GetProperty("objects").EnumerateObject().ToDictionary(type => type.Name, type => ObjectShape.Read(type.Value));
        _unions = types.GetProperty("unions").EnumerateObject().ToDictionary(type => type.Name, type => UnionShape.Read(type.Value));
    }

    public static ShapeCatalog Instance { get; } = new(VectorFiles.Read("types.json"), VectorFiles.Read("type-table.json"));

    public EnumTable Enum(string name) => _enums[name];

    public ObjectShape Object(string name) => _objects[name];

    public UnionShape Union(string name) => _unions[name];

    public int ObjectCost(ObjectShape shape) => _costs["object"] * (1 + shape.Members.Count);

    public int Cost(WireShape shape) => _costs[KindOf(shape)];

    /// <summary>What an element of a set takes: itself and a place in the hash table.</summary>
    public int SetElementCost(WireShape element) => HashEntry + Cost(element);

    /// <summary>What an entry of a dictionary takes: its value, its key and a place in the hash table.</summary>
    public int EntryCost(WireShape value) => _costs["string"] + HashEntry + Cost(value);

    /// <summary>The same by another key.</summary>
    public int EntryCost(WireShape.Map map) => Cost(map.Key) + HashEntry + Cost(map.Value);

    /// <summary>What an element of a tuple takes, whatever it is.</summary>
    public int TupleElementCost => _costs["tuple"];

    /// <summary>The row of the type table that the shape belongs to.</summary>
    public static string KindOf(WireShape shape) => shape switch
    {
        WireShape.Nullable nullable => KindOf(nullable.Value),
        WireShape.Kind kind => kind.Name,
        WireShape.List => "list",
        WireShape.Set => "set",
        WireShape.Dictionary => "dictionary",
        WireShape.Map => "map",
        WireShape.Tuple => "tuple",
        WireShape.Enum => "enum",
        _ => "object",
    };

    public WireShape Parse(string type) => _shapes.GetOrAdd(type, Build);

    private WireShape Build(string type)
    {
        if (type.EndsWith('?')) return new WireShape.Nullable(Parse(type[..^1]));
        if (type.StartsWith("list<", StringComparison.Ordinal)) return new WireShape.List(Parse(type[5..^1]));
        if (type.StartsWith("set<", StringComparison.Ordinal)) return new WireShape.Set(Parse(type[4..^1]));
        if (type.StartsWith("dictionary<", StringComparison.Ordinal)) return new WireShape.Dictionary(Parse(type[11..^1]));
        if (type.StartsWith("map<", StringComparison.Ordinal) && Parts(type[4..^1]) is [var key, var value]) return new WireShape.Map(key, value);
        if (type.StartsWith("tuple<", StringComparison.Ordinal)) return new WireShape.Tuple(Parts(type[6..^1]));
        if (_enums.ContainsKey(type)) return new WireShape.Enum(type);
        if (_unions.ContainsKey(type)) return new WireShape.Union(type);
        return _objects.ContainsKey(type) ? new WireShape.Object(type) : new WireShape.Kind(type);
    }

    // Types with a comma between them, which may have commas in them.
    private List<WireShape> Parts(string types)
    {
        var parts = new List<WireShape>();
        var (start, depth) = (0, 0);
        for (var i = 0; i <= types.Length; i++)
        {
            if (i < types.Length && types[i] is '<' or '>') depth += types[i] == '<' ? 1 : -1;
            if (i < types.Length && (types[i] != ',' || depth > 0)) continue;
            parts.Add(Parse(types[start..i]));
            start = i + 1;
        }

        return parts;
    }
}

internal sealed record ObjectShape(bool Sparse, IReadOnlyList<(byte[] QuotedName, string Type)> Members, MemberTable Table)
{
    public static ObjectShape Read(JsonElement type)
    {
        var members = type.GetProperty("members").EnumerateObject().ToList();
        return new(
            type.TryGetProperty("sparse", out var sparse) && sparse.GetBoolean(),
            [.. members.Select(member => (Encoding.UTF8.GetBytes($"\"{member.Name}\":"), member.Value.GetString()!))],
            MemberTable.Sparse(Required(type, members), [.. members.Select(member => member.Name)]));
    }

    private static IEnumerable<int> Required(JsonElement type, List<JsonProperty> members) => type.TryGetProperty("required", out var required)
        ? required.EnumerateArray().Select(name => members.FindIndex(member => member.NameEquals(name.GetString())))
        : [];
}

internal sealed record UnionShape(IReadOnlyList<string> Cases, UnionTable Table)
{
    public static UnionShape Read(JsonElement type)
    {
        var cases = type.GetProperty("cases").EnumerateArray().Select(c => (Tag: c[0], Type: c[1].GetString()!)).ToList();
        var discriminator = type.GetProperty("discriminator").GetString()!;
        var table = cases[0].Tag.ValueKind == JsonValueKind.Number
            ? new UnionTable(discriminator, [.. cases.Select(c => c.Tag.GetInt32())])
            : new UnionTable(discriminator, [.. cases.Select(c => c.Tag.GetString()!)]);
        return new UnionShape([.. cases.Select(c => c.Type)], table);
    }
}
