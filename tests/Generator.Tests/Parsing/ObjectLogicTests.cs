using System.Globalization;

namespace ModelSync.Generator.Tests.Parsing;

/// <summary>Objects in translated code: one of JavaScript has members and no code, so whatever else would run in C# is refused.</summary>
public sealed class ObjectLogicTests
{
    [Theory]
    [InlineData("record R(int X) { public int X { get; init; } = X * 2; }", "new R(a).X")]
    [InlineData("class R { public R(int x) { X = x * 2; } public int X { get; set; } }", "new R(a).X")]
    [InlineData("class R { public R(int x) { X = x; Y = 3; } public int X { get; set; } public int Y { get; set; } }", "new R(a).X")]
    [InlineData("class R { public R(int x) { if (x < 0) throw new System.ArgumentException(); X = x; } public int X { get; set; } }", "new R(a).X")]
    [InlineData("class R(int x) { public int X { get; set; } = x + 1; }", "new R(a).X")]
    [InlineData("class R { public R() { X = 5; } public int X { get; set; } }", "new R().X")]
    [InlineData("record R(int X) { public R() : this(5) { } }", "new R().X")]
    [InlineData("class R : Base { public int Y { get; set; } } public class Base { public Base() { X = 5; } public int X { get; set; } }", "new R { Y = a }.Y")]
    [InlineData("record R(int X, int Y) : Base(Y); public record Base(int X);", "new R(a, 1).X")]
    public Task A_constructor_that_does_more_is_refused(string type, string expression) =>
        Refuses(type, $"public static int Do(int a) => {expression};", "MSYNC2001: A new R, whose constructor does more than to set members, is not translated to JavaScript: make it by");

    [Theory]
    [InlineData("class R { public int X { get => field + 1; set; } }", "new R { X = a }.X", "A new R, whose 'X' is not only what it was given,")]
    [InlineData("class R { private int _x; public int X { get => _x; set => _x = value < 0 ? 0 : value; } }", "new R { X = a }.X", "This initializer")]
    [InlineData("class R { private int _x = 3; public int X { get => _x; set => _x = value; } public int Y { get; set; } }", "new R { Y = a }.Y", "A new R, whose 'X' is")]
    [InlineData("class R { private int _x; private int _y; public int X { get => _x; set => _y = value; } }", "new R { X = a }.X", "This initializer")]
    [InlineData("record R { public int X { get; init => field = value + 1; } }", "(r with { X = a }).X", "This initializer")]
    [InlineData("record R(int Y) { public int X { get => Y + 1; init; } }", "(r with { Y = a }).X", "A copy of a R, whose 'X' is not only what it was given,")]
    [InlineData("record R(int X) { public int Y { get; init; } = X + 1; }", "new R(a).Y", "The first value of 'Y', which is made of a parameter of the constructor,")]
    [InlineData("record R(System.Collections.Generic.IEnumerable<int> X);", "new R(all.Where(x => x > 1)).X.Count()", "A sequence that is evaluated later, as a member of an object,")]
    [InlineData("record R(int X, int Y) { public void Deconstruct(out int x, out int y) { x = Y; y = X; } }", "r is (1, _) ? 1 : 0", "A Deconstruct method")]
    public Task Members_that_are_calculated_are_refused(string type, string expression, string expected) =>
        Refuses(type, $"public static int Do(R r, int a, System.Collections.Generic.List<int> all) => {expression};", $"MSYNC2001: {expected}");

    [Theory]
    [InlineData("var (x, y) = given; return x;", "record R(int X, int Y) { public void Deconstruct(out int x, out int y) { x = Y; y = X; } }", "This deconstruction")]
    [InlineData("var s = 0; foreach (byte x in all) s += x; return s;", "record R(int X);", "The variable 'x', to whose type the elements are cast,")]
    public Task A_statement_that_would_run_code_is_refused(string body, string type, string expected) =>
        Refuses(type, $"public static int Do(R given, int a, System.Collections.Generic.List<int> all) {{ var r = a > 0 ? new R{(type.Contains("R(", StringComparison.Ordinal) ? "(a" + (type.Contains("Y", StringComparison.Ordinal) ? ", a)" : ")") : "()")} : given; {body} }}", $"MSYNC2001: {expected}", isFirst: false);

