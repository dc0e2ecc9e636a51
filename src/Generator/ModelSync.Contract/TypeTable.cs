using ModelSync.Contract.Json;

namespace ModelSync.Contract;

/// <summary>The type table, <c>types.json</c>: what each kind is in every language, encoding and database.</summary>
internal sealed class TypeTable
{
    private readonly Dictionary<string, TypeRow> _rows;

    private TypeTable(EquatableArray<TypeRow> rows)
    {
        Rows = rows;
        _rows = rows.ToDictionary(row => row.Kind);
    }

    /// <summary>The table that this assembly carries.</summary>
    public static TypeTable Current { get; } = Load();

    public EquatableArray<TypeRow> Rows { get; }

    public TypeRow this[string kind] => _rows[kind];

    /// <summary>Null for a kind that only translated code has.</summary>
    public TypeRow? Find(string kind) => _rows.TryGetValue(kind, out var row) ? row : null;

    private static TypeTable Load()
    {
        using var stream = typeof(TypeTable).Assembly.GetManifestResourceStream("ModelSync.Contract.types.json")!;
        using var reader = new StreamReader(stream);
        // One row a line; the contract's JSON has no white space between tokens.
        var text = string.Concat(reader.ReadToEnd().Split('\r', '\n'));
        return new TypeTable(JsonMembers.As<JsonArray>(JsonParser.Parse(text)).Items.Select(TypeRow.Read).ToEquatableArray());
    }
}
