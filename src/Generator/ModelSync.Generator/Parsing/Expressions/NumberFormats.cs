using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ModelSync.Contract;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary>Formats of numbers, which are written as constants, so that a wrong one is found here and none fills the memory.</summary>
internal static class NumberFormats
{
    private const int MostPlaces = 99;

    /// <summary>What is wrong with the format of the call, or null.</summary>
    public static string? Problem(IInvocationOperation call)
    {
        if (call.TargetMethod.Name != "ToString" || NumberConversions.Numeric(call.TargetMethod.ContainingType) is not { } type) return null;
        if (call.Arguments.FirstOrDefault(static a => a.Parameter?.Name == "format") is not { Value: var format }) return null;
        return format.ConstantValue is { HasValue: true, Value: var text } ? Problem((string?)text ?? "", type.Kind) : "write the format as a constant";
    }

    /// <summary>What is wrong with a format, or null.</summary>
    public static string? Problem(string format, string kind)
    {
        if (format.Length == 0 || !IsLetter(format[0]) || !format.Skip(1).All(static c => c is >= '0' and <= '9')) return null;
        var isKnown = "CEFGNPR".IndexOf(char.ToUpperInvariant(format[0])) >= 0 || (NumberKind.Of(kind) is { IsInteger: true } && "BDX".IndexOf(char.ToUpperInvariant(format[0])) >= 0);
        if (!isKnown) return "it always throws a FormatException: use C, E, F, G, N, P or R, of integers B, D and X too, or digits as 0.00";
        return format.Length > 1 && !(int.TryParse(format.Substring(1), NumberStyles.None, CultureInfo.InvariantCulture, out var places) && places <= MostPlaces) ? "ask for at most 99 places" : null;
    }

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