    [Theory]
    [InlineData("record R(int X);", "new R(a).X")]
    [InlineData("record R(int X) { public int X { get; init; } = X; }", "new R(a).X")]
    [InlineData("class R { public R(int x) { X = x; } public int X { get; set; } }", "new R(a).X")]
    [InlineData("class R { public R(int x, int y) => (X, Y) = (x, y); public int X { get; set; } public int Y { get; set; } }", "new R(a, 1).X")]
    [InlineData("class R(int x) { public int X { get; set; } = x; }", "new R(a).X")]
    [InlineData("class R : Base { public int Y { get; set; } } public class Base { public int X { get; set; } }", "new R { Y = a, X = 1 }.Y")]
    [InlineData("record R(int X, int Y) : Base(X); public record Base(int X);", "new R(a, 1).X")]
    [InlineData("class R { private int _x; public int X { get => _x; set => _x = value; } }", "new R { X = a }.X")]
    [InlineData("class R { private int _x; public int X { get { return _x; } set { this._x = value; } } }", "new R { X = a }.X")]
    [InlineData("class R { public int X { get => field; set => field = value; } }", "new R { X = a }.X")]
    [InlineData("class R : Base { public override int X { get => base.X; } } public class Base { public virtual int X { get; set; } }", "new R { X = a }.X")]
    [InlineData("class R : Base { public override int X { set => base.X = value; } } public class Base { public virtual int X { get; set; } }", "new R { X = a }.X")]
    [InlineData("class R { public int X { get; set => field = value * 2; } public int Y { get; set; } }", "new R { Y = a }.Y")]
    [InlineData("record R { public int X { get; set; } public int Twice => X * 2; }", "new R { X = a }.Twice")]
    public async Task A_constructor_that_only_sets_members_is_translated(string type, string expression) =>
        Assert.DoesNotContain(await Found(type, $"public static int Do(int a) => {expression};"), static d => d.StartsWith("MSYNC", StringComparison.Ordinal) && !d.StartsWith("MSYNC2031", StringComparison.Ordinal));

