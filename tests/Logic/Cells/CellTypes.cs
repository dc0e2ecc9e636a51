namespace Logic.Cells;

/// <summary>The types of C# whose values operators and conversions are tried over.</summary>
internal static class CellTypes
{
    public static IReadOnlyList<string> Integers { get; } = ["sbyte", "byte", "short", "ushort", "int", "uint", "long", "ulong", "Int128", "UInt128", "BigInteger"];

    public static IReadOnlyList<string> Numbers { get; } = [.. Integers, "Half", "float", "double", "decimal", "char"];

    /// <summary>Values that are no numbers. The second enum is one of 64 bits.</summary>
    public static IReadOnlyList<string> Others { get; } = ["bool", "Level", "Guid", "DateTimeOffset", "DateTime", "DateOnly", "TimeOnly", "TimeSpan"];

    public static IReadOnlyList<string> Values { get; } = [.. Numbers, .. Others];

    public static IReadOnlyList<string> References { get; } = ["string", "Line", "byte[]", "List<int>", "int[]", "HashSet<string>", "Dictionary<string, int>"];

    /// <summary>Types of the constants that a language has, with some of them.</summary>
    public static IReadOnlyDictionary<string, string[]> Constants { get; } = new Dictionary<string, string[]>
    {
        ["bool"] = ["true", "false"],
        ["sbyte"] = ["sbyte.MinValue", "(sbyte)0", "(sbyte)3"],
        ["byte"] = ["byte.MaxValue", "(byte)0"],
        ["short"] = ["short.MinValue", "(short)7"],
        ["ushort"] = ["ushort.MaxValue", "(ushort)1"],
        ["int"] = ["int.MinValue", "int.MaxValue", "0", "-1", "7"],
        ["uint"] = ["uint.MaxValue", "0u", "5u"],
        ["long"] = ["long.MinValue", "long.MaxValue", "0L", "-1L"],
        ["ulong"] = ["ulong.MaxValue", "0UL"],
        ["float"] = ["float.MaxValue", "0.1f", "-0f", "float.NaN", "float.Epsilon"],
        ["double"] = ["double.MaxValue", "0.1", "-0.0", "double.NaN", "double.PositiveInfinity", "double.NegativeInfinity", "1e21", "1e-7", "double.Epsilon"],
        ["decimal"] = ["decimal.MaxValue", "1.10m", "-0.5m", "0m", "0.0000000000000000000000000001m"],
        ["char"] = ["'a'", "'\\0'", "'\\''", "'\\u2028'", "'\\ud83d'"],
        ["string"] = ["\"\"", "\"a'b\\\"\\\\\\n\\r\\t\\0\"", "\"\\u2028\\u2029\\ufeff</script>${x}`\"", "\"\\ud83d\"", "\"😀\""],
        ["Level"] = ["Level.None", "Level.High", "(Level)3"],
    };
}
