using ModelSync.Generator.Model;

namespace ModelSync.Generator.Emission.CSharp;

/// <summary>Full C# names of enums by their contract names.</summary>
internal static class EnumNames
{
    public static IReadOnlyDictionary<string, string> Of(params IEnumerable<EnumSpec>[] lists)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var list in lists)
            foreach (var item in list) names[item.Type.Name] = item.Type.FullName;
        return names;
    }
}
