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

    /// <summary>Rules of base classes that are checked themselves: values of the type are not asked them.</summary>
    public static void CheckInherited(INamedTypeSymbol type, Findings findings)
    {
        var own = new HashSet<string>(Rules(type).Select(static m => m.Name), StringComparer.Ordinal);
        for (var at = type.BaseType; at is not null && !UnionReader.IsUnion(at); at = at.BaseType)
            if (at.Has(KnownNames.SyncModel) || at.Has(KnownNames.WireType))
                foreach (var rule in Rules(at).Where(m => own.Add(m.Name)))
                    findings.Report(LogicDiagnostics.RuleWhen, type.Location(), $"{at.Name}.{rule.Name}", $"is not run for values of '{type.Name}': rules are not inherited; write it there too");
    }

    private static IEnumerable<IMethodSymbol> Rules(INamedTypeSymbol type) =>
        type.GetMembers().OfType<IMethodSymbol>().Where(static m => m.Has(KnownNames.Rule) || m.Has(KnownNames.ServerRule));

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
