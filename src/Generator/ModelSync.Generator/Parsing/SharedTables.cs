using ModelSync.Generator.Model;

namespace ModelSync.Generator.Parsing;

/// <summary>Models that would be stored in one table; databases do not tell upper from lower case.</summary>
internal static class SharedTables
{
    /// <summary>Each model whose table an earlier one has, in the order of their names.</summary>
    public static IEnumerable<(ModelSpec First, ModelSpec Second)> In(IEnumerable<ModelSpec> models)
    {
        var owners = new Dictionary<string, ModelSpec>(StringComparer.OrdinalIgnoreCase);
        foreach (var model in models.OrderBy(static m => m.Type.FullName, StringComparer.Ordinal))
        {
            if (owners.TryGetValue(model.Table, out var first)) yield return (first, model);
            else owners.Add(model.Table, model);
        }
    }
}
