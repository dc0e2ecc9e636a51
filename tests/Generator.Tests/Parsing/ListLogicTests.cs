using System.Globalization;

namespace ModelSync.Generator.Tests.Parsing;

/// <summary>Collections in translated code: what is refused says what to write instead.</summary>
public sealed class ListLogicTests
{
    [Theory]
    [InlineData("texts.OrderBy(x => x).Count() > 0", "MSYNC2024: An order of texts is not translated to JavaScript, because it follows the culture of the machine: pass StringComparer.Ordinal")]
    [InlineData("texts.Order(StringComparer.CurrentCulture).Count() > 0", "MSYNC2024: Enumerable.Order is not translated to JavaScript, because it follows the culture of the machine: pass StringComparer.Ordinal")]
    [InlineData("texts.OrderBy(x => (1, x)).Count() > 0", "MSYNC2024: An order of texts is")]
    [InlineData("texts.Max() == text", "MSYNC2024: An order of texts is")]
    [InlineData("texts.MinBy(x => x) == text", "MSYNC2024: An order of texts is")]
    [InlineData("items.OrderBy(x => x).Count() > 0", "MSYNC2001: An order of object is not translated to JavaScript: order by a member")]
    [InlineData("classes.Distinct().Count() > 0", "MSYNC2001: Equality of Thing, which is a class and compared by reference, is not translated to JavaScript: make it a record")]
    [InlineData("classes.Contains(classes[0])", "MSYNC2001: Equality of Thing, which is a class")]
    [InlineData("classes[0] == classes[1]", "MSYNC2001: Equality of Thing")]
    [InlineData("others.Contains(others[0])", "MSYNC2001: Equality of Other, which has an Equals of its own, is not translated to JavaScript: compare its members")]
    [InlineData("derived.Contains(derived[0])", "MSYNC2001: Equality of Derived, which derives from another record, is")]
    [InlineData("hidden.Contains(hidden[0])", "MSYNC2001: Equality of Hidden, whose 'Secret' clients do not have, is")]
    [InlineData("lists.GroupBy(x => x).Count() > 0", "MSYNC2001: 'Numbers', which is compared by reference, in a key is not translated to JavaScript: use the other members")]
    [InlineData("texts.GroupBy(x => x.ToArray()).Count() > 0", "MSYNC2001: A list, which is compared by reference, as a key is not translated to JavaScript: use what it holds")]
    [InlineData("texts.ToHashSet(StringComparer.CurrentCulture).Count > 0", "MSYNC2024: Enumerable.ToHashSet is")]
    [InlineData("texts.OfType<string>().Any()", "MSYNC2023: The call of Enumerable.OfType is not translated to JavaScript, because it is neither [Shared] nor")]
    [InlineData("new Queue<int>().Count > 0", "MSYNC2001: A new Queue is")]
    [InlineData("texts.AsParallel().Any()", "MSYNC2023: The call of ParallelEnumerable.Any")]
    public async Task What_is_refused_says_what_to_write(string expression, string expected)
    {
        var found = await Compiling.AnalyzeAsync(Compiling.Generate(Compiling.Compile(Source($"public static bool Do({Parameters}) => {expression};"))));
        Assert.StartsWith(expected, Text(found.First(static d => d.Id.StartsWith("MSYNC20", StringComparison.Ordinal))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("foreach (var text in copy) copy.Add(text);", "MSYNC2029: A change of what the loop goes through is not translated to JavaScript, because .NET throws when the loop goes on: go through a copy")]
    [InlineData("foreach (var text in copy) { if (text == \"\") copy[0] = text; }", "MSYNC2029: A change of what the loop goes through is")]
    [InlineData("void Add() => copy.Add(\"a\"); foreach (var t in copy) Add();", "MSYNC2029: A change of what the loop goes through is")]
    [InlineData("Action<string> add = t => copy.Add(t); foreach (var t in copy) add(t);", "MSYNC2029: A change of what the loop goes through is")]
    [InlineData("var also = copy; foreach (var t in copy) also.Add(t);", "MSYNC2029: A change of what the loop goes through is")]
    [InlineData("var also = copy; foreach (var t in also) copy.Add(t);", "MSYNC2029: A change of what the loop goes through is")]
    [InlineData("IEnumerable<string> All() => copy.Where(t => t != \"\"); foreach (var t in All()) copy.Add(t);", "MSYNC2029: A change of what the loop goes through is")]
    [InlineData("IEnumerable<string> All() { foreach (var t in copy) yield return t; } foreach (var t in All()) copy.Add(t);", "MSYNC2029: A change of what the loop goes through is")]
    [InlineData("copy.ForEach(t => copy.Add(t));", "MSYNC2029: A change of what is gone through is")]
    [InlineData("_ = copy.Where(t => { copy.Add(t); return true; }).Count();", "MSYNC2029: A change of what is gone through is")]
    [InlineData("texts.Add(\"a\");", "MSYNC2025: A change by Add is not translated to JavaScript, because shared code changes nothing that others have: change a collection that the body has made, such as a copy by ToList()")]
    [InlineData("Array.Sort(copy.ToArray());", "MSYNC2023: The call of Array.Sort")]
    public async Task A_statement_that_is_refused_says_what_to_write(string statement, string expected)
    {
        var found = await Compiling.AnalyzeAsync(Compiling.Generate(Compiling.Compile(Source($"public static int Do({Parameters}) {{ var copy = texts.ToList(); {statement} return copy.Count; }}"))));
        Assert.StartsWith(expected, Text(found.First(static d => d.Id.StartsWith("MSYNC20", StringComparison.Ordinal))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("foreach (var t in copy.ToList()) copy.Add(t);")]
    [InlineData("var other = texts.ToList(); foreach (var t in copy) other.Add(t);")]
    [InlineData("var other = texts.ToList(); void Add(string t) => other.Add(t); foreach (var t in copy) Add(t);")]
    [InlineData("var byName = new Dictionary<string, List<string>> { [\"\"] = [] }; foreach (var t in byName.Keys.ToList()) byName[t] = []; foreach (var t in copy) byName[\"\"].Add(t);")]
    public async Task A_change_of_something_else_is_translated(string statement) => Assert.DoesNotContain(
        await Compiling.AnalyzeAsync(Compiling.Generate(Compiling.Compile(Source($"public static int Do({Parameters}) {{ var copy = texts.ToList(); {statement} return copy.Count; }}")))), static d => d.Id == "MSYNC2029");

    [Theory]
    [InlineData("public static HashSet<decimal> Do() => [];", "whose values JavaScript cannot tell apart")]
    [InlineData("public static int Do(Dictionary<(int, int), int> pairs) => pairs.Count;", "whose values JavaScript cannot tell apart")]
    [InlineData("public static ILookup<int, int> Do(List<int> items) => items.ToLookup(x => x);", "whose values JavaScript cannot tell apart")]
    public async Task What_has_no_form_in_TypeScript_stays_inside(string method, string expected)
    {
        var found = await Compiling.AnalyzeAsync(Compiling.Generate(Compiling.Compile(Source(method))));
        Assert.Contains(expected, Assert.Single(found, static d => d.Id == "MSYNC2012").GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    private static string Text(Microsoft.CodeAnalysis.Diagnostic diagnostic) => $"{diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";

    private const string Parameters = "List<string> texts, string text, List<Item> items, List<Thing> classes, List<Other> others, List<Derived> derived, List<Hidden> hidden, List<Holder> lists";

    private static string Source(string method) => $$"""
        using ModelSync;
        using System;
        using System.Collections.Generic;
        using System.Linq;

        [SyncSurface(Npm = "@shop/sync")] public partial class ShopSync;
        [WireType] public sealed record Item(int Number);
        [WireType] public sealed class Thing { public int Number { get; init; } }
        [WireType] public sealed record Other(int Number) { public bool Equals(Other? other) => true; public override int GetHashCode() => 0; }
        [WireType] public record Base(int Number);
        [WireType] public sealed record Derived(int Number, int Second) : Base(Number);
        [WireType] public sealed record Hidden(int Number) { [ServerOnly] public int Secret { get; init; } }
        [WireType] public sealed record Holder(List<int> Numbers);

        [Shared]
        public static class Logic
        {
            {{method}}
        }
        """;
}
