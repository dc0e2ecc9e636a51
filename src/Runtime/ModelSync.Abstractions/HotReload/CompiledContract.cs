using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Json;

namespace ModelSync.HotReload;

/// <summary>What the generator left in an assembly for the emitter, as the running process has it.</summary>
internal static class CompiledContract
{
    public static bool IsContract(Type type) => type.Namespace == "ModelSync.Generated" && type.Name.StartsWith("__ModelSyncContract", StringComparison.Ordinal);

    /// <summary>The contracts of an assembly, an object each with <c>contract</c> and <c>sources</c>: what the emitter takes for <c>--contract</c>.</summary>
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "Hot reload replaces no code of a trimmed application, and this runs after hot reload only.")]
    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = "As above.")]
    public static ReadOnlyMemory<byte> Print(Assembly assembly)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer);
        writer.WriteStartArray();
        foreach (var type in assembly.GetTypes().Where(IsContract).OrderBy(static type => type.Name, StringComparer.Ordinal))
        {
            writer.WriteStartObject();
            writer.WriteString("contract", Text(type, "Contract"));
            writer.WriteString("sources", Text(type, "Sources"));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.Flush();
        return buffer.WrittenMemory;
    }

    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = "As above.")]
    private static string Text(Type type, string method) =>
        (string)type.GetMethod(method, BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)!.Invoke(null, null)!;
}
