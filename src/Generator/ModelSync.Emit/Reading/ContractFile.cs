using System.Text.Json;

namespace ModelSync.Emit.Reading;

/// <summary>Reads contracts that hot reload has put into a running process: an object each, with the texts that an assembly has in method bodies.</summary>
internal static class ContractFile
{
    /// <summary>One for each surface.</summary>
    public static IReadOnlyList<CompiledContract> ReadAll(string file)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(file));
            return [.. document.RootElement.EnumerateArray().Select(entry => ContractReader.Parse(file, Text(entry, "contract"), Text(entry, "sources")))];
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new EmitException("MSYNC5001", $"{Path.GetFileName(file)}: {e.Message}");
        }
    }

    private static string Text(JsonElement entry, string name) => entry.GetProperty(name).GetString() ?? "";
}
