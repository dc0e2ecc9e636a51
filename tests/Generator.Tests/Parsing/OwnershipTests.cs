using System.Globalization;

namespace ModelSync.Generator.Tests.Parsing;

/// <summary>Translated code changes what it has made, and nothing that it was given, by whatever way it got it.</summary>
public sealed class OwnershipTests
{
    [Theory]
    [InlineData("var other = items; other.Add(1);")]
    [InlineData("List<int> other; if (flag) other = []; else other = items; other.Add(1);")]
    [InlineData("var other = flag ? [] : items; other[0] = 1;")]
    [InlineData("(var other, var none) = (items, 1); other.Add(none);")]
    [InlineData("if (items is { Count: > 1 } other) other.Add(1);")]
    [InlineData("var held = new Holder { Numbers = items }; held.Numbers.Add(1);")]
    [InlineData("var rows = new List<List<int>>(); rows.Add(items); rows[0].Add(1);")]
    [InlineData("var rows = new List<List<int>> { items }; rows[0].Add(1);")]
    [InlineData("var other = Same(items); other.Add(1);")]
    [InlineData("foreach (var thing in things) thing.Number = 1;")]
    [InlineData("var thing = things.First(); thing.Number = 1;")]
    [InlineData("var thing = things[0]; thing.Number++;")]
    [InlineData("var copy = things.ToList(); copy[0].Number = 1;")]
    [InlineData("things.ForEach(t => t.Number = 1);")]
    [InlineData("things.ToList().ForEach(t => t.Number = 1);")]
    [InlineData("var thing = things.Find(t => t.Number > 1)!; thing.Number = 1;")]
    [InlineData("if (named.TryGetValue(\"a\", out var thing)) thing.Number = 1;")]
    [InlineData("holder.Numbers.Add(1);")]
    [InlineData("holder.Numbers = [];")]
    [InlineData("Table.Add(1);")]
    [InlineData("var table = Table; table[0] = 2;")]
    [InlineData("var numbers = holder.Numbers; numbers.Clear();")]
    [InlineData("void Fill(List<int> some) { some.Add(1); } Fill(items);")]
    public async Task What_was_given_is_not_changed(string statements) =>
        Assert.Contains("shared code changes nothing that others have", Assert.Single(await Found(statements)), StringComparison.Ordinal);

    [Theory]
    [InlineData("var pair = (1, 2); var other = pair; other.Item1 = 3;")]
    [InlineData("var pair = (1, 2); var other = pair; pair.Item1 = 3;")]
    [InlineData("var pair = (1, 2); var all = new List<(int, int)>(); all.Add(pair); pair.Item1 = 3;")]
    [InlineData("var pair = (1, 2); Func<(int, int)> get = () => pair; pair.Item1 = 3;")]
    [InlineData("var pair = (1, 2); var other = pair; other.Item1++;")]
    [InlineData("var other = pairs[0]; other.Number += 3;")]
    public async Task A_part_of_what_is_copied_is_not_changed(string statements) =>
        Assert.StartsWith("A change of a part of a value that is copied is not translated to JavaScript: give the whole variable a new value", Assert.Single(await Found(statements)), StringComparison.Ordinal);

    [Fact]
    public async Task A_deconstruction_goes_into_variables() =>
        Assert.StartsWith("A deconstruction into what is no local variable is not translated to JavaScript", Assert.Single(await Found("var pair = (1, 2); (pair.Item1, pair.Item2) = (3, 4);")), StringComparison.Ordinal);

    [Theory]
    [InlineData("var other = items.ToList(); other.Add(1);")]
    [InlineData("var other = new List<int>(items); other[0] = 1;")]
    [InlineData("List<int> other = [.. items]; other.Clear();")]
    [InlineData("List<int> other; if (flag) other = []; else other = items.ToList(); other.Add(1);")]
    [InlineData("var rows = new List<List<int>>(); foreach (var item in items) { if (rows.Count == 0) rows.Add([]); rows[^1].Add(item); }")]
    [InlineData("var groups = new Dictionary<int, List<int>>(); foreach (var item in items) { if (!groups.TryGetValue(item % 2, out var list)) groups[item % 2] = list = []; list.Add(item); }")]
    [InlineData("var some = items.Where(i => i > 1).Select(i => new List<int> { i }).ToList(); foreach (var one in some) one.Add(2);")]
    [InlineData("var thing = new Thing(); thing.Number = things.Count; thing.Number += items[0];")]
    [InlineData("var held = new Holder { Numbers = [] }; held.Numbers.Add(items.Count);")]
    [InlineData("var pair = (1, 2); pair.Item1 += items.Count;")]
    [InlineData("var best = things.MaxBy(t => t.Number); var sum = 0; sum += best?.Number ?? 0;")]
    [InlineData("var own = items.ToList(); own[^1] = 5;")]
    [InlineData("var own = items.ToArray(); own[^1] += 5;")]
    [InlineData("var own = items.ToList(); own[^1]++;")]
    [InlineData("var own = items.ToList(); (own[0], own[^1]) = (own[^1], own[0]);")]
    public async Task What_was_made_is_changed(string statements) => Assert.Empty(await Found(statements));

    [Theory]
    [InlineData("var own = items.ToList(); foreach (var item in own) own.Add(item);")]
    [InlineData("var own = items.ToList(); foreach (var item in own.Where(i => i > 1)) own.Add(item);")]
    [InlineData("var own = items.ToList(); var large = own.Where(i => i > 1); foreach (var item in large) own.Add(item);")]
    [InlineData("var own = items.ToList(); foreach (var item in items.Concat(own)) own[0] = item;")]
    [InlineData("var own = items.ToDictionary(i => i); foreach (var key in own.Keys) own.Remove(key);")]
    public async Task What_a_loop_goes_through_is_not_changed(string statements) =>
        Assert.Contains("go through a copy", Assert.Single(await Found(statements)), StringComparison.Ordinal);

