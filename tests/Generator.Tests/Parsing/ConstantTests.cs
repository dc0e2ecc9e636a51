using System.Globalization;
using Microsoft.CodeAnalysis;

namespace ModelSync.Generator.Tests.Parsing;

/// <summary>What classes hold, in translated code: which of it is a constant of a module, and what is said of the rest.</summary>
public sealed class ConstantTests
{
    [Theory]
    [InlineData("[Shared] public static class C { public const int A = 1; public static readonly decimal B = 2; internal static readonly string C1 = \"\"; }", "c.a! c.b! c.c1!")]
    [InlineData("[Shared] public class C { private static readonly int _a = 1; protected static int B => _a; public static int D() => _a; }", "c.a")]
    [InlineData("[Shared] public static class C { private static readonly int _a = 1; public static int A() => _a; }", "c.aValue")]
    [InlineData("[Shared] public static class C { private static readonly int _unread = 1; public static int A() => 1; }", "")]
    [InlineData("[Shared] public static class C { public static List<int> A { get; } = [1]; }", "c.a!")]
    [InlineData("[Shared] public static class C { public static readonly System.Net.Http.HttpClient Client = new(); public static readonly Regex R = new(\"a\"); public static int A() => 1; }", "")]
    [InlineData("public static class C { [Shared] public static readonly int A = 1; public static readonly int B = 2; }", "c.a!")]
    [InlineData("public static class C { public static readonly int B = 2; [Shared] public static int A() => B; }", "c.b")]
    [InlineData("public static class C { public const int B = 2; } [Shared] public static class D { public static int A() => C.B; }", "")]
    [InlineData("[Shared] public static class C { [ServerOnly] public static readonly int B = 2; public static int A() => 1; }", "")]
    [InlineData("[WireType] public sealed class C { private static readonly decimal Limit = 2; public decimal A { get; init; } [Rule(\"c.is\")] public bool Is() => A < Limit; }", "c.limit")]
    [InlineData("[Shared] public static class C { public static readonly int B = A; public const int A = 1; }", "c.a! c.b!")]
    public void Constants_are_what_is_offered_and_what_is_read(string source, string expected)
    {
        var surface = ExpressionTests.Read(Compiling.Compile(Source(source))).Surface!;
        Assert.Empty(surface.Problems);
        Assert.Equal(expected, string.Join(' ', surface.Constants.Select(static c => c.Member.WireName + (c.IsShared ? "!" : ""))));
    }

    [Theory]
    [InlineData("static int _a = 1; [Shared] public static int Do() => _a;", "MSYNC2027: 'C._a' is not translated to JavaScript, because it can change and each machine would have its own: make it static readonly, or")]
    [InlineData("public static int A { get; set; } [Shared] public static int Do() => A;", "MSYNC2027: 'C.A' is not translated to JavaScript, because it can change and each machine would have its own: leave its setter out")]
    [InlineData("[Shared] public static int Do() => Other.Value;", "MSYNC2023: 'Other.Value' is not translated to JavaScript, because it is neither [Shared] nor a member of .NET that has a translation: mark it with [Shared]")]
    [InlineData("[Shared] public static int Do() => Other.Call();", "MSYNC2023: The call of Other.Call is not translated to JavaScript, because it is neither [Shared] nor a member of .NET that has a translation: mark it with [Shared]")]
    [InlineData("[Shared] public static int Do() => Other.Secret();", "MSYNC2030: 'Other.Secret' is not translated to JavaScript, because it is [ServerOnly]: call it from code of the server")]
    [InlineData("[Shared] public static int Do() => Other.SecretValue;", "MSYNC2030: 'Other.SecretValue' is not")]
    [InlineData("[Shared] public static int Do() => Other.SecretConstant;", "MSYNC2030: 'Other.SecretConstant' is not")]
    [InlineData("[Shared] public static bool Do(Item item) => item.IsCheap;", "MSYNC2030: 'Item.IsCheap' is not")]
    [InlineData("private static readonly Random R = new(); [Shared] public static int Do() => R.Next();", "MSYNC2026: Random.Next is not")]
    [InlineData("[Shared] public static string Do() => Environment.MachineName;", "MSYNC2026: 'Environment.MachineName' is not translated to JavaScript, because it is not the same on server and browser: read it on the server")]
    [InlineData("[Shared] public static Guid Do() => Guid.NewGuid();", "MSYNC2026: Guid.NewGuid is not")]
    [InlineData("[Shared] public static DateTimeOffset Do() => DateTimeOffset.Now;", "MSYNC2026: The clock is not")]
    [InlineData("[Shared] public static DateTimeOffset Do() => TimeProvider.System.GetUtcNow();", "MSYNC2026: TimeProvider.GetUtcNow is not")]
    [InlineData("[Shared] public static int Do() => new Random(1).Next();", "MSYNC2026: Random.Next is not")]
    [InlineData("[Shared] public static double Do(double a) => Math.Sin(a);", "MSYNC2020: Math.Sin is not translated to JavaScript, because its last digits differ between engines: calculate it on the server")]
    [InlineData("[Shared] public static float Do(float a) => MathF.Log(a);", "MSYNC2020: MathF.Log is")]
    [InlineData("[Shared] public static double Do(double a) => double.Exp(a);", "MSYNC2020: Double.Exp is")]
    [InlineData("[Shared] public static int Do(List<int> a) { a[0] = 1; return 1; }", "MSYNC2025: An assignment to this is")]
    [InlineData("[Shared] public static int Do() { goto end; end: return 1; }", "MSYNC2028: goto is not translated to JavaScript: write it with if")]
    [InlineData("[Shared] public static int Do() { try { return 1; } finally { } }", "MSYNC2028: try is not")]
    [InlineData("[Shared] public static int Do(string a) { lock (a) { return 1; } }", "MSYNC2028: lock is not")]
    [InlineData("[Shared] public static int Do() { using var a = new System.IO.MemoryStream(); return 1; }", "MSYNC2028: using is not")]
    [InlineData("[Shared] public static int Do() { using (new System.IO.MemoryStream()) return 1; }", "MSYNC2028: using is not")]
    [InlineData("[Shared] public static int Do() { int Inner(ref int a) => a; var b = 1; return Inner(ref b); }", "MSYNC2028: The parameter 'a' is not translated to JavaScript: leave ref, in and out away")]
    [InlineData("[Shared] public static bool Do(object a) => typeof(int) == a.GetType();", "MSYNC2028: typeof is not")]
    [InlineData("[Shared] public static readonly int A; static C() => A = 1;", "MSYNC2032: 'C.A' gets another value in the static constructor")]
    [InlineData("[Shared] public static readonly int A;", "MSYNC2032: 'C.A' has no value where it is declared")]
    [InlineData("[Shared] public static readonly Uri? A = null; [Shared] public static readonly System.IO.Stream? B = null;", "MSYNC2032: 'C.B' is a System.IO.Stream?, which TypeScript does not have")]
    [InlineData("[Shared] public static readonly int A = B; [Shared] public static readonly int B = int.Parse(\"1\");", "MSYNC2032: 'C.A' is made from 'B', which has no value yet: declare that first")]
    [InlineData("[Shared] public static readonly int A = Next(); [Shared] public static int Next() => A + 1;", "MSYNC2032: 'C.A' is made from itself: break the circle")]
    [InlineData("[Shared] public static readonly int A = D.B + 1; [Shared] public static int Next() => 1; } public static class D { [Shared] public static readonly int B = C.Next();", "MSYNC2032: 'C.A' is made from 'd', which needs 'c' itself")]
    public async Task What_cannot_be_translated_is_said_with_its_reason(string members, string expected)
    {
        var found = await Compiling.AnalyzeAsync(Compiling.Generate(Compiling.Compile(Source($"public static class C {{ {members} }}"))));
        var diagnostic = found.First(static d => d.Id.StartsWith("MSYNC", StringComparison.Ordinal) && d.Severity == DiagnosticSeverity.Error);
        Assert.StartsWith(expected, $"{diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}", StringComparison.Ordinal);
        Assert.NotEmpty(ExpressionTests.Read(Compiling.Compile(Source($"public static class C {{ {members} }}"))).Surface!.Problems);
    }

