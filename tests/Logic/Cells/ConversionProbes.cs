namespace Logic.Cells;

/// <summary>Each conversion between two types, explicit and implicit: with and without null, checked and not.</summary>
internal static class ConversionProbes
{
    public static IEnumerable<Probe> All() => Pairs().SelectMany(static pair => Casts(pair.From, pair.To)).Concat(CellTypes.Constants.SelectMany(static type => Constants(type.Key, type.Value)));

    private static IEnumerable<(string From, string To)> Pairs() =>
        CellTypes.Values.SelectMany(static from => CellTypes.Values.Where(to => to != from).Select(to => (from, to)));

    private static IEnumerable<Probe> Casts(string from, string to)
    {
        yield return new Probe($"{from} -> {to}, implicit", to, $"{from} a", "a");
        yield return new Probe($"{from}? -> {to}?, implicit", to + "?", $"{from}? a", "a");
        foreach (var context in CellTypes.Numbers.Contains(from) && CellTypes.Numbers.Contains(to) ? new[] { "unchecked", "checked" } : ["unchecked"])
        {
            yield return new Probe($"{context} {from} -> {to}", to, $"{from} a", $"{context}(({to})a)");
            yield return new Probe($"{context} {from}? -> {to}?", to + "?", $"{from}? a", $"{context}(({to}?)a)");
            yield return new Probe($"{context} {from}? -> {to}", to, $"{from}? a", $"{context}(({to})a)");
        }
    }

    private static IEnumerable<Probe> Constants(string type, string[] constants)
    {
        foreach (var constant in constants)
        {
            yield return new Probe($"the constant {constant}", type, "bool a", $"a ? {constant} : {constant}");
            yield return new Probe($"== {constant}", "bool", $"{type} a", $"a == {constant}");
            yield return new Probe($"{type}? == {constant}", "bool", $"{type}? a", $"a == {constant}");
            yield return new Probe($"is {constant}", "bool", $"{type} a", $"a is {constant}");
            yield return new Probe($"{type}? is {constant}", "bool", $"{type}? a", $"a is {constant}");
            yield return new Probe($"{type}? is not {constant}", "bool", $"{type}? a", $"a is not {constant}");
            yield return new Probe($"case {constant}", "int", $"{type} a", $"{{ switch (a) {{ case {constant}: return 1; default: return 2; }} }}");
            yield return new Probe($"case {constant} of {type}?", "int", $"{type}? a", $"{{ switch (a) {{ case {constant}: return 1; case null: return 3; default: return 2; }} }}");
            yield return new Probe($"arm {constant} of {type}?", "int", $"{type}? a", $"a switch {{ {constant} => 1, null => 3, _ => 2 }}");
            yield return new Probe($"arm {constant}", "int", $"{type} a", $"a switch {{ {constant} => 1 }}");
            foreach (var order in new[] { "<", "<=", ">", ">=" }) yield return new Probe($"{type}? is {order} {constant}", "bool", $"{type}? a", $"a is {order} {constant}");
        }

        yield return new Probe($"{type} by itself cast", type, $"{type} a", $"({type})a");
        yield return new Probe($"{type}? -> {type}", type, $"{type}? a", $"({type})a");
        yield return new Probe($"{type} -> {type}?", type + "?", $"{type} a", $"({type}?)a");
    }
}
