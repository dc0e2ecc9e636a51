using ModelSync.Contract.Json;

namespace ModelSync.Contract;

/// <summary>A form in which a column of an existing SQLite table may hold values of a row of the type table.</summary>
/// <param name="Kind">Name of the runtime's storage kind and of <c>StoredForm</c>.</param>
/// <param name="Type">Row of the type table.</param>
/// <param name="Sqlite">Storage class: <c>INTEGER REAL TEXT BLOB</c>.</param>
/// <param name="Compares">What stored values can answer as they lie: <c>all</c>, <c>equality</c> or <c>none</c>. The rest is asked of values in the base kind.</param>
/// <param name="Base">The kind in which columns of different kinds meet: that of generated tables.</param>
/// <param name="DefaultFor">Affinities of a declared type that mean this kind where nothing else is said.</param>
internal sealed record StorageRow(string Kind, string Type, string Sqlite, string Compares, string Base, EquatableArray<string> DefaultFor)
{
    internal static StorageRow Read(JsonValue value) => JsonMembers.Read(value, m => new StorageRow(
        m.RequiredText("kind"),
        m.RequiredText("type"),
        m.RequiredText("sqlite"),
        m.RequiredText("compares"),
        m.RequiredText("base"),
        m.List("defaultFor", affinity => JsonMembers.As<JsonString>(affinity).Value)));
}