    [Theory]
    [InlineData("var own = items.ToList(); foreach (var item in own.ToList()) own.Add(item);")]
    [InlineData("var own = items.ToList(); foreach (var item in items) own.Add(item);")]
    [InlineData("var seen = new HashSet<int>(); foreach (var item in items.Where(i => !seen.Contains(i))) seen.Add(item);")]
    [InlineData("var own = items.ToDictionary(i => i); foreach (var key in own.Keys.ToList()) own.Remove(key);")]
    public async Task A_copy_may_differ_from_what_is_changed(string statements) => Assert.Empty(await Found(statements));

    [Theory]
    [InlineData("var text = new System.Text.StringBuilder(\"ab\"); text[0] = 'c';")]
    [InlineData("var text = new System.Text.StringBuilder(\"ab\"); text[^1] = 'c';")]
    public async Task What_takes_no_value_is_not_assigned(string statements) =>
        Assert.StartsWith("An assignment to this is not translated to JavaScript: assign by an index of a list or array that has a name", Assert.Single(await Found(statements)), StringComparison.Ordinal);

    [Theory]
    [InlineData("var some = new List<Func<int>>(); var i = 0; while (i < items.Count && items[i] is var x) { some.Add(() => x); i++; }")]
    [InlineData("var some = new List<Func<int>>(); for (var i = 0; i < items.Count && items[i] is var x; i++) some.Add(() => x);")]
    [InlineData("var some = new List<Func<int>>(); var i = 0; while (int.TryParse(\"\" + items[i], out var x)) { some.Add(() => x); i++; }")]
    [InlineData("var some = new List<IEnumerable<int>>(); var i = 0; do { some.Add(items.Where(y => y > i)); i++; } while (i < 3 && items[i] is var x && items.Any(y => y > x));")]
    public async Task A_variable_of_a_condition_is_not_kept_by_a_function(string statements) =>
        Assert.Contains("copy it into a variable of the loop's body", Assert.Single(await Found(statements)), StringComparison.Ordinal);

    [Theory]
    [InlineData("var own = items.ToDictionary(i => i); var keys = own.Keys;")]
    [InlineData("var own = items.ToDictionary(i => i); ICollection<int> keys = own.Values;")]
    [InlineData("IReadOnlyDictionary<int, int> own = items.ToDictionary(i => i); IEnumerable<int> keys = []; keys = own.Keys;")]
    public async Task A_view_is_not_kept(string statements) =>
        Assert.Contains("A view of a dictionary in a variable", Assert.Single(await Found(statements)), StringComparison.Ordinal);

    [Theory]
    [InlineData("var first = new Stack<int>(items).First();", "A new Stack is")]
    [InlineData("var first = new SortedSet<int> { 2, 1 }.Count;", "A new SortedSet is")]
    [InlineData("System.Collections.Immutable.ImmutableStack<int> stack = [1, 2];", "A collection of type System.Collections.Immutable.ImmutableStack<int> is")]
    [InlineData("var first = sorted.First();", "The order of a SortedSet is")]
    [InlineData("foreach (var one in sorted) { }", "The order of a SortedSet is")]
    [InlineData("IReadOnlySet<int> read = sorted; var first = read.First();", "The order of a SortedSet is")]
    [InlineData("var text = string.Join(\",\", frozen.Keys);", "'FrozenDictionary.Keys' is")]
    public async Task An_order_that_is_not_that_of_the_wire_is_not_seen(string statements, string expected) =>
        Assert.StartsWith(expected, Assert.Single(await Found(statements)), StringComparison.Ordinal);

    [Theory]
    [InlineData("var own = items.ToHashSet(); IReadOnlyCollection<int> read = own; own.Add(1);")]
    [InlineData("var own = items.ToDictionary(i => i); ICollection<KeyValuePair<int, int>> read = own; own.Remove(1);")]
    public async Task A_view_of_what_may_change_is_no_list(string statements) =>
        Assert.Contains("give that type to the variable, or copy it by ToList()", Assert.Single(await Found(statements)), StringComparison.Ordinal);

    private static async Task<IReadOnlyList<string>> Found(string statements)
    {
        var found = await Compiling.AnalyzeAsync(Compiling.Generate(Compiling.Compile($$"""
            using ModelSync;
            using System;
            using System.Collections.Generic;
            using System.Linq;

            [SyncSurface(Npm = "@shop/sync")] public partial class ShopSync;
            [WireType] public sealed record Thing { public int Number { get; set; } }
            [WireType] public sealed record Holder { public List<int> Numbers { get; set; } = []; }

            [Shared]
            public static class Logic
            {
                private static readonly List<int> Table = [1];

                public static List<int> Same(List<int> items) => items;

                public static int Do(List<int> items, List<Thing> things, Dictionary<string, Thing> named, Holder holder, bool flag, SortedSet<int> sorted, System.Collections.Frozen.FrozenDictionary<int, int> frozen, List<(int Number, int Other)> pairs)
                {
                    {{statements}}
                    return 0;
                }
            }
            """)));
        return [.. found.Where(static d => d.Severity >= Microsoft.CodeAnalysis.DiagnosticSeverity.Warning).Select(static d => d.GetMessage(CultureInfo.InvariantCulture))];
    }
}
