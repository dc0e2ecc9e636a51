using ModelSync.Contract.Json;

namespace ModelSync.Contract;

/// <summary>The storage table, <c>storage.json</c>: every form that a column may have for the types that have more than one.</summary>
internal sealed class StorageTable
{
    private readonly Dictionary<string, StorageRow> _rows;

    private StorageTable(EquatableArray<StorageRow> rows)
    {
        Rows = rows;
        _rows = rows.ToDictionary(row => row.Kind);
    }

    /// <summary>The table that this assembly carries.</summary>
    public static StorageTable Current { get; } = Load();

    public EquatableArray<StorageRow> Rows { get; }

    /// <summary>Null for a kind that is the only one of its type.</summary>
    public StorageRow? Find(string kind) => _rows.TryGetValue(kind, out var row) ? row : null;

    /// <summary>The forms of a row of the type table.</summary>
    public IEnumerable<StorageRow> Of(string type) => Rows.Where(row => row.Type == type);

    private static StorageTable Load()
    {
        using var stream = typeof(StorageTable).Assembly.GetManifestResourceStream("ModelSync.Contract.storage.json")!;
        using var reader = new StreamReader(stream);
        // One row a line, as in the type table.
        var text = string.Concat(reader.ReadToEnd().Split('\r', '\n'));
        return new StorageTable(JsonMembers.As<JsonArray>(JsonParser.Parse(text)).Items.Select(StorageRow.Read).ToEquatableArray());
    }
}
