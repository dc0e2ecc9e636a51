namespace ModelSync.Contract.Json;

internal static class EnumNames
{
    /// <summary>Names only: <see cref="Enum.TryParse{TEnum}(string, out TEnum)"/> would also take numbers and lists.</summary>
    public static T Parse<T>(string name)
        where T : struct, Enum
    {
        if (Enum.GetNames(typeof(T)).Contains(name) && Enum.TryParse<T>(name, out var value)) return value;
        throw new ContractFormatException($"The contract has an unknown {typeof(T).Name} '{name}'.");
    }
}
