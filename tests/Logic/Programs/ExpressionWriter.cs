using System.Globalization;
using Logic.Cells;

namespace Logic.Programs;

/// <summary>Writes random expressions of a type.</summary>
internal sealed class ExpressionWriter(Random random, Language language)
{
    private static readonly string[] Arithmetic = ["+", "-", "*", "/", "%"];
    private static readonly string[] Bits = ["&", "|", "^"];
    private static readonly string[] Comparisons = ["==", "!=", "<", "<=", ">", ">="];

    private int _names;

    public string Name(string stem) => string.Create(CultureInfo.InvariantCulture, $"{stem}{++_names}");

    public T Pick<T>(IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];

    public bool Chance(int percent) => random.Next(100) < percent;

    /// <summary>A type of values or texts, sometimes one that may be null, a list or a tuple.</summary>
    public string AnyType() => random.Next(12) switch
    {
        0 or 1 => "string",
        2 => "string?",
        3 => $"List<{SimpleType()}>",
        4 => $"({SimpleType()}, {SimpleType()})",
        5 => "Line",
        6 or 7 => Pick(language.Values) + "?",
        8 or 9 => "int",
        _ => Pick(language.Values),
    };

    public string SimpleType() => random.Next(4) switch { 0 => "string", 1 => "int", 2 => "decimal", _ => Pick(language.Values) };

    /// <summary>An expression of the type, in parentheses where it needs them.</summary>
    public string Of(string type, Scope scope, int depth)
    {
        if (depth <= 0 || Chance(15)) return Leaf(type, scope);
        for (var attempt = 0; attempt < 6; attempt++)
            if (Compound(type, scope, depth - 1) is { } text) return text;
        return Leaf(type, scope);
    }

    public string Leaf(string type, Scope scope)
    {
        var variables = scope.Variables.Where(v => v.Type == type || v.Type + "?" == type).ToList();
        if (variables.Count == 0 || !Chance(85)) return Constant(type, scope);
        var variable = Pick(variables);
        return variable.Type == type ? variable.Name : Nullable(type, variable.Name);
    }

    // What C# sees is a value that may be null.
    private static string Nullable(string type, string value) => type == "string?" ? value : $"(({type}){value})";

    private string Constant(string type, Scope scope)
    {
        if (type.EndsWith('?')) return Chance(40) ? $"({type})null" : Nullable(type, Leaf(type[..^1], scope));
        if (type.StartsWith("List<", StringComparison.Ordinal)) return $"new {type} {{ {string.Join(", ", Enumerable.Range(0, random.Next(4)).Select(_ => Leaf(Element(type), scope)))} }}";
        if (type.StartsWith('(')) return $"({string.Join(", ", Elements(type).Select(e => Leaf(e, scope)))})";
        if (type == "Line") return $"new Line({Leaf("string", scope)}, {Leaf("int", scope)}, {Leaf("decimal", scope)}, {Leaf("double", scope)})";
        var known = CellTypes.Constants.TryGetValue(type, out var constants) ? constants.Where(c => language.Has($"the constant {c}")).ToList() : [];
        return known.Count > 0 ? Pick(known) : $"default({type})";
    }

    private string? Compound(string type, Scope scope, int depth)
    {
        if (type.EndsWith('?')) return Optional(type[..^1], scope, depth);
        if (type.StartsWith("List<", StringComparison.Ordinal)) return List(type, scope, depth);
        return (type, random.Next(9)) switch
        {
            (_, 0) => $"({Of("bool", scope, depth)} ? {Of(type, scope, depth)} : {Of(type, scope, depth)})",
            (_, 1) => $"({Of(type + "?", scope, depth)} ?? {Of(type, scope, depth)})",
            (_, 2) => Switch(type, scope, depth),
            (_, 3 or 4) when Call(type, scope, depth) is { } call => call,
            ("bool", _) => Condition(scope, depth),
            ("string", _) => Text(scope, depth),
            ("Line", _) => $"({Of("Line", scope, depth)} with {{ Quantity = {Of("int", scope, depth)} }})",
            ("int", 5) => Measure(scope, depth),
            (_, 5) when !type.StartsWith('(') => Part(type, scope, depth),
            _ when type.StartsWith('(') => $"({string.Join(", ", Elements(type).Select(e => Of(e, scope, depth)))})",
            _ => Chance(30) ? Cast(type, scope, depth) : Calculated(type, scope, depth),
        };
    }

