namespace ModelSync.Contract.Wire;

/// <summary>
/// What two sides have to agree about to understand each other's bytes, and nothing else: no rules, no order of rows, no names of C#.
/// It is the same as its lines, and equal contracts have equal lines: positions on the wire follow from the names.
/// </summary>
internal sealed class WireContract : IEquatable<WireContract>
{
    // An editor asks for lines and hash alone.
    private readonly Lazy<Dictionary<string, WireEnum>> _enums;
    private readonly Lazy<Dictionary<string, WireObject>> _objects;
    private string? _hash;

    public WireContract(IEnumerable<WireEnum> enums, IEnumerable<WireObject> objects, IEnumerable<WireQuery> queries, IEnumerable<WireMutation> mutations, Memory<WireObject, string[]>? memory = null)
    {
        Enums = [.. enums.OrderBy(static e => e.Name, StringComparer.Ordinal)];
        Objects = InOrder([.. objects]);
        Queries = [.. queries.OrderBy(static q => q.Name, StringComparer.Ordinal)];
        Mutations = [.. mutations.OrderBy(static m => m.Name, StringComparer.Ordinal)];
        _enums = new(() => Enums.ToDictionary(static e => e.Name, StringComparer.Ordinal));
        _objects = new(() => Objects.ToDictionary(static o => o.Name, StringComparer.Ordinal));
        Lines = WirePrinter.Print(this, memory);
    }

    public IReadOnlyList<WireEnum> Enums { get; }

    public IReadOnlyList<WireObject> Objects { get; }

    /// <summary>Ordinal order of names; the position is the query's identity on the wire.</summary>
    public IReadOnlyList<WireQuery> Queries { get; }

    /// <summary>Ordinal order of names; the position is the mutation's identity on the wire.</summary>
    public IReadOnlyList<WireMutation> Mutations { get; }

    /// <summary>One line an entry, in ordinal order.</summary>
    public IReadOnlyList<string> Lines { get; }

    /// <summary>SHA-256 over the lines, 64 lower-case hex digits: by it a client says which contract it speaks.</summary>
    public string Hash => _hash ??= WireHash.Of(Lines);

    /// <exception cref="WireFormatException">A line is damaged, or names what no line declares.</exception>
    public static WireContract Parse(IEnumerable<string> lines) => WireParser.Parse(lines);

    public WireEnum? FindEnum(string name) => _enums.Value.TryGetValue(name, out var found) ? found : null;

    public WireObject? FindObject(string name) => _objects.Value.TryGetValue(name, out var found) ? found : null;

    public WireEnum Enum(WireType type) => _enums.Value[type.Name!];

    public WireObject Object(WireType type) => _objects.Value[type.Name!];

    // Those of a surface are, and there may be thousands.
    private static IReadOnlyList<WireObject> InOrder(WireObject[] objects)
    {
        for (var i = 1; i < objects.Length; i++)
            if (string.CompareOrdinal(objects[i - 1].Name, objects[i].Name) > 0) return [.. objects.OrderBy(static o => o.Name, StringComparer.Ordinal)];
        return objects;
    }

    public bool Equals(WireContract? other) => other is not null && (ReferenceEquals(this, other) || Lines.SequenceEqual(other.Lines, StringComparer.Ordinal));

    public override bool Equals(object? obj) => Equals(obj as WireContract);

    public override int GetHashCode() => Lines.Aggregate(17, static (hash, line) => unchecked((hash * 31) + StringComparer.Ordinal.GetHashCode(line)));
}

/// <param name="Underlying">C# keyword of the type that the numbers are of.</param>
internal sealed record WireEnum(string Name, string Underlying, bool IsFlags, IReadOnlyList<WireEnumMember> Members)
{
    /// <summary>Some number is above the largest <c>long</c>.</summary>
    public bool IsUnsigned => Underlying == "ulong" && Members.Any(static m => m.Number < 0);

    /// <summary>All bits of the members.</summary>
    public long Bits => Members.Aggregate(0L, static (bits, m) => bits | m.Number);

    /// <summary>Of flags of which some member is negative: the smallest number of the type; else 0.</summary>
    public long Lowest => !IsFlags || IsUnsigned || Bits >= 0 ? 0 : Underlying switch
    {
        "sbyte" => sbyte.MinValue,
        "short" => short.MinValue,
        "int" => int.MinValue,
        _ => long.MinValue,
    };
}

/// <param name="Name">Its form in JSON, unless the enum has flags.</param>
/// <param name="IsSecond">Another name of a number that has one: it is read and never written.</param>
internal sealed record WireEnumMember(string Name, long Number, bool IsSecond = false);

internal sealed record WireObject(string Name) : Noted
{
    /// <summary>Of the rows of a model: names of the key's members, in key order.</summary>
    public IReadOnlyList<string> Key { get; init; } = [];

    /// <summary>Ordinal order of names; the position is the member's identity in MessagePack.</summary>
    public IReadOnlyList<WireMember> Members { get; init; } = [];

    /// <summary>Of a union, which has no members.</summary>
    public WireUnion? Union { get; init; }

    /// <summary>Some member may be absent.</summary>
    public bool IsSparse => Members.Any(static m => m.Optional);
}

/// <param name="Optional">It may be absent.</param>
internal sealed record WireMember(string Name, WireType Type, bool Optional = false);

/// <param name="Discriminator">First member in JSON.</param>
/// <param name="IsNumeric">The tags are numbers.</param>
/// <param name="Cases">Numbers by value, texts in ordinal order; the position is the case's identity in MessagePack.</param>
internal sealed record WireUnion(string Discriminator, bool IsNumeric, IReadOnlyList<WireCase> Cases);

/// <param name="Type">Name of the object type.</param>
internal sealed record WireCase(string Tag, string Type);

internal sealed record WireParameter(string Name, WireType Type);

/// <param name="Row">Name of the object type of its rows.</param>
/// <param name="IsSingle">One row or null.</param>
internal sealed record WireQuery(string Name, IReadOnlyList<WireParameter> Parameters, string Row, bool IsSingle)
{
    /// <summary>Names of the members of the row that travel, in the order of the row's; null for all.</summary>
    public IReadOnlyList<string>? Members { get; init; }
}

/// <param name="Result">Null when it returns nothing.</param>
/// <param name="Rejections">Ordinal order of codes.</param>
internal sealed record WireMutation(string Name, IReadOnlyList<WireParameter> Parameters, WireType? Result, IReadOnlyList<WireRejection> Rejections);

/// <param name="Type">Name of the object type of what an error says.</param>
internal sealed record WireRejection(string Code, string Type);
