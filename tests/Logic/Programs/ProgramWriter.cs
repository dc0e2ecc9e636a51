using System.Globalization;

namespace Logic.Programs;

/// <summary>Writes random methods: well typed, within what is translated, and such that they end.</summary>
internal sealed class ProgramWriter(Random random, Language language)
{
    private const int Depth = 3;
    private readonly ExpressionWriter _write = new(random, language);

    /// <summary>A method on one line.</summary>
    public string Method(string name)
    {
        var parameters = Enumerable.Range(0, 2 + random.Next(4)).Select(_ => new Variable(_write.Name("p"), _write.AnyType())).ToList();
        var result = _write.AnyType();
        var scope = new Scope(parameters);
        var body = Statements(ref scope, result, 1 + random.Next(4), 2);
        return $"public static {result} {name}({string.Join(", ", parameters.Select(static p => $"{p.Type} {p.Name}"))}) {{ {body}return {_write.Of(result, scope, Depth)}; }}";
    }

    private string Block(Scope scope, string result, int nesting) => $"{{ {Statements(ref scope, result, 1 + random.Next(2), nesting - 1)}}}";

    private string Statements(ref Scope scope, string result, int count, int nesting)
    {
        var text = "";
        for (var i = 0; i < count; i++) text += Statement(ref scope, result, nesting) + " ";
        return text;
    }

    private string Statement(ref Scope scope, string result, int nesting) => random.Next(nesting > 0 ? 15 : 6) switch
    {
        0 or 1 => Declaration(ref scope),
        2 or 3 => Assignment(scope) ?? Declaration(ref scope),
        4 => Step(scope) ?? Declaration(ref scope),
        5 => Chance(20) ? Throw(scope) : $"if ({_write.Of("bool", scope, Depth)}) return {_write.Of(result, scope, 2)};",
        6 or 7 => $"if ({_write.Of("bool", scope, Depth)}) {Block(scope, result, nesting)}{(Chance(50) ? $" else {Block(scope, result, nesting)}" : "")}",
        8 => Counted(scope, result, nesting),
        9 => While(scope, result, nesting),
        10 => Each(scope, result, nesting),
        11 => Switch(scope, result, nesting),
        12 when language.Has("tuple deconstruction") => Deconstruction(ref scope),
        13 => Function(ref scope),
        _ => Bound(scope, result, nesting),
    };

    private bool Chance(int percent) => _write.Chance(percent);

    private string Throw(Scope scope) => $"if ({_write.Of("bool", scope, Depth)}) throw new {_write.Pick(["InvalidOperationException", "ArgumentException", "NotSupportedException"])}(\"no\");";

    private string Declaration(ref Scope scope)
    {
        var (name, type) = (_write.Name("v"), _write.AnyType());
        var value = Kept(type, scope, _write.Of(type, scope, Depth));
        scope = scope.With(new Variable(name, type));
        return $"{type} {name} = {value};";
    }

    private string? Assignment(Scope scope)
    {
        if (Target(scope) is not { } target) return null;
        if (target.Type.StartsWith("List<", StringComparison.Ordinal) && Chance(50)) return $"if ({target.Name}.Count < 20) {target.Name} = new {target.Type}({target.Name}) {{ {_write.Of(target.Type[5..^1], scope, 2)} }};";
        if (Chance(30) && language.Has($"unchecked {target.Type} += {target.Type}") && language.Has($"unchecked {target.Type} *= {target.Type}")) return $"unchecked {{ {target.Name} {_write.Pick(["+=", "-=", "*=", "/=", "%="])} {_write.Of(target.Type, scope, 2)}; }}";
        if (Chance(30) && target.Type.EndsWith('?')) return $"{target.Name} ??= {_write.Of(target.Type[..^1], scope, 2)};";
        return $"{target.Name} = {Kept(target.Type, scope, _write.Of(target.Type, scope, Depth))};";
    }

