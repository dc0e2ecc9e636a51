using System.Globalization;

namespace Logic.Cells;

/// <summary>Each member of the function table, called over some types: an id that stands in the wrong row shows.</summary>
internal static class MemberProbes
{
    // The harness makes no values of these, and compares none.
    private static readonly string[] Unmade = ["KeyValuePair<", "ILookup<", "IGrouping<", "Comparer", "Regex", "Match", "Group", "Rune", "IOrderedEnumerable<"];

    public static IEnumerable<Probe> All() => MemberCall.All().Where(static call => !call.Parameters.Append(call.Result).Any(type => Unmade.Any(name => type.Contains(name, StringComparison.Ordinal)))).Select(Of).OfType<Probe>();

    private static Probe? Of(MemberCall call)
    {
        var arguments = call.Parameters.Select((type, i) => Function(type) ?? Argument(call, type, Parameter(i))).ToList();
        var parameters = string.Join(", ", call.Parameters.Select(static (type, i) => (type, i)).Where(static p => Function(p.type) is null).Select(static p => $"{p.type} {Parameter(p.i)}"));
        if (call.Mutates) return Changing(call, arguments, parameters);
        var text = string.Format(CultureInfo.InvariantCulture, call.Text, [.. arguments]);
        if (call.Outs.Count == 0) return new Probe(call.Cell, call.Result, parameters, text);
        var outs = Enumerable.Range(1, call.Outs.Count).Select(static i => $"out{i}");
        return new Probe(call.Cell, $"({string.Join(", ", call.Outs.Prepend(call.Result))})", parameters, $"{{ var found = {text}; return (found, {string.Join(", ", outs)}); }}");
    }

    // Only what a local variable holds can change.
    private static Probe? Changing(MemberCall call, List<string> arguments, string parameters)
    {
        var type = call.Parameters[0];
        var (copy, result, value) = type == "StringBuilder" ? ("new StringBuilder(\"ab\")", "string", "own.ToString()") : ($"new {type}({arguments[0]})", type, "own");
        if (type == "StringBuilder") parameters = string.Join(", ", call.Parameters.Skip(1).Select(static (p, i) => $"{p} {Parameter(i + 1)}"));
        arguments[0] = "own";
        return new Probe(call.Cell, result, parameters, $"{{ var own = {copy}; {string.Format(CultureInfo.InvariantCulture, call.Text, [.. arguments])}; return {value}; }}");
    }

    // Seven parts that are all in range are rare among any numbers.
    private static string Argument(MemberCall call, string type, string parameter) => type switch
    {
        "int" when call.Text.StartsWith("new DateTime", StringComparison.Ordinal) => $"({parameter} > 1000000 ? {parameter} : 1 + ({parameter} & 7))",
        "int" or "long" when call.IsSized => $"({parameter} % 30)",
        _ => parameter,
    };

    private static string Parameter(int index) => string.Create(CultureInfo.InvariantCulture, $"a{index}");

    /// <summary>A function value for a parameter that takes one; null for all others.</summary>
    private static string? Function(string type)
    {
        if (!type.StartsWith("Func<", StringComparison.Ordinal) && !type.StartsWith("Predicate<", StringComparison.Ordinal) && !type.StartsWith("Comparison<", StringComparison.Ordinal) && !type.StartsWith("Action<", StringComparison.Ordinal)) return null;
        var inside = type[(type.IndexOf('<', StringComparison.Ordinal) + 1)..^1].Split(", ");
        var (takes, gives) = type[0] switch { 'F' => (inside[..^1], inside[^1]), 'P' => (inside, "bool"), 'C' => ([inside[0], inside[0]], "int"), _ => (inside, "void") };
        return $"({string.Join(", ", takes.Select(static (_, i) => $"x{i}"))}) => {Result(takes, gives)}";
    }

    private static string Result(string[] takes, string gives) => (takes.Length == 0 ? "" : takes[0].TrimEnd('?'), gives) switch
    {
        ("int", "bool") => "x0 % 2 == 0",
        ("string", "bool") => "x0.Length > 1",
        ("decimal", "bool") => "x0 > 1m",
        var (_, result) when Array.IndexOf(takes, result) is >= 0 and var at => $"x{at}",
        ("string", "int") => "x0.Length",
        ("string", _) when gives is "long" or "double" or "decimal" => "x0.Length",
        ("int", "long" or "double" or "decimal") => "x0",
        (_, "string") => "\"s\"",
        (_, "bool") => "true",
        (_, "decimal") => "1.5m",
        (_, "int" or "long" or "double" or "float") => "7",
        _ => "default!",
    };
}