    private string? Optional(string type, Scope scope, int depth) => random.Next(5) switch
    {
        0 => Nullable(type + "?", Of(type, scope, depth)),
        1 when type == "string" => $"{Of("string?", scope, depth)}?.Trim()",
        1 when type == "int" => $"({Of("string?", scope, depth)})?.Length",
        2 => $"({Of("bool", scope, depth)} ? {Of(type + "?", scope, depth)} : null)",
        3 => Call(type + "?", scope, depth),
        4 when Operator(type + "?") is { } lifted => $"unchecked({Of(type + "?", scope, depth)} {lifted} {Of(type + "?", scope, depth)})",
        _ => null,
    };

    private string? Operator(string type)
    {
        var accepted = Arithmetic.Where(o => language.Has($"unchecked {type} {o} {type}")).Concat(Bits.Where(o => language.Has($"{type} {o} {type}"))).ToList();
        return accepted.Count == 0 || type.TrimEnd('?') is "sbyte" or "byte" or "short" or "ushort" or "char" ? null : Pick(accepted);
    }

    private string? Calculated(string type, Scope scope, int depth)
    {
        if (Chance(12) && language.Has($"unchecked - {type} as {type}")) return $"unchecked(-{Of(type, scope, depth)})";
        if (Chance(8) && language.Has($"{type} << int")) return $"({Of(type, scope, depth)} {Pick(["<<", ">>", ">>>"])} {Of("int", scope, depth)})";
        if (Operator(type) is not { } chosen) return null;
        var context = Chance(15) && language.Has($"checked {type} {chosen} {type}") ? "checked" : "unchecked";
        return $"{context}({Of(type, scope, depth)} {chosen} {Of(type, scope, depth)})";
    }

    private string? Cast(string type, Scope scope, int depth)
    {
        var from = language.Casts[type].ToList();
        return from.Count == 0 ? null : $"unchecked(({type}){Of(Pick(from), scope, depth)})";
    }

    private string Condition(Scope scope, int depth)
    {
        var type = Chance(30) ? "int" : Chance(20) ? "string" : Pick(language.Values);
        return random.Next(7) switch
        {
            0 => $"({Of("bool", scope, depth)} && {Of("bool", scope, depth)})",
            1 => $"({Of("bool", scope, depth)} || {Of("bool", scope, depth)})",
            2 => $"!{Of("bool", scope, depth)}",
            3 => $"({Of(type + "?", scope, depth)} is null)",
            4 => $"({Of("int", scope, depth)} is {Pattern()})",
            _ => Compared(type, scope, depth),
        };
    }

    private string Compared(string type, Scope scope, int depth)
    {
        var nullable = Chance(25) ? "?" : "";
        var accepted = Comparisons.Where(c => language.Has($"{type}{nullable} {c} {type}")).ToList();
        if (accepted.Count == 0) (accepted, nullable, type) = (["<"], "", "int");
        return $"({Of(type + nullable, scope, depth)} {Pick(accepted)} {Of(type, scope, depth)})";
    }

    private string Pattern() => random.Next(6) switch
    {
        0 => "1 or 2 or 7",
        1 => "> 1 and < 90",
        2 => "not 5",
        3 => "< 0 or > 100",
        4 => "not (> 3 and < 9)",
        _ => ">= 3 and not 4",
    };

    private string Text(Scope scope, int depth) => random.Next(4) switch
    {
        0 or 1 => $"({Of("string", scope, depth)} + {Of(Chance(50) ? "string?" : "string", scope, depth)})",
        2 => $"$\"<{{{Leaf("string", scope)}}}-{{{Leaf("string", scope)}}}>\"",
        _ => $"{Of("string", scope, depth)}.Trim()",
    };