    [Theory]
    [InlineData("[WireType] public sealed record R(double Price, float UnitCost, double? OrderTotal, decimal Fee, double TotalWeight, double Priced, Half Tax);", "R.Price is double; R.UnitCost is float; R.OrderTotal is double; R.Tax is Half")]
    [InlineData("[SyncModel(Read = Access.Everyone)] public class M { public int Id { get; set; } public double Balance { get; set; } }", "M.Balance is double")]
    [InlineData("[Shared] public static class S { public static double Do(double amount, double rate) => amount * rate; }", "S.Do(amount) is double")]
    public async Task Money_in_floating_point_is_a_suggestion(string source, string expected)
    {
        var found = (await Compiling.AnalyzeAsync(Compiling.Generate(Compiling.Compile(Source(source))))).Where(static d => d.Id == "MSYNC2021").ToList();
        Assert.All(found, static d => Assert.Equal(DiagnosticSeverity.Info, d.Severity));
        Assert.Equal(expected, string.Join("; ", found.Select(static d => d.GetMessage(CultureInfo.InvariantCulture).Replace("'", "").Replace(" a ", " ").Split(',')[0])));
    }

    [Fact]
    public async Task A_computed_member_that_reads_what_cannot_be_made_is_not_there_for_clients()
    {
        var compilation = Compiling.Compile(Source("[SyncModel(Read = Access.Everyone)] public class M { public int Id { get; set; } private static readonly int Big = Environment.ProcessorCount; private static readonly int Small = 2; public int X => Big; public int Y => Small; }"));
        Assert.Empty(await Compiling.AnalyzeAsync(Compiling.Generate(compilation)));
        var surface = ExpressionTests.Read(compilation).Surface!;
        Assert.Empty(surface.Problems);
        Assert.Equal("Y", Assert.Single(Assert.Single(surface.Models).Computed).Name);
        Assert.Equal("m.small", Assert.Single(surface.Constants).Member.WireName);
    }

    [Fact]
    public void A_constant_of_one_surface_is_not_in_the_other()
    {
        var domain = ExpressionTests.Read(Compiling.Compile($$"""
            {{Compiling.Usings}}
            [SyncSurface(Npm = "@shop/a")] public partial class A;
            [SyncSurface(Npm = "@shop/b")] public partial class B;
            [Shared, In<A>] public static class OfA { public static readonly int First = 1; }
            [Shared, In<B>] public static class OfB { public static readonly int Second = 1; }
            """));
        Assert.Equal(["ofA.first", "ofB.second"], domain.Surfaces.Select(static s => Assert.Single(s.Constants).Member.WireName));
    }

    private static string Source(string source) => $$"""
        {{Compiling.Usings}}
        using System.Text.RegularExpressions;
        [SyncSurface(Npm = "@shop/sync")] public partial class ShopSync;
        public static class Other { public static readonly int Value = 1; public static int Call() => 1; [ServerOnly, Shared] public static int Secret() => 1; [ServerOnly] public static int SecretValue => 1; [ServerOnly] public static readonly int SecretConstant = 1; }
        [WireType] public sealed record Item(int Number) { [ServerOnly] public bool IsCheap => Number < 3; }
        {{source}}
        """;
}
