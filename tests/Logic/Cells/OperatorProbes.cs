namespace Logic.Cells;

/// <summary>Each operator over each type: with and without null, checked and not.</summary>
internal static class OperatorProbes
{
    private static readonly string[] Arithmetic = ["+", "-", "*", "/", "%"];
    private static readonly string[] Bits = ["&", "|", "^"];
    private static readonly string[] Shifts = ["<<", ">>", ">>>"];
    private static readonly string[] Comparisons = ["==", "!=", "<", "<=", ">", ">="];

    public static IEnumerable<Probe> All() =>
        CellTypes.Values.SelectMany(static type => Binary(type).Concat(Unary(type)).Concat(Changes(type))).Concat(CellTypes.References.SelectMany(Equality)).Concat(Times()).Concat(Conditions());

    private static IEnumerable<Probe> Binary(string type)
    {
        foreach (var (left, right, lifted) in new[] { (type, type, ""), (type + "?", type + "?", "?"), (type + "?", type, "?"), (type, type + "?", "?") })
        {
            foreach (var comparison in Comparisons) yield return new Probe($"{left} {comparison} {right}", "bool", $"{left} a, {right} b", $"a {comparison} b");
            foreach (var bit in Bits) yield return new Probe($"{left} {bit} {right}", Promoted(type) + lifted, $"{left} a, {right} b", $"a {bit} b");
            foreach (var arithmetic in Arithmetic)
                foreach (var context in Contexts) yield return new Probe($"{context} {left} {arithmetic} {right}", Promoted(type) + lifted, $"{left} a, {right} b", $"{context}(a {arithmetic} b)");
        }

        foreach (var shift in Shifts)
        {
            // Numbers of any length would be as long as memory.
            var count = type == "BigInteger" ? "(b % 200)" : "b";
            yield return new Probe($"{type} {shift} int", Promoted(type), $"{type} a, int b", $"a {shift} {count}");
            yield return new Probe($"{type}? {shift} int?", Promoted(type) + "?", $"{type}? a, int? b", $"a {shift} {count}");
        }

        yield return new Probe($"{type}? ?? {type}", type, $"{type}? a, {type} b", "a ?? b");
        yield return new Probe($"{type}? ?? {type}?", type + "?", $"{type}? a, {type}? b", "a ?? b");
        yield return new Probe($"? : over {type}?", type + "?", $"bool t, {type} a, {type}? b", "t ? a : b");
        yield return new Probe($"text + {type}", "string", $"string a, {type} b", "a + b");
        yield return new Probe($"text + {type}?", "string", $"string a, {type}? b", "a + b");
        yield return new Probe($"interpolation of {type}?", "string", $"{type}? a", "$\"<{a}>\"");
    }

    private static IEnumerable<Probe> Unary(string type)
    {
        foreach (var (operand, lifted) in new[] { (type, ""), (type + "?", "?") })
        {
            yield return new Probe($"+ {operand}", Promoted(type) + lifted, $"{operand} a", "+a");
            yield return new Probe($"~ {operand}", Promoted(type) + lifted, $"{operand} a", "~a");
            yield return new Probe($"! {operand}", "bool" + lifted, $"{operand} a", "!a");
            foreach (var context in Contexts)
                foreach (var result in new[] { Promoted(type), "long" }.Distinct())
                    yield return new Probe($"{context} - {operand} as {result}", result + lifted, $"{operand} a", $"{context}(-a)");
        }

        yield return new Probe($"{type}?.Value", type, $"{type}? a", "a.Value");
        yield return new Probe($"{type}?.HasValue", "bool", $"{type}? a", "a.HasValue");
        yield return new Probe($"{type}?.GetValueOrDefault()", type, $"{type}? a", "a.GetValueOrDefault()");
        yield return new Probe($"{type}?.GetValueOrDefault(b)", type, $"{type}? a, {type} b", "a.GetValueOrDefault(b)");
        yield return new Probe($"default of {type}", type, $"{type} a", $"a == default({type}) ? default : a");
        yield return new Probe($"{type}.Equals", "bool", $"{type} a, {type} b", "a.Equals(b)");
        yield return new Probe($"{type}? is null", "bool", $"{type}? a", "a is null");
    }

