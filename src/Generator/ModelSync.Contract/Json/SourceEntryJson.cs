using System.Globalization;
using System.Text;

namespace ModelSync.Contract.Json;

/// <summary>
/// An entry is a row: path, file, line, column and, where something is said of it, what. There is one for each member of everything, so a member's path
/// is only what comes behind its type: <c>["Auction",0,5,21],[".title",0,9,18]</c>.
/// </summary>
internal sealed class SourceEntryJson
{
    private string? _type;

    /// <summary>There are thousands of rows, and a comment that moves one prints all of them.</summary>
    public void Print(StringBuilder text, EquatableArray<SourceEntry> entries)
    {
        text.Append('[');
        for (var i = 0; i < entries.Count; i++)
        {
            if (i > 0) text.Append(',');
            Print(text, entries[i]);
        }

        text.Append(']');
    }

    private void Print(StringBuilder text, SourceEntry entry)
    {
        var isMember = _type is not null && entry.Path.Length > _type.Length && entry.Path[_type.Length] == '.' && entry.Path.StartsWith(_type, StringComparison.Ordinal);
        JsonPrinter.PrintString(text.Append('['), isMember ? entry.Path.Substring(_type!.Length) : entry.Path);
        foreach (var number in (ReadOnlySpan<int>)[entry.File, entry.Line, entry.Column]) text.Append(',').Append(number.ToString(CultureInfo.InvariantCulture));
        if (entry.Summary is not null || entry.Obsolete is not null) text.Append(',').Append(JsonPrinter.Print(new JsonObjectBuilder().Add("summary", entry.Summary).Add("obsolete", entry.Obsolete).Build()));
        text.Append(']');
        if (!isMember) _type = TypeOf(entry.Path);
    }

    public SourceEntry Read(JsonValue value)
    {
        var row = JsonMembers.As<JsonArray>(value).Items;
        if (row.Count is not (4 or 5)) throw new ContractFormatException("A source entry has no four parts.");
        var written = JsonMembers.As<JsonString>(row[0]).Value;
        var isMember = _type is not null && written.StartsWith(".", StringComparison.Ordinal);
        var path = isMember ? _type + written : written;
        if (!isMember) _type = TypeOf(path);
        var said = row.Count == 4 ? (null, null) : JsonMembers.Read(row[4], static m => (Summary: m.Text("summary"), Obsolete: m.Text("obsolete")));
        return new SourceEntry(path, Int(row[1]), Int(row[2]), Int(row[3]), said.Item1, said.Item2);
    }

    // What begins with a point could be mistaken for a member.
    private static string? TypeOf(string path) => path.Length > 0 && path.IndexOf('.') < 0 ? path : null;

    private static int Int(JsonValue value) =>
        JsonMembers.As<JsonNumber>(value).Value is var number and >= int.MinValue and <= int.MaxValue ? (int)number : throw new ContractFormatException("A source position is too large.");
}
