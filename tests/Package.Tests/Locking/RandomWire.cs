using ModelSync.Contract.Wire;

namespace Package.Tests.Locking;

/// <summary>Wire contracts of every shape, with names that try to be something else.</summary>
internal sealed class RandomWire(int seed)
{
    private static readonly string[] Names =
        ["id", "title", "Auction", "list", "string", "type", "enum", "a b", "a: b", "a.b", "a?", "a (b)", "`", "\\", "\\u0041", "<x>", "x = 1", "\n", "\u2028", "ß 漢字", "😀", "union", "case", "also", "1", "$type", "__proto__"];

    private static readonly string[] Kinds = ["bool", "int", "int128", "decimal", "string", "guid", "offsetInstant"];

    private readonly Random _random = new(seed);
    private readonly List<string> _types = [];
    private readonly List<string> _enums = [];

    public WireContract Contract()
    {
        var names = Distinct(8);
        _enums.AddRange(names.Take(2));
        _types.AddRange(names.Skip(2).DefaultIfEmpty("Only"));
        var objects = _types.Select(Object).ToList();
        return new WireContract(_enums.Select(Enum), objects, Distinct(3).Select(name => Query(name, Any(objects))), Distinct(3).Select(Mutation));
    }

    private WireEnum Enum(string name)
    {
        var members = Distinct(4).Select((member, i) => new WireEnumMember(member, i - 1)).ToList();
        if (members.Count > 2) members[^1] = members[^1] with { Number = members[0].Number, IsSecond = true };
        return new WireEnum(name, "long", Flag(), [.. members.OrderBy(m => m.IsSecond).ThenBy(m => m.Number)]);
    }

    private WireObject Object(string name)
    {
        if (_random.Next(4) == 0) return new WireObject(name) { Union = Union() };
        var members = Distinct(5).Order(StringComparer.Ordinal).Select(member => new WireMember(member, Type(), Flag())).ToList();
        return new WireObject(name) { Members = members, Key = Flag() ? [.. members.Select(m => m.Name).Take(2).Reverse()] : [] };
    }

    private WireUnion Union()
    {
        var isNumeric = Flag();
        var tags = isNumeric ? ["-1", "2", "10"] : Distinct(3).Order(StringComparer.Ordinal).ToArray();
        return new WireUnion(Name(), isNumeric, [.. tags.Select(tag => new WireCase(tag, Any(_types)))]);
    }

    private WireQuery Query(string name, WireObject row)
    {
        var told = row.Members.Select(static m => m.Name).Where(_ => Flag()).ToList();
        return new WireQuery("q" + name, Parameters(), row.Name, Flag()) { Members = told.Count > 0 && Flag() ? told : null };
    }

    private WireMutation Mutation(string name) =>
        new("m" + name, Parameters(), Flag() ? Type() : null, [.. Distinct(2).Order(StringComparer.Ordinal).Select(code => new WireRejection(code, Any(_types)))]);

    private List<WireParameter> Parameters() => [.. Distinct(3).Select(name => new WireParameter(name, Type()))];

    private WireType Type(int depth = 0) => (depth < 3 ? _random.Next(8) : _random.Next(3)) switch
    {
        0 => new WireType(WireType.Object, Flag(), Any(_types)),
        1 when _enums.Count > 0 => new WireType(WireType.Enum, Flag(), Any(_enums)),
        3 => new WireType(WireType.List, Flag()) { Parts = [Type(depth + 1)] },
        4 => new WireType(WireType.Map, Flag()) { Parts = [Type(depth + 1), Type(depth + 1)] },
        5 => new WireType(WireType.Tuple, Flag()) { Parts = [Type(depth + 1), Type(depth + 1), Type(depth + 1)] },
        _ => new WireType(Any(Kinds), Flag()),
    };

    private string[] Distinct(int most) => [.. _random.GetItems(Names, _random.Next(most + 1)).Distinct(StringComparer.Ordinal)];

    private string Name() => Any(Names);

    private T Any<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];

    private bool Flag() => _random.Next(2) == 0;
}
