using System.Text;
using System.Text.Json;
using ModelSync.Generated.V1;
using Xunit.Sdk;

namespace Conformance;

/// <summary>A row of a vector file.</summary>
public sealed record Vector(string Type, string Encoding, string Bytes, string Json, string Code, string InText, int? MaxDepth, int? MaxElements, int? Budget)
{
    internal WireShape Shape => ShapeCatalog.Instance.Parse(Type);

    internal byte[] Input => Bytes.Length > 0 ? Convert.FromHexString(Bytes) : System.Text.Encoding.UTF8.GetBytes(InText);

    internal WireLimits Limits => WireLimits.Default with
    {
        MaxDepth = MaxDepth ?? WireLimits.Default.MaxDepth,
        MaxElements = MaxElements ?? WireLimits.Default.MaxElements,
        MaxAllocation = Budget ?? WireLimits.Default.MaxAllocation,
    };

    /// <summary>All rows of a file.</summary>
    internal static IReadOnlyList<Vector> All(string file) => [.. VectorFiles.Read(file).EnumerateArray().Select(Read)];

    internal static Vector Parse(string row) => Read(JsonElement.Parse(row));

    /// <summary>Fails with every row that differs, not with the first.</summary>
    internal static void Check(string file, Func<Vector, (string Expected, string Actual)> check)
    {
        var failures = new StringBuilder();
        foreach (var vector in All(file))
        {
            var (expected, actual) = check(vector);
            if (expected != actual) failures.AppendLine($"{vector.Type} {vector.Encoding} {vector.Bytes} {vector.Json}: expected {expected}, was {actual}");
        }

        if (failures.Length > 0) throw new XunitException(failures.ToString());
    }

    private static Vector Read(JsonElement row)
    {
        string Text(string name) => row.TryGetProperty(name, out var value) ? value.GetString()! : "";
        int? Limit(string name) => row.TryGetProperty("limits", out var limits) && limits.TryGetProperty(name, out var value) ? value.GetInt32() : null;
        return new(Text("type"), Text("encoding"), Text("bytes") + Text("messagePack"), Text("json"), Text("code"), Text("text"), Limit("maxDepth"), Limit("maxElements"), Limit("budget"));
    }
}