    [Theory]
    [InlineData("record struct W(decimal V) { public static W operator +(W a, W b) => new(System.Math.Round(a.V + b.V)); }", "(a + b).V > 1", "What W defines for this is not translated to JavaScript: compare or calculate with its V")]
    [InlineData("record struct W(decimal V) { public static bool operator <(W a, W b) => a.V > b.V; public static bool operator >(W a, W b) => a.V < b.V; }", "a < b", "What W defines for this")]
    [InlineData("record struct W(string V);", "$\"{a}\" == \"x\"", "The text of a W, which C# asks its ToString for,")]
    [InlineData("record struct W(int V);", "a + \"\" == \"1\"", "The text of a W, which C# asks its ToString for,")]
    [InlineData("record struct W(decimal V);", "string.Join(',', new[] { a, b }) == \"x\"", "The text of a W, which C# asks its ToString for,")]
    [InlineData("record struct W(decimal V);", "string.Concat(a, b) == \"x\"", "The text of a W, which C# asks its ToString for,")]
    [InlineData("record struct W(string V);", "new System.Text.StringBuilder().Append(a).ToString() == \"x\"", "The text of a W, which C# asks its ToString for,")]
    [InlineData("record struct W(decimal V) { public static implicit operator decimal(W w) => w.V * 2; }", "a > 1m", "What W defines for this")]
    [InlineData("record struct W(string V) { public bool Equals(W other) => string.Equals(V, other.V, System.StringComparison.OrdinalIgnoreCase); public override int GetHashCode() => 0; }", "a == b", "The equality that W defines")]
    [InlineData("record struct W(string V) { public bool Equals(W other) => string.Equals(V, other.V, System.StringComparison.OrdinalIgnoreCase); public override int GetHashCode() => 0; }", "new[] { a, b }.Distinct().Any()", "The equality that W defines")]
    [InlineData("readonly struct W { public W(string v) => V = v.Trim(); public string V { get; } }", "new W(\"x\").V == \"x\"", "A new W, whose constructor does more than to keep the value,")]
    public async Task A_type_of_one_value_says_nothing_else(string type, string expression, string expected)
    {
        var found = await Compiling.AnalyzeAsync(Compiling.Generate(Compiling.Compile($$"""
            using ModelSync;
            using System.Linq;
            [SyncSurface] public partial class S;
            [WireValue] public {{type}}
            public static class Code { [Shared] public static bool Do(W a, W b) => {{expression}}; }
            """)));
        Assert.StartsWith(expected, found.First(static d => d.Id.StartsWith("MSYNC20", StringComparison.Ordinal)).GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    // Clients have the member that hides the other.
    [Theory]
    [InlineData("public bool Is() => base.Count > 1;")]
    [InlineData("public bool Is() => IsMany;")]
    public async Task A_member_that_is_hidden_is_not_read(string rule)
    {
        var found = await Compiling.AnalyzeAsync(Compiling.Generate(Compiling.Compile($$"""
            using ModelSync;
            [SyncSurface] public partial class S;
            public abstract class Base { public int Count { get; set; } public bool IsMany => Count > 1; }
            [WireType] public sealed class Heir : Base { public new long Count { get; set; } [Rule("heir.is")] {{rule}} }
            """)));
        var expected = "'Base.Count', which Heir has another 'Count' for, is not translated to JavaScript: read that one, or give one of them another name";
        Assert.Equal([expected], found.Where(static d => d.Id == "MSYNC2001").Select(static d => d.GetMessage(CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("Sides", false)]
    [InlineData("Twice", false)]
    [InlineData("Fixed", true)]
    public async Task What_each_case_of_a_union_calculates_is_not_taken_from_its_base(string member, bool isKnown)
    {
        var found = await Compiling.AnalyzeAsync(Compiling.Generate(Compiling.Compile($$"""
            using ModelSync;
            using System.Text.Json.Serialization;
            [SyncSurface] public partial class S;
            [WireType, JsonDerivedType(typeof(Circle), "circle")] public abstract class Shape { public virtual int Sides => 1; public int Twice => Sides * 2; public int Fixed => 7; }
            [WireType] public sealed class Circle : Shape { public override int Sides => 0; }
            public static class Logic { [Shared] public static int Of(Shape shape) => shape.{{member}}; [Shared] public static int Known(Circle circle) => circle.Twice; }
            """)));
        var expected = "'Shape.Sides', which each case may calculate in its own way, is not translated to JavaScript: say it in a rule or a computed member of each case";
        Assert.Equal(isKnown ? [] : [expected], found.Where(static d => d.Id == "MSYNC2001").Select(static d => d.GetMessage(CultureInfo.InvariantCulture)));
    }

    // What is known of an object is the tag of its case, and nothing of an object that has none.
    [Theory]
    [InlineData("Shape shape", "shape is Box { Width: > 1 }", "A value as Box, which is not one case,")]
    [InlineData("Shape shape", "shape is Box box && box.Width > 1", "A value as Box, which is not one case,")]
    [InlineData("Shape shape", "shape is Box(1)", "A value as Box, which is not one case,")]
    [InlineData("Shape shape", "((Box)shape).Width > 1", "A value of another type as Box")]
    [InlineData("Shape shape", "shape is System.IDisposable", "A test for the type IDisposable")]
    [InlineData("List<Shape> all", "all is [System.IDisposable { }, ..]", "A test for the type IDisposable")]
    [InlineData("Box box", "box is Crate", "A test for the type Crate")]
    [InlineData("IReadOnlyList<int> all", "all is List<int> { Count: 2 }", "A test for the type List")]
    [InlineData("IReadOnlyList<int> all", "all is List<int> list && list.Count > 2", "A test for the type List")]
    [InlineData("Shape shape", "shape.Label == null", "'Shape.Label', which is a member of each case,")]
    [InlineData("Shape shape", "shape is { Label: null }", "'Shape.Label', which is a member of each case,")]
    [InlineData("Shape a, Shape b", "a == b", "Equality of Shape, which is a choice of cases,")]
    [InlineData("Circle circle", "((Shape)circle) != null", "A value of another type as Shape")]
    [InlineData("Circle? circle, Shape shape", "(circle ?? shape) != null", "A value of another type as Shape")]
    [InlineData("List<Circle> all", "all.ToList<Shape>().Count > 1", "A value of another type as IEnumerable<Shape>")]
    [InlineData("List<Shape> all, Circle circle", "all.Append(circle).Any()", "A value of another type as Shape")]
    [InlineData("Dictionary<string, Shape> all, Circle circle", "all.GetValueOrDefault(\"a\", circle) != null", "A value of another type as Shape")]
    [InlineData("Box box", "((Shape)(box with { Width = 2 })) != null", "A value of another type as Shape")]
    [InlineData("List<Circle> all", "((List<Shape>)[.. all]).Count > 1", "This conversion of elements")]
    [InlineData("Circle circle", "circle is Shape shape && shape is Circle", "A Circle as Shape")]
    [InlineData("Circle circle", "circle is Shape { Label: null } shape && shape is Circle", "A Circle as Shape")]
    [InlineData("Circle circle", "circle.IsRound()", "A Circle as Shape")]
    [InlineData("Circle circle", "circle.IsAlsoRound", "A Circle as Shape")]
    [InlineData("Circle circle", "circle.IsSaidToBeRound", "A Circle as Shape")]
    [InlineData("Circle circle", "circle.IsCalculated", "A Circle as Shape")]
    public Task What_is_no_case_of_a_union_is_not_told_apart(string parameters, string expression, string expected) => RefusesOf(
        "[WireType, JsonDerivedType(typeof(Circle), \"circle\"), JsonDerivedType(typeof(Box), \"box\"), JsonDerivedType(typeof(Crate), \"crate\")] public abstract record Shape { public string? Label { get; init; } [Shared] public bool IsRound() => this is Circle; [Shared] public bool IsAlsoRound => this is Circle; public bool IsSaidToBeRound => Logic.IsOf(this); public bool IsCalculated => this is Circle; } "
            + "[WireType] public sealed record Circle(int Radius) : Shape; public static partial class Logic { [Shared] public static bool IsOf(Shape shape) => shape is Circle; } "
            + "[WireType] public record Box(int Width) : Shape { public new int Label { get; init; } } [WireType] public sealed record Crate(int Width) : Box(Width);",
        $"public static bool Do({parameters}) => {expression};",
        expected);

    [Fact]
    public Task An_element_is_not_read_as_a_union() => RefusesOf(
        "[WireType, JsonDerivedType(typeof(Circle), \"circle\")] public abstract record Shape; [WireType] public sealed record Circle(int Radius) : Shape;",
        "public static int Do(List<Circle> all) { var count = 0; foreach (Shape shape in all) if (shape is Circle) count++; return count; }",
        "The variable 'shape', to whose type the elements are cast,");

    // An object of JavaScript is what its type says, so what the heir calculates would be what the base calculates.
    [Theory]
    [InlineData("List<Heir> all", "Enumerable.Any<Base>(all, x => x.IsMany)", "A value of another type as IEnumerable<Base>")]
    [InlineData("List<Heir> all", "all.Concat(new List<Base>()).Any(x => x.IsMany)", "A value of another type as IEnumerable<Base>")]
    [InlineData("List<Heir> all", "new List<Base>(all).Any(x => x.IsMany)", "A value of another type as IEnumerable<Base>")]
    [InlineData("List<Heir> all", "all.Any(Is)", "'Is', which has other types than what is wanted, as a function value")]
    [InlineData("Heir heir", "Is(heir)", "A value of another type as Base")]
    public Task An_object_is_not_read_as_one_of_another_type(string parameters, string expression, string expected) => RefusesOf(
        "[WireType] public class Base { public virtual int Count => 1; public bool IsMany => Count > 1; } [WireType] public sealed class Heir : Base { public override int Count => 2; }",
        $"[Shared] public static bool Is(Base value) => value.IsMany; [Shared] public static bool Do({parameters}) => {expression};",
        expected);

    // A function of JavaScript is called by its name: what an heir says instead is not run by what the base class says.
    [Theory]
    [InlineData("heir.Twice()", "'Base.Twice', which may run what Heir overrides,")]
    [InlineData("heir.Thrice > 3", "'Base.Thrice', which may run what Heir overrides,")]
    [InlineData("heir.Own()", null)]
    [InlineData("heir.Count()", null)]
    [InlineData("sibling.Twice()", null)]
    [InlineData("shape.Sides() > 1", "'Shape.Sides', which each case may override,")]
    public async Task A_shared_member_that_may_run_an_override_is_refused(string expression, string? expected)
    {
        var found = await Compiling.AnalyzeAsync(Compiling.Generate(Compiling.Compile($$"""
            using ModelSync;
            using System.Text.Json.Serialization;
            [SyncSurface] public partial class S;
            [WireType] public class Base { [Shared] public virtual bool Count() => true; [Shared] public bool Twice() => Count() && Calculated > 1; [Shared] public int Thrice => 3; public virtual int Calculated => 1; }
            [WireType] public sealed class Heir : Base { [Shared] public override bool Count() => false; [Shared] public bool Own() => Count() && Calculated > 1; }
            [WireType] public sealed class Sibling : Base { public override string ToString() => ""; }
            [WireType, JsonDerivedType(typeof(Circle), "circle")] public abstract class Shape { [Shared] public virtual int Sides() => 1; }
            [WireType] public sealed class Circle : Shape { [Shared] public override int Sides() => 0; }
            public static class Code { [Shared] public static bool Do(Heir heir, Sibling sibling, Shape shape) => {{expression}}; }
            """)));
        Assert.Equal(expected is null ? [] : [expected], found.Where(static d => d.Id == "MSYNC2001").Select(static d => d.GetMessage(CultureInfo.InvariantCulture).Split(" is not translated")[0]));
    }

    private static async Task RefusesOf(string types, string methods, string expected)
    {
        var found = await Compiling.AnalyzeAsync(Compiling.Generate(Compiling.Compile($$"""
            #nullable enable
            using ModelSync;
            using System.Collections.Generic;
            using System.Linq;
            using System.Text.Json.Serialization;
            [SyncSurface] public partial class S;
            {{types}}
            [Shared] public static class Code { {{methods}} }
            """)));
        Assert.Equal($"MSYNC2001: {expected} is not translated to JavaScript", found.Where(static d => d.Id == "MSYNC2001").Select(static d => $"{d.Id}: {d.GetMessage(CultureInfo.InvariantCulture)}".Split(':', 3)[..2]).Select(static parts => string.Join(':', parts)).Single());
    }

    private static async Task Refuses(string type, string method, string expected, bool isFirst = true)
    {
        var found = (await Found(type, method)).Where(static d => d.StartsWith("MSYNC20", StringComparison.Ordinal)).ToList();
        if (isFirst) Assert.StartsWith(expected, found[0], StringComparison.Ordinal);
        else Assert.Contains(found, d => d.StartsWith(expected, StringComparison.Ordinal));
    }

    private static async Task<IReadOnlyList<string>> Found(string type, string method) => [.. (await Compiling.AnalyzeAsync(Compiling.Generate(Compiling.Compile($$"""
        using ModelSync;
        using System.Linq;
        [SyncSurface] public partial class S;
        [WireType] public {{type.Replace("public class Base", "[WireType] public class Base", StringComparison.Ordinal).Replace("public record Base", "[WireType] public record Base", StringComparison.Ordinal)}}
        public static class Code { [Shared] {{method}} }
        """)))).Select(static d => $"{d.Id}: {d.GetMessage(CultureInfo.InvariantCulture)}")];
}
