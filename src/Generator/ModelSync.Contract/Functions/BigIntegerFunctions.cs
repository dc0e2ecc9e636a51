namespace ModelSync.Contract;

/// <summary>Members that only <c>BigInteger</c> has, and products that need a wider type.</summary>
internal static class BigIntegerFunctions
{
    private const string Type = "System.Numerics.BigInteger";

    public static IReadOnlyList<FunctionRow> Rows { get; } =
    [
        Property("Zero", "0n"),
        Property("One", "1n"),
        Property("MinusOne", "(-1n)"),
        Property("IsZero", "$0 === 0n"),
        Property("IsOne", "$0 === 1n"),
        Property("IsEven", "$0 % 2n === 0n"),
        Property("IsPowerOfTwo", "@isPow2($0)"),
        Property("Sign", "@signBig($0)"),
        new("bigInteger.ofInt", "BigInt($0)", $"M:{Type}.#ctor(System.Int32)", $"M:{Type}.#ctor(System.UInt32)"),
        new("bigInteger.ofLong", "$0", $"M:{Type}.#ctor(System.Int64)", $"M:{Type}.#ctor(System.UInt64)"),
        new("bigInteger.ofDouble", "@checkedWhole($0)", $"M:{Type}.#ctor(System.Double)", $"M:{Type}.#ctor(System.Single)"),
        Method("Pow", "@powBig($0, $1)", Type, "System.Int32"),
        Method("GreatestCommonDivisor", "@gcdBig($0, $1)", Type, Type),
        Method("Add", "$0 + $1", Type, Type),
        Method("Subtract", "$0 - $1", Type, Type),
        Method("Multiply", "$0 * $1", Type, Type),
        Method("Divide", "@divBig($0, $1)", Type, Type),
        Method("Remainder", "@remBig($0, $1)", Type, Type),
        Method("Negate", "-$0", Type),
        new("math.bigMulInt", "BigInt($0) * BigInt($1)", "M:System.Math.BigMul(System.Int32,System.Int32)", "M:System.Math.BigMul(System.UInt32,System.UInt32)"),
        new("math.bigMulLong", "$0 * $1", "M:System.Math.BigMul(System.Int64,System.Int64)", "M:System.Math.BigMul(System.UInt64,System.UInt64)"),
    ];

    private static FunctionRow Property(string member, string javaScript) => new($"bigInteger.{Camel(member)}", javaScript, $"P:{Type}.{member}");

    private static FunctionRow Method(string member, string javaScript, params string[] parameters) =>
        new($"bigInteger.{Camel(member)}", javaScript, $"M:{Type}.{member}({string.Join(",", parameters)})");

    private static string Camel(string member) => char.ToLowerInvariant(member[0]) + member.Substring(1);
}
