namespace ModelSync.Contract.Wire;

/// <summary>Lines to a contract. What a person merged by hand may be wrong in any way, so everything that is named has to be declared.</summary>
internal sealed class WireParser
{
    private readonly Dictionary<string, (string Underlying, bool IsFlags)> _enums = new(StringComparer.Ordinal);
    private readonly List<(string Enum, WireEnumMember Member)> _enumMembers = [];
    private readonly Dictionary<string, WireObject> _objects = new(StringComparer.Ordinal);
    private readonly List<(string Type, WireMember Member)> _members = [];
    private readonly List<(string Type, WireCase Case)> _cases = [];
    private readonly Dictionary<string, WireQuery> _queries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WireMutation> _mutations = new(StringComparer.Ordinal);
    private readonly List<(string Mutation, WireRejection Rejection)> _rejections = [];

    private WireParser()
    {
    }

    public static WireContract Parse(IEnumerable<string> lines)
    {
        var parser = new WireParser();
        foreach (var line in lines) parser.Read(new WireLine(line));
        return parser.Build();
    }

    private void Read(WireLine line)
    {
        if (line.TryTake("enum ")) ReadEnum(line);
        else if (line.TryTake("type ")) ReadObject(line);
        else if (line.TryTake("query ")) ReadQuery(line);
        else if (line.TryTake("mutation ")) ReadMutation(line);
        else throw line.Wrong("enum, type, query or mutation");
        line.End();
    }

    private void ReadEnum(WireLine line)
    {
        var name = line.Name();
        if (line.TryTake(": "))
        {
            var isFlags = line.TryTake("flags ");
            Add(_enums, name, (line.Word(), isFlags));
            return;
        }

        line.Take(".");
        var member = line.Name();
        line.Take(" = ");
        _enumMembers.Add((name, new WireEnumMember(member, line.Number(), line.TryTake(" also"))));
    }

    private void ReadObject(WireLine line)
    {
        var name = line.Name();
        if (line.TryTake(".")) ReadMember(line, name);
        else if (line.TryTake(" case ")) _cases.Add((name, ReadCase(line)));
        else if (line.TryTake(" union ")) Add(_objects, name, new WireObject(name) { Union = new WireUnion(line.Name(), line.TryTake(" numeric"), []) });
        else Add(_objects, name, new WireObject(name) { Key = line.TryTake(" key ") ? ReadNames(line) : [] });
    }

    private void ReadMember(WireLine line, string type)
    {
        var name = line.Name();
        var isOptional = line.TryTake("?");
        line.Take(": ");
        _members.Add((type, new WireMember(name, line.Type(), isOptional)));
    }

    private static WireCase ReadCase(WireLine line)
    {
        var tag = line.Name();
        line.Take(": ");
        return new WireCase(tag, line.Name());
    }

    private static List<string> ReadNames(WireLine line)
    {
        var members = new List<string>();
        do members.Add(line.Name());
        while (line.TryTake(", "));
        return members;
    }

    private void ReadQuery(WireLine line)
    {
        var name = line.Name(dots: true);
        var parameters = line.Parameters();
        line.Take(": ");
        var row = line.Name();
        var members = line.TryTake("(") ? ReadMembers(line) : null;
        var isSingle = line.TryTake("?");
        if (!isSingle) line.Take("[]");
        Add(_queries, name, new WireQuery(name, parameters, row, isSingle) { Members = members });
    }

    private static List<string> ReadMembers(WireLine line)
    {
        var members = ReadNames(line);
        line.Take(")");
        return members;
    }

    private void ReadMutation(WireLine line)
    {
        var name = line.Name(dots: true);
        if (line.TryTake(" rejects "))
        {
            var code = line.Name(dots: true);
            line.Take(": ");
            _rejections.Add((name, new WireRejection(code, line.Name())));
            return;
        }

        Add(_mutations, name, new WireMutation(name, line.Parameters(), line.TryTake(": ") ? line.Type() : null, []));
    }

    private static void Add<T>(Dictionary<string, T> declared, string name, T value)
    {
        if (declared.ContainsKey(name)) throw new WireFormatException($"'{name}' is declared twice");
        declared.Add(name, value);
    }

