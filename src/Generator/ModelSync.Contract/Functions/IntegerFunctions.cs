using System.Globalization;
using System.Numerics;

namespace ModelSync.Contract;

/// <summary>Members of an integer type, and those of <c>Math</c> over it.</summary>
internal static class IntegerFunctions
{
    public static IEnumerable<FunctionRow> Of(NumberType type)
    {
        var (big, name) = (type.IsBig, type.Name);
        if (type.Number.IsSigned) yield return Both(type, "Abs", 1, big ? $"@absBig($0{Least(type)})" : $"@absInteger($0{Least(type)})");
        yield return Both(type, "Max", 2, big ? "@maxBig($0, $1)" : "Math.max($0, $1)");
        yield return Both(type, "Min", 2, big ? "@minBig($0, $1)" : "Math.min($0, $1)");
        yield return Both(type, "Clamp", 3, "@clamp($0, $1, $2)");
        if (type.Kind != TypeKinds.BigInteger) yield return Both(type, "Sign", 1, big ? "@signBig($0)" : "Math.sign($0)");
        yield return Row(type, "CompareTo", $"({name})", type.Number.IsPromoted ? "$0 - $1" : "{compare:0}($0, $1)");
        yield return Row(type, "IsEvenInteger", $"({name})", big ? "$0 % 2n === 0n" : "$0 % 2 === 0");
        yield return Row(type, "IsOddInteger", $"({name})", big ? "$0 % 2n !== 0n" : "$0 % 2 !== 0");
        yield return Row(type, "IsPow2", $"({name})", "@isPow2($0)");
        if (type.Number.IsSigned) yield return Row(type, "IsNegative", $"({name})", big ? "$0 < 0n" : "$0 < 0");
        if (type.Number.IsSigned) yield return Row(type, "IsPositive", $"({name})", big ? "$0 >= 0n" : "$0 >= 0");
        foreach (var row in Quotients(type)) yield return row;
        if (type.Number.Bits == 128) foreach (var row in Constants(type)) yield return row;
    }

    // Of sbyte and short the quotient of the smallest value and -1 is cut, which no function of ours does.
    private static IEnumerable<FunctionRow> Quotients(NumberType type)
    {
        if (type.Kind is TypeKinds.SByte or TypeKinds.Short) yield break;
        var suffix = type.Number.IsPromoted ? "Int" : type.Kind is TypeKinds.ULong or TypeKinds.UInt128 ? "Big" : type.Number.Suffix;
        yield return Both(type, "DivRem", 2, $"@divRem(@div{suffix}, @rem{suffix}, $0, $1)");
    }

    private static IEnumerable<FunctionRow> Constants(NumberType type)
    {
        var (least, most) = Range(type.Number);
        foreach (var (member, value) in new[] { ("MinValue", least), ("MaxValue", most), ("Zero", 0), ("One", 1), ("NegativeOne", BigInteger.MinusOne) })
            if (value.Sign >= 0 || type.Number.IsSigned) yield return new FunctionRow($"{type.Kind}.{Camel(member)}", $"({Text(value)}n)", $"P:{type.Name}.{member}");
    }

    private static (BigInteger Least, BigInteger Most) Range(NumberKind kind)
    {
        var size = BigInteger.One << (kind.IsSigned ? kind.Bits - 1 : kind.Bits);
        return (kind.IsSigned ? -size : 0, size - 1);
    }

    // A BigInteger has no smallest value.
    private static string Least(NumberType type) => type.Number.Bits == 0 ? "" : $", {Text(Range(type.Number).Least)}{(type.IsBig ? "n" : "")}";

    private static string Text(BigInteger value) => value.ToString(CultureInfo.InvariantCulture);

    private static FunctionRow Both(NumberType type, string member, int count, string javaScript)
    {
        var parameters = $"({string.Join(",", Enumerable.Repeat(type.Name, count))})";
        return type.IsOfMath ? Row(type, member, parameters, javaScript, $"M:System.Math.{member}{parameters}") : Row(type, member, parameters, javaScript);
    }

    private static FunctionRow Row(NumberType type, string member, string parameters, string javaScript, params string[] others) =>
        new($"{type.Kind}.{Camel(member)}", javaScript, [$"M:{type.Name}.{member}{parameters}", .. others]);

    private static string Camel(string member) => char.ToLowerInvariant(member[0]) + member.Substring(1);
}
