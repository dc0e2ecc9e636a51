using System.Text.Encodings.Web;
using System.Text.Json;

namespace ModelSync.Emit.Emission.TypeScript;

/// <summary>Member names as they stand in JSON: only what must be escaped is escaped, as the C# writer does.</summary>
internal static class JsonNames
{
    public static JsonSerializerOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
