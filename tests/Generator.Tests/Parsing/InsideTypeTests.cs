using ModelSync.Contract;
using ModelSync.Generator.Emission.Contract;

namespace ModelSync.Generator.Tests.Parsing;

/// <summary>Types that only code mentions: they reach the package, and no wire.</summary>
public sealed class InsideTypeTests
{
    [Theory]
    [InlineData("[Shared] public static class C { public static string Do(int a) => ((Kind)a).ToString(); }", "Kind", "")]
    [InlineData("[Shared] public static class C { private static readonly Kind Usual = Kind.B; public static bool Do(int a) => (int)Usual == a; }", "Kind", "")]
    [InlineData("[Shared] public static class C { public static bool Do(int a) => new Box<int>(a) == new Box<int>(1); }", "", "BoxOfInt")]
    [InlineData("[WireType] public sealed record W(int Number) { [Rule(\"w.is\")] public bool Is() => ((Kind)Number) != Kind.B; }", "Kind", "")]
    [InlineData("[WireType] public sealed record W(int Number) { [Rule(\"w.is\")] public string? Is() { var kind = (Kind)Number; return kind == Kind.B ? kind.ToString() : null; } }", "Kind", "")]
    [InlineData("[SyncModel(Read = Access.Everyone)] public class M { public int Id { get; set; } public bool IsB => (Kind)Id == Kind.B; }", "Kind", "")]
    [InlineData("[Shared] public static class C { public static string Do(Kind kind) => kind.ToString(); }", "", "")]
    [InlineData("[Shared] public static class C { public static readonly Kind Usual = Kind.B; }", "", "")]
    [InlineData("[SyncModel(Read = Access.Everyone)] public class M { public int Id { get; set; } public bool IsB => ((Kind)Id).GetHashCode() == 1; }", "", "")]
    public void A_type_that_only_code_mentions_is_inside(string source, string enums, string objects)
    {
        var surface = ExpressionTests.Read(Compiling.Compile(Source(source))).Surface!;
        Assert.Empty(surface.Problems);
        var contract = ContractBuilder.Build(surface);
        Assert.Equal(enums, string.Join(' ', contract.InsideEnums.Select(static e => e.Name)));
        Assert.Equal(objects, string.Join(' ', contract.InsideObjects.Select(static o => o.Name)));
        Assert.Empty(contract.InsideEnums.Select(static e => e.Name).Intersect(contract.Enums.Select(static e => e.Name)));
    }

    [Fact]
    public async Task What_is_inside_changes_nothing_on_the_wire_and_compiles()
    {
        var (bare, mentioned) = (Contract("public static int Do(int a) => a;"), Contract("public static int Do(int a) => ((Kind)a).ToString().Length + (new Box<int>(a) == new Box<int>(1) ? 1 : 0);"));
        Assert.Equal(bare.WireHash, mentioned.WireHash);
        Assert.NotEqual(bare.LogicHash, mentioned.LogicHash);
        var generated = Compiling.Generate(Compiling.Compile(Source("[WireType] public sealed record W(int Number) { [Rule(\"w.is\")] public bool Is() => ((Kind)Number) != Kind.B; [Rule(\"w.two\")] public bool Two() => (Number > 2 ? Kind.A : Kind.B) == Kind.A; }")));
        Assert.Empty(Compiling.Errors(generated));
        Assert.Empty(await Compiling.AnalyzeAsync(generated));
    }

    private static SurfaceContract Contract(string member) =>
        ContractBuilder.Build(ExpressionTests.Read(Compiling.Compile(Source($"[Shared] public static class C {{ {member} }}"))).Surface!);

    private static string Source(string source) => $$"""
        {{Compiling.Usings}}
        [SyncSurface(Npm = "@shop/sync")] public partial class ShopSync;
        public enum Kind { A, B = 4 }
        [WireType] public sealed record Box<T>(T Value);
        {{source}}
        """;
}
