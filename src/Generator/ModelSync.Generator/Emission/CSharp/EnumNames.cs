using ModelSync.Generator.Model;

namespace ModelSync.Generator.Emission.CSharp;

/// <summary>Enums by their contract names.</summary>
internal static class EnumNames
{
    public static IReadOnlyDictionary<string, EnumSpec> Of(params IEnumerable<EnumSpec>[] lists)
    {
        var names = new Dictionary<string, EnumSpec>(StringComparer.Ordinal);
        foreach (var list in lists)
            foreach (var item in list) names[item.Type.Name] = item;
        return names;
    }
}
