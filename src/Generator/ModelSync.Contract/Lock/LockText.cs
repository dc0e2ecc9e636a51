using System.Globalization;
using System.Text;
using ModelSync.Contract.Json;
using ModelSync.Contract.Wire;

namespace ModelSync.Contract;

/// <summary>
/// The text of a lock file. One line an entry, sorted: two branches that add different members merge by themselves. The newest contract has no
/// hash of its own, for it would be the one line that both branches change; an older one is told by what changed since, and its hash proves it.
/// </summary>
internal static class LockText
{
    private const string Version = "lockVersion";

    /// <exception cref="LockFileException">The text is damaged, or written by a newer version.</exception>
    public static LockFile Parse(string text)
    {
        var conflict = text.IndexOf("\n<<<<<<<", StringComparison.Ordinal);
        if (conflict >= 0) throw new LockFileException("has merge conflicts: keep the lines of both sides, or one side and run dotnet build -t:ModelSyncLock", LineAt(text, conflict + 1));
        try
        {
            var value = JsonParser.ParseSpaced(text);
            if (JsonMembers.Find(value, Version) is JsonNumber { Value: > LockFile.CurrentVersion } newer)
                throw new LockFileException($"has version {newer.Text}, written by a newer ModelSync: use the same or a newer one here", LineOf(text, Version));
            return JsonMembers.Read(value, static m =>
            {
                m.Int(Version);
                return new LockFile { Surfaces = m.List("surfaces", ReadSurface) };
            });
        }
        catch (ContractFormatException e)
        {
            throw new LockFileException($"cannot be read: {e.Message} Take the last good version of the file, or delete it, and run dotnet build -t:ModelSyncLock", e.At is { } at ? LineAt(text, at) : 0);
        }
        catch (WireFormatException e)
        {
            throw new LockFileException($"cannot be read: {e.Message}. Take the last good version of the file, or delete it, and run dotnet build -t:ModelSyncLock", LineOf(text, e.Message.Split('\'').ElementAtOrDefault(1) ?? ""));
        }
    }

    public static string Print(LockFile file)
    {
        var text = new StringBuilder("{\n  \"").Append(Version).Append("\": ").Append(LockFile.CurrentVersion.ToString(CultureInfo.InvariantCulture)).Append(",\n  \"surfaces\": [");
        for (var i = 0; i < file.Surfaces.Count; i++)
        {
            text.Append(i == 0 ? "\n" : ",\n");
            Print(text, file.Surfaces[i]);
        }

        return text.Append("\n  ]\n}\n").ToString();
    }

    private static void Print(StringBuilder text, LockedSurface surface)
    {
        text.Append("    {\n      \"surface\": ").Append(Quoted(surface.Surface)).Append(",\n      \"epoch\": ").Append(surface.Epoch.ToString(CultureInfo.InvariantCulture));
        PrintLines(text, "wire", surface.Newest.Lines, "      ");
        PrintLines(text, "evolution", surface.Evolution.Lines, "      ");
        if (surface.Supported.Count > 0)
        {
            text.Append(",\n      \"supported\": [");
            var newer = surface.Newest;
            for (var i = 0; i < surface.Supported.Count; newer = surface.Supported[i++])
            {
                text.Append(i == 0 ? "\n" : ",\n").Append("        {\n          \"wireHash\": ").Append(Quoted(surface.Supported[i].Hash));
                PrintLines(text, "changes", LineChanges.Between(newer.Lines, surface.Supported[i].Lines), "          ");
                text.Append("\n        }");
            }

            text.Append("\n      ]");
        }

        text.Append("\n    }");
    }

    private static void PrintLines(StringBuilder text, string name, IReadOnlyList<string> lines, string indent)
    {
        if (lines.Count == 0) return;
        text.Append(",\n").Append(indent).Append('"').Append(name).Append("\": [");
        for (var i = 0; i < lines.Count; i++) text.Append(i == 0 ? "\n" : ",\n").Append(indent).Append("  ").Append(Quoted(lines[i]));
        text.Append('\n').Append(indent).Append(']');
    }

    private static string Quoted(string value) => JsonPrinter.Print(new JsonString(value));

    private static LockedSurface ReadSurface(JsonValue value) => JsonMembers.Read(value, static m =>
    {
        var surface = new LockedSurface
        {
            Surface = m.RequiredText("surface"),
            Epoch = m.Int("epoch"),
            Newest = WireContract.Parse(Lines(m, "wire")),
            Evolution = new WireEvolution(Lines(m, "evolution")),
        };
        var newer = surface.Newest;
        return surface with { Supported = m.List("supported", older => newer = ReadOlder(older, newer)) };
    });

    private static WireContract ReadOlder(JsonValue value, WireContract newer) => JsonMembers.Read(value, m =>
    {
        var hash = m.RequiredText("wireHash");
        var older = WireContract.Parse(LineChanges.Apply(newer.Lines, Lines(m, "changes")));
        return older.Hash == hash ? older : throw new WireFormatException($"the changes of contract '{hash}' do not lead to it");
    });

    private static EquatableArray<string> Lines(JsonMembers members, string name) => members.List(name, static line => JsonMembers.As<JsonString>(line).Value);

    private static int LineOf(string text, string part) => part.Length == 0 ? 0 : LineAt(text, Math.Max(0, text.IndexOf(part, StringComparison.Ordinal)));

    private static int LineAt(string text, int position) => text.Take(position).Count(static c => c == '\n');
}
