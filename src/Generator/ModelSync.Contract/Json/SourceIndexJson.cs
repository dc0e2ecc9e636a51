namespace ModelSync.Contract.Json;

internal static class SourceIndexJson
{
    public static JsonValue Write(SourceIndex index) => new JsonObjectBuilder()
        .Add("files", index.Files, file => new JsonString(file))
        .Add("entries", index.Entries, Write)
        .Build();

    public static SourceIndex Read(JsonValue value) => JsonMembers.Read(value, m =>
        new SourceIndex(m.List("files", file => JsonMembers.As<JsonString>(file).Value), m.List("entries", ReadEntry)));

    private static JsonObject Write(SourceEntry entry) => new JsonObjectBuilder()
        .Add("path", entry.Path)
        .Add("file", entry.File)
        .Add("line", entry.Line)
        .Add("column", entry.Column)
        .Add("summary", entry.Summary)
        .Add("obsolete", entry.Obsolete)
        .Build();

    private static SourceEntry ReadEntry(JsonValue value) => JsonMembers.Read(value, m => new SourceEntry(
        m.RequiredText("path"), m.Int("file"), m.Int("line"), m.Int("column"), m.Text("summary"), m.Text("obsolete")));
}
