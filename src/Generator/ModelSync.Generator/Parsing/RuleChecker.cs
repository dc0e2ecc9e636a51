using Microsoft.CodeAnalysis;
using ModelSync.Generator.Diagnostics;

namespace ModelSync.Generator.Parsing;

/// <summary>Rules that are never run, or at other times than they say, and codes that break the grammar of errors.</summary>
internal static class RuleChecker
{
    public static void Check(IMethodSymbol method, AttributeData attribute, Findings findings)
    {
        var path = $"{method.ContainingType.Name}.{method.Name}";
        if (When(method.ContainingType, attribute.Named<int?>("On")) is { } problem) findings.Report(LogicDiagnostics.RuleWhen, method.Location(), path, problem);
        if (attribute.Argument<string>(0) is { } code && !IsCode(code))
            findings.Report(LogicDiagnostics.RuleCode, method.Location(), path, code, Code(method));
    }

    /// <summary>A code for a rule, by what it is called.</summary>
    public static string Code(IMethodSymbol rule) => $"{WireNames.Snake(rule.ContainingType.Name)}.{WireNames.Snake(rule.Name)}";

    private static string? When(INamedTypeSymbol type, int? on)
    {
        if (type.Has(KnownNames.SyncModel)) return on == 0 ? "is never run: On is RuleOn.None; leave it out, or name when the rule runs" : null;
        if (!type.Has(KnownNames.WireType)) return $"is never run: '{type.Name}' is neither a [SyncModel] nor a [WireType], and rules are not inherited; move it into the class that is checked";
        if (UnionReader.IsUnion(type)) return $"is never run: values of the union '{type.Name}' are those of its cases; move it into them";
        return on is null or 3 ? null : "is run whenever a value is checked, since a wire type is neither created nor patched: leave On out";
    }

    // area.reason, in small letters, digits and _; an area may have areas.
    private static bool IsCode(string code)
    {
        var parts = code.Split('.');
        return parts.Length > 1 && Array.TrueForAll(parts, static p => p.Length > 0 && p[0] is >= 'a' and <= 'z' && p.All(static c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_'));
    }
}
