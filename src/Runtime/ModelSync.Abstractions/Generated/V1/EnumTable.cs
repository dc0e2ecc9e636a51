namespace ModelSync.Generated.V1;

/// <summary>Names and numbers of an enum type.</summary>
public sealed class EnumTable(params (string Name, long Value)[] members)
{
    private readonly Dictionary<long, string> _names = members.DistinctBy(m => m.Value).ToDictionary(m => m.Value, m => m.Name);
    private readonly Dictionary<string, long> _values = members.ToDictionary(m => m.Name, m => m.Value, StringComparer.Ordinal);

    /// <summary>Name of a defined value.</summary>
    public bool TryGetName(long value, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? name) => _names.TryGetValue(value, out name);

    /// <summary>Value of a defined name; case matters.</summary>
    public bool TryGetValue(string name, out long value) => _values.TryGetValue(name, out value);

    /// <summary>Whether the value is defined.</summary>
    public bool IsDefined(long value) => _names.ContainsKey(value);
}
