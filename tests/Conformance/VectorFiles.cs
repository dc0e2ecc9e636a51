using System.Text.Json;

namespace Conformance;

internal static class VectorFiles
{
    public static JsonElement Read(string name) =>
        JsonElement.Parse(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "vectors", name)));
}