    private static IEnumerable<Probe> Changes(string type)
    {
        foreach (var context in Contexts)
        {
            foreach (var arithmetic in Arithmetic) yield return new Probe($"{context} {type} {arithmetic}= {type}", type, $"{type} a, {type} b", $"{{ {context} {{ a {arithmetic}= b; return a; }} }}");
            foreach (var nullable in new[] { "", "?" })
            {
                yield return new Probe($"{context} {type}{nullable} ++", type + nullable, $"{type}{nullable} a", $"{{ {context} {{ a++; return a; }} }}");
                yield return new Probe($"{context} old value of {type}{nullable} --", type + nullable, $"{type}{nullable} a", $"{{ {context} {{ var b = a--; return b; }} }}");
                yield return new Probe($"{context} new value of -- {type}{nullable}", type + nullable, $"{type}{nullable} a", $"{{ {context} {{ return --a; }} }}");
            }
        }

        foreach (var bit in Bits) yield return new Probe($"{type} {bit}= {type}", type, $"{type} a, {type} b", $"{{ a {bit}= b; return a; }}");
        foreach (var shift in Shifts) yield return new Probe($"{type} {shift}= int", type, $"{type} a, int b", $"{{ a {shift}= {(type == "BigInteger" ? "b % 200" : "b")}; return a; }}");
        yield return new Probe($"{type}? ??= {type}", type + "?", $"{type}? a, {type} b", "{ a ??= b; return a; }");
        yield return new Probe($"{type}? += {type}", type + "?", $"{type}? a, {type} b", "{ a += b; return a; }");
    }

    private static IEnumerable<Probe> Equality(string type)
    {
        foreach (var nullable in new[] { "", "?" })
        {
            yield return new Probe($"{type}{nullable} == {type}", "bool", $"{type}{nullable} a, {type} b", "a == b");
            yield return new Probe($"{type}{nullable} != null", "bool", $"{type}{nullable} a", "a != null");
            yield return new Probe($"{type}{nullable} ?? {type}", type, $"{type}{nullable} a, {type} b", "a ?? b");
            yield return new Probe($"{type}{nullable} ??= {type}", type, $"{type}{nullable} a, {type} b", "{ a ??= b; return a; }");
        }

        yield return new Probe($"{type}.Equals", "bool", $"{type} a, {type}? b", "a.Equals(b)");
        yield return new Probe($"text + {type}", "string", $"{type}? a, string? b", "a + b + a");
        yield return new Probe($"interpolation of {type}", "string", $"{type}? a", "$\"<{a}>\"");
    }

    private static IEnumerable<Probe> Times()
    {
        foreach (var time in new[] { "DateTimeOffset", "DateTime", "TimeOnly" })
        {
            yield return new Probe($"{time} - {time}", "TimeSpan", $"{time} a, {time} b", "a - b");
            yield return new Probe($"{time}? - {time}?", "TimeSpan?", $"{time}? a, {time}? b", "a - b");
            foreach (var sign in new[] { "+", "-" })
            {
                yield return new Probe($"{time} {sign} TimeSpan", time, $"{time} a, TimeSpan b", $"a {sign} b");
                yield return new Probe($"{time}? {sign} TimeSpan?", time + "?", $"{time}? a, TimeSpan? b", $"a {sign} b");
            }
        }

        yield return new Probe("TimeSpan * double", "TimeSpan", "TimeSpan a, double b", "a * b");
        yield return new Probe("double * TimeSpan", "TimeSpan", "TimeSpan a, double b", "b * a");
        yield return new Probe("TimeSpan / double", "TimeSpan", "TimeSpan a, double b", "a / b");
        yield return new Probe("TimeSpan / TimeSpan", "double", "TimeSpan a, TimeSpan b", "a / b");
    }

    private static IEnumerable<Probe> Conditions() =>
    [
        new("&&", "bool", "bool a, bool b", "a && b"),
        new("||", "bool", "bool a, bool b", "a || b"),
        new("&& of a fault", "bool", "bool a, int b", "a && 10 / b > 1"),
        new("|| of a fault", "bool", "bool a, int b", "a || 10 / b > 1"),
        new("& of a fault", "bool", "bool a, int b", "a & 10 / b > 1"),
        new("== true", "bool", "bool? a", "a == true"),
    ];

    private static readonly string[] Contexts = ["unchecked", "checked"];

    // What C# calculates in.
    private static string Promoted(string type) => type is "sbyte" or "byte" or "short" or "ushort" or "char" ? "int" : type;
}
