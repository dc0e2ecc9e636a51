using System.Collections.Frozen;
using System.Text.Json;
using ModelSync.Contract;

namespace ModelSync.Emit.Emission.TypeScript;

/// <summary>The committed type table (types.json of the contract), as far as TypeScript is concerned.</summary>
internal static class TypeTable
{
    private static readonly FrozenDictionary<string, TypeRow> Rows = Load();

    /// <exception cref="EmitException">A newer generator knows a type that this emitter does not.</exception>
    public static TypeRow Of(TypeRef type) => Rows.GetValueOrDefault(type.Kind)
        ?? throw new EmitException("MSYNC5002", $"The type table has no '{type.Kind}'. Use the same version of ModelSync for generator and emitter.");

    private static FrozenDictionary<string, TypeRow> Load()
    {
        using var stream = typeof(TypeTable).Assembly.GetManifestResourceStream("ModelSync.Contract.types.json")!;
        var rows = JsonSerializer.Deserialize<List<TypeRow>>(stream, JsonSerializerOptions.Web)!;
        return rows.ToFrozenDictionary(row => row.Kind, StringComparer.Ordinal);
    }
}