    private WireContract Build()
    {
        var enumMembers = Grouped(_enumMembers, _enums.Keys, static m => m.Name);
        var members = Grouped(_members.Select(m => (m.Type, m.Member with { Type = Resolve(m.Member.Type) })), _objects.Keys, static m => m.Name);
        var cases = Grouped(_cases, _objects.Keys, static c => c.Tag);
        var rejections = Grouped(_rejections, _mutations.Keys, static r => r.Code);
        return new WireContract(
            _enums.Select(e => new WireEnum(e.Key, e.Value.Underlying, e.Value.IsFlags, [.. enumMembers[e.Key].OrderBy(static m => m.IsSecond).ThenBy(static m => m.Number).ThenBy(static m => m.Name, StringComparer.Ordinal)])),
            _objects.Values.Select(o => o with { Members = [.. members[o.Name].OrderBy(static m => m.Name, StringComparer.Ordinal)], Union = Union(o, [.. cases[o.Name]]), Key = Key(o, members[o.Name]) }),
            _queries.Values.Select(q => q with { Parameters = Resolve(q.Parameters), Row = Object(q.Row), Members = Members(q, members[q.Row]) }),
            _mutations.Values.Select(m => m with
            {
                Parameters = Resolve(m.Parameters),
                Result = m.Result is { } result ? Resolve(result) : null,
                Rejections = [.. rejections[m.Name].Select(r => r with { Type = Object(r.Type) }).OrderBy(static r => r.Code, StringComparer.Ordinal)],
            }));
    }

    private static ILookup<string, T> Grouped<T>(IEnumerable<(string Owner, T Item)> items, ICollection<string> owners, Func<T, string> name)
    {
        var all = items.ToList();
        if (all.Find(i => !owners.Contains(i.Owner)) is { Owner: { } unknown }) throw new WireFormatException($"'{unknown}' is not declared");
        if (all.GroupBy(i => (i.Owner, name(i.Item))).FirstOrDefault(static g => g.Skip(1).Any()) is { } twice) throw new WireFormatException($"'{twice.Key.Owner}.{twice.Key.Item2}' stands there twice");
        return all.ToLookup(static i => i.Owner, static i => i.Item, StringComparer.Ordinal);
    }

    private WireUnion? Union(WireObject type, List<WireCase> cases)
    {
        if (type.Union is null) return cases.Count == 0 ? null : throw new WireFormatException($"'{type.Name}' has cases and is no union");
        foreach (var item in cases) Object(item.Type);
        return type.Union with { Cases = type.Union.IsNumeric ? [.. cases.OrderBy(static c => Number(c.Tag))] : [.. cases.OrderBy(static c => c.Tag, StringComparer.Ordinal)] };
    }

    private static int Number(string tag) =>
        int.TryParse(tag, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : throw new WireFormatException($"'{tag}' is no number");

    private static IReadOnlyList<string> Key(WireObject type, IEnumerable<WireMember> members)
    {
        var names = new HashSet<string>(members.Select(static m => m.Name), StringComparer.Ordinal);
        return type.Key.FirstOrDefault(k => !names.Contains(k)) is { } missing ? throw new WireFormatException($"'{type.Name}' has no '{missing}' for its key") : type.Key;
    }

    private static List<string>? Members(WireQuery query, IEnumerable<WireMember> members)
    {
        if (query.Members is null) return null;
        var known = members.Select(static m => m.Name).Where(query.Members.Contains).OrderBy(static n => n, StringComparer.Ordinal).ToList();
        return known.Count == query.Members.Count ? known : throw new WireFormatException($"'{query.Name}' has members that '{query.Row}' has not, or one twice");
    }

    private List<WireParameter> Resolve(IReadOnlyList<WireParameter> parameters) => [.. parameters.Select(p => p with { Type = Resolve(p.Type) })];

    private WireType Resolve(WireType type)
    {
        var parts = type.Parts.Select(Resolve).ToList();
        if (type.Name is null) return type with { Parts = parts };
        return _enums.ContainsKey(type.Name) ? type with { Kind = WireType.Enum } : type with { Name = Object(type.Name) };
    }

    private string Object(string name) => _objects.ContainsKey(name) ? name : throw new WireFormatException($"'{name}' is not declared");
}