    private string Measure(Scope scope, int depth) => random.Next(3) switch
    {
        0 => $"{Of("string", scope, depth)}.Length",
        1 => $"{Of($"List<{SimpleType()}>", scope, depth)}.Count",
        _ => $"{Of("Line", scope, depth)}.Quantity",
    };

    private string Part(string type, Scope scope, int depth) => random.Next(2) == 0
        ? $"{Of($"List<{type}>", scope, depth)}[{Chance(80) switch { true => Pick(["0", "1"]), _ => Of("int", scope, depth) }}]"
        : $"{Of($"({type}, {SimpleType()})", scope, depth)}.Item1";

    private string Switch(string type, Scope scope, int depth)
    {
        if (Chance(50)) return $"({Of("int", scope, depth)} switch {{ {Pattern()} when {Of("bool", scope, depth)} => {Of(type, scope, depth)}, {Pattern()} => {Of(type, scope, depth)}, _ => {Of(type, scope, depth)} }})";
        return Chance(70)
            ? $"({Of("Level", scope, depth)} switch {{ Level.None => {Of(type, scope, depth)}, Level.Low => {Of(type, scope, depth)}, _ => {Of(type, scope, depth)} }})"
            : $"({Of("string?", scope, depth)} switch {{ null => {Of(type, scope, depth)}, \"a\" or \"abc\" => {Of(type, scope, depth)}, {{ Length: > 3 }} => {Of(type, scope, depth)}, _ => throw new InvalidOperationException(\"none\") }})";
    }

    private string? List(string type, Scope scope, int depth)
    {
        var calls = language.Calls(type).Concat(language.Calls($"IEnumerable<{Element(type)}>")).ToList();
        if (Chance(25) || calls.Count == 0) return $"new {type} {{ {string.Join(", ", Enumerable.Range(0, random.Next(5)).Select(_ => Of(Element(type), scope, depth - 1)))} }}";
        return $"{Written(Pick(calls), scope, depth)}.ToList()";
    }

    private string? Call(string type, Scope scope, int depth)
    {
        var calls = language.Calls(type).ToList();
        return calls.Count == 0 ? null : Written(Pick(calls), scope, depth);
    }

    // Not too much of anything: sizes are small.
    private string Written(MemberCall call, Scope scope, int depth)
    {
        var isSize = call.IsSized;
        var arguments = call.Parameters.Select((type, i) => isSize && type == "int" ? $"({Of(type, scope, depth - 1)} % 20)" : Argument(type, scope, depth - 1)).ToArray();
        return string.Format(CultureInfo.InvariantCulture, call.Text, [.. arguments]);
    }

    private string Argument(string type, Scope scope, int depth)
    {
        if (type.StartsWith("Func<", StringComparison.Ordinal) || type.StartsWith("Predicate<", StringComparison.Ordinal)) return Function(type, scope, depth);
        if (type.EndsWith("[]", StringComparison.Ordinal)) return $"new {type} {{ {string.Join(", ", Enumerable.Range(0, 1 + random.Next(3)).Select(_ => Leaf(type[..^2], scope)))} }}";
        foreach (var list in new[] { "IEnumerable<", "IReadOnlyList<", "ICollection<", "IReadOnlyCollection<", "IList<" })
            if (type.StartsWith(list, StringComparison.Ordinal)) return Of("List<" + type[list.Length..], scope, depth);
        return Of(type, scope, depth);
    }

    private string Function(string type, Scope scope, int depth)
    {
        var inside = type[(type.IndexOf('<', StringComparison.Ordinal) + 1)..^1].Split(", ");
        var (takes, gives) = type[0] == 'F' ? (inside[..^1], inside[^1]) : (inside, "bool");
        var parameters = takes.Select(t => new Variable(Name("x"), t)).ToList();
        return $"({string.Join(", ", parameters.Select(static p => p.Name))}) => {Of(gives, scope.With(parameters) with { InLambda = true }, depth)}";
    }

    private static string Element(string list) => list[5..^1];

    private static string[] Elements(string tuple) => tuple[1..^1].Split(", ");
}
