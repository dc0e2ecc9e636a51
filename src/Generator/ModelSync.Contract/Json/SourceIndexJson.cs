namespace ModelSync.Contract.Json;

internal static class SourceIndexJson
{
    public static JsonValue Write(SourceIndex index) => new JsonObjectBuilder()
        .Add("files", index.Files, file => new JsonString(file))
        .Add("entries", index.Entries.Count == 0 ? null : new JsonPrinted(text => new SourceEntryJson().Print(text, index.Entries)))
        .Add("translations", index.Translations, Write)
        .Build();

    public static SourceIndex Read(JsonValue value) => JsonMembers.Read(value, m =>
        new SourceIndex(m.List("files", file => JsonMembers.As<JsonString>(file).Value), m.List("entries", new SourceEntryJson().Read)) { Translations = m.List("translations", ReadTranslation) });

    private static JsonObject Write(Translation translation) => new JsonObjectBuilder()
        .Add("path", translation.Path)
        .Add("text", translation.Text)
        .Add("marks", translation.Marks.SelectMany(static m => new[] { m.Text, m.Line, m.Column }).ToEquatableArray(), static number => new JsonNumber(number))
        .Build();

    private static Translation ReadTranslation(JsonValue value) => JsonMembers.Read(value, m => new Translation(
        m.RequiredText("path"), m.RequiredText("text"), Marks(m.List("marks", static number => (int)JsonMembers.As<JsonNumber>(number).Value))));

    // Three numbers a mark.
    private static EquatableArray<TextMark> Marks(EquatableArray<int> numbers) =>
        Enumerable.Range(0, numbers.Count / 3).Select(at => new TextMark(numbers[3 * at], numbers[(3 * at) + 1], numbers[(3 * at) + 2])).ToEquatableArray();
}