    private string? Step(Scope scope) =>
        scope.Variables.Where(v => v.CanChange && v.Type is "int" or "long" or "uint" or "byte" && language.Has($"unchecked {v.Type} ++")).ToList() is { Count: > 0 } counters ? $"unchecked {{ {_write.Pick(counters).Name}{_write.Pick(["++", "--"])}; }}" : null;

    private Variable? Target(Scope scope) => scope.Variables.Where(static v => v.CanChange).ToList() is { Count: > 0 } targets ? _write.Pick(targets) : null;

    // What a loop makes in each round must not be longer each time.
    private static string Kept(string type, Scope scope, string value) => !scope.InLoop ? value : type switch
    {
        "string" => $"Short({value})",
        "string?" => $"Short({value} ?? \"\")",
        _ => value,
    };

    private string Counted(Scope scope, string result, int nesting)
    {
        var counter = new Variable(_write.Name("i"), "int", CanChange: false);
        var inner = scope.With(counter) with { InLoop = true };
        var leave = Chance(40) ? $"if ({_write.Of("bool", inner, 2)}) {_write.Pick(["break", "continue"])}; " : "";
        return $"for (var {counter.Name} = 0; {counter.Name} < {random.Next(2, 8).ToString(CultureInfo.InvariantCulture)}; {counter.Name}++) {{ {leave}{Block(inner, result, nesting)} }}";
    }

    private string While(Scope scope, string result, int nesting)
    {
        var left = new Variable(_write.Name("n"), "int", CanChange: false);
        var inner = scope.With(left) with { InLoop = true };
        var test = $"{left.Name}-- > 0 && {_write.Of("bool", inner, 2)}";
        var body = Block(inner, result, nesting);
        return Chance(50) ? $"var {left.Name} = 6; while ({test}) {body}" : $"var {left.Name} = 5; do {body} while ({test});";
    }

    private string Each(Scope scope, string result, int nesting)
    {
        var item = new Variable(_write.Name("e"), _write.SimpleType(), CanChange: false);
        return $"foreach (var {item.Name} in {_write.Of($"List<{item.Type}>", scope, 2)}) {Block(scope.With(item) with { InLoop = true }, result, nesting)}";
    }

    private string Switch(Scope scope, string result, int nesting)
    {
        string Body() => $"{Block(scope, result, nesting)} break;";
        return Chance(50)
            ? $"switch ({_write.Of("int", scope, 2)}) {{ case 0: case 3: {Body()} case > 5 when {_write.Of("bool", scope, 2)}: {Body()} default: {Body()} }}"
            : $"switch ({_write.Of("Level", scope, 2)}) {{ case Level.None: {Body()} case Level.High: case Level.Low: {Body()} }}";
    }

    private string Deconstruction(ref Scope scope)
    {
        var (first, second) = (new Variable(_write.Name("d"), _write.SimpleType()), new Variable(_write.Name("d"), _write.SimpleType()));
        var value = _write.Of($"({first.Type}, {second.Type})", scope, 2);
        scope = scope.With(first, second);
        return $"var ({first.Name}, {second.Name}) = {value};";
    }

    private string Function(ref Scope scope)
    {
        var (name, parameter) = (_write.Name("f"), new Variable(_write.Name("x"), _write.SimpleType()));
        var type = _write.SimpleType();
        var body = _write.Of(type, scope.With(parameter) with { InLambda = true }, 2);
        var called = new Variable(_write.Name("v"), type);
        var argument = _write.Of(parameter.Type, scope, 2);
        scope = scope.With(called);
        return Chance(50)
            ? $"Func<{parameter.Type}, {type}> {name} = {parameter.Name} => {body}; {type} {called.Name} = {name}({argument});"
            : $"{type} {name}({parameter.Type} {parameter.Name}) => {body}; {type} {called.Name} = {name}({argument});";
    }

    // A pattern that names what it finds.
    private string Bound(Scope scope, string result, int nesting)
    {
        var found = new Variable(_write.Name("m"), _write.Pick(["int", "string"]));
        return $"if ({_write.Of(found.Type + "?", scope, 2)} is {{ }} {found.Name}) {Block(scope.With(found), result, nesting)}";
    }
}
