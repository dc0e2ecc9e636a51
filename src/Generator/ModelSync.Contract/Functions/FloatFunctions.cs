namespace ModelSync.Contract;

/// <summary>
/// Members of a floating point type, and those of <c>Math</c> and <c>MathF</c> over it, as far as every machine gives the same bits: not Pow, Exp, Log and
/// what has to do with angles, and nothing that looks at the sign of NaN.
/// </summary>
internal static class FloatFunctions
{
    private static readonly (string Name, string Function)[] Roundings =
        [("ToEven", "@roundEven"), ("AwayFromZero", "@roundAway"), ("ToZero", "Math.trunc"), ("ToNegativeInfinity", "Math.floor"), ("ToPositiveInfinity", "Math.ceil")];

    public static IEnumerable<FunctionRow> Of(NumberType type)
    {
        string[] math = type.Kind switch { TypeKinds.Double => ["System.Math"], TypeKinds.Float => ["System.MathF", "System.Math"], _ => [] };
        FunctionRow Both(string member, int count, string javaScript) => Row(type, member, count, javaScript, [type.Name, .. math]);
        foreach (var row in Tests(type)) yield return row;
        yield return Both("Abs", 1, "Math.abs($0)");
        yield return Both("Max", 2, "Math.max($0, $1)");
        yield return Both("Min", 2, "Math.min($0, $1)");
        yield return Both("Sign", 1, "@sign($0)");
        yield return Both("Floor", 1, "Math.floor($0)");
        yield return Both("Ceiling", 1, "Math.ceil($0)");
        yield return Both("Truncate", 1, "Math.trunc($0)");
        yield return Both("Round", 1, "@roundEven($0)");
        yield return Both("Sqrt", 1, type.Kind switch { TypeKinds.Double => "Math.sqrt($0)", TypeKinds.Float => "Math.fround(Math.sqrt($0))", _ => "@doubleToHalf(Math.fround(Math.sqrt($0)))" });
        yield return Row(type, "Clamp", 3, "@clampDouble($0, $1, $2)", [type.Name]);
        if (type.IsOfMath) yield return Row(type, "mathClamp", "Clamp", 3, "@clamp($0, $1, $2)", ["System.Math"]);
        yield return Row(type, "CompareTo", 1, "@compareDouble($0, $1)", [type.Name]);
        yield return Row(type, "Equals", 1, "@equalsDouble($0, $1)", [type.Name]);
        if (math.Length > 0) foreach (var row in Rounded(type, [type.Name, math[0]])) yield return row;
        if (type.Kind == TypeKinds.Half) foreach (var row in HalfConstants()) yield return row;
    }

    private static IEnumerable<FunctionRow> Tests(NumberType type)
    {
        (string Member, string JavaScript)[] tests =
        [
            ("IsNaN", "Number.isNaN($0)"), ("IsFinite", "Number.isFinite($0)"), ("IsInfinity", "Math.abs($0) === Infinity"), ("IsPositiveInfinity", "$0 === Infinity"),
            ("IsNegativeInfinity", "$0 === -Infinity"), ("IsInteger", "Number.isInteger($0)"),
            ("IsEvenInteger", "$0 % 2 === 0"), ("IsOddInteger", "Math.abs($0 % 2) === 1"), ("IsRealNumber", "!Number.isNaN($0)"),
        ];
        return tests.Select(test => Row(type, test.Member, 1, test.JavaScript, [type.Name]));
    }

    private static IEnumerable<FunctionRow> Rounded(NumberType type, string[] owners)
    {
        var digits = type.Kind == TypeKinds.Float ? "@roundFloatDigits" : "@roundDigits";
        yield return new($"{type.Kind}.roundDigits", $"{digits}($0, $1)", [.. owners.Select(o => $"M:{o}.Round({type.Name},System.Int32)")]);
        foreach (var (mode, function) in Roundings)
        {
            yield return new($"{type.Kind}.round{mode}", $"{function}($0)", [.. owners.Select(o => $"M:{o}.Round({type.Name},System.MidpointRounding)#{mode}")]);
            yield return new($"{type.Kind}.roundDigits{mode}", $"{digits}($0, $1, {function})", [.. owners.Select(o => $"M:{o}.Round({type.Name},System.Int32,System.MidpointRounding)#{mode}")]);
        }
    }

    private static IEnumerable<FunctionRow> HalfConstants() => new[]
    {
        ("MaxValue", "65504"), ("MinValue", "(-65504)"), ("Epsilon", "2 ** -24"), ("NaN", "NaN"), ("PositiveInfinity", "Infinity"), ("NegativeInfinity", "(-Infinity)"),
        ("Zero", "0"), ("One", "1"), ("NegativeOne", "(-1)"), ("NegativeZero", "(-0)"),
    }.Select(static c => new FunctionRow($"half.{Camel(c.Item1)}", c.Item2, $"P:System.Half.{c.Item1}"));

    private static FunctionRow Row(NumberType type, string member, int count, string javaScript, string[] owners) => Row(type, Camel(member), member, count, javaScript, owners);

    private static FunctionRow Row(NumberType type, string function, string member, int count, string javaScript, string[] owners) =>
        new($"{type.Kind}.{function}", javaScript, [.. owners.Select(o => $"M:{o}.{member}({string.Join(",", Enumerable.Repeat(type.Name, count))})")]);

    private static string Camel(string member) => char.ToLowerInvariant(member[0]) + member.Substring(1);
}
