using Microsoft.CodeAnalysis;
using ModelSync.Contract;
using ModelSync.Generator.Emission.Contract;
using ModelSync.Generator.Model;
using ModelSync.Generator.Parsing;
using ModelSync.Generator.Tests.Locking;

namespace ModelSync.Generator.Tests.Parsing;

/// <summary>Several surfaces of one assembly: who is in which, and what follows.</summary>
public sealed class SurfaceTests
{
    private const string Surfaces = """
        [SyncSurface(Npm = "@shop/sync")] public partial class ShopSync;
        [SyncSurface(Npm = "@shop/staff")] public partial class StaffSync;
        [SyncUser] public sealed record ShopUser([Claim("sub")] Guid Id);

        """;

    private const string Shop = Surfaces + """
        public enum Grade { Low, High }
        public enum Secret { Plain, Hidden }
        [WireType] public sealed record Line(Grade Grade, int Count);
        [WireType] public sealed record Audit(Secret Secret);
        [WireType, In<StaffSync>] public sealed record Offered(int Number);
        [WireType, Variant("Short", Pick = ["Wide"])] public sealed record Shape(int Wide, Secret Secret);

        [In<ShopSync>, In<StaffSync>, SyncModel(Read = Access.Everyone)]
        public class Item { public int Id { get; init; } public List<Line> Lines { get; set; } = []; }

        [In<StaffSync>, SyncModel(Read = Access.Everyone)]
        public class Report { public int Id { get; init; } public Audit? Audit { get; set; } }

        [In<ShopSync>]
        public static class Items
        {
            [LiveQuery] public static Rows<Item> All(Rows<Item> items) => items.Take(10);
            [LiveQuery, In<StaffSync>] public static Rows<Item> Kept(Rows<Item> items, Secret secret) => items.Take(10);
            [Mutation, AllowAnonymous, In<StaffSync>, In<ShopSync>] public static Task Touch(MutationContext<ShopUser> ctx, ShapeShort shape) => Task.CompletedTask;
        }
        """;

    [Fact]
    public void Each_surface_has_what_says_so_and_what_that_is_made_of()
    {
        var (shop, staff) = Contracts(Shop);
        Assert.Equal("Item ItemCreate ItemPatch Line Shape ShapeShort", Names(shop.Objects.Select(static o => o.Name)));
        Assert.Equal("Grade Secret", Names(shop.Enums.Select(static e => e.Name)));
        Assert.Equal("items.all items.touch", Names(shop.Queries.Select(static q => q.Name).Concat(shop.Mutations.Select(static m => m.Name))));
        Assert.Equal("Audit Item ItemCreate ItemPatch Line Offered Report ReportCreate ReportPatch Shape ShapeShort", Names(staff.Objects.Select(static o => o.Name)));
        Assert.Equal("items.kept items.touch", Names(staff.Queries.Select(static q => q.Name).Concat(staff.Mutations.Select(static m => m.Name))));
        Assert.NotEqual(shop.WireHash, staff.WireHash);
        Assert.Equal(("@shop/sync", "@shop/staff"), (shop.NpmName, staff.NpmName));
    }

    [Fact]
    public void What_is_in_both_is_one_class_and_each_surface_has_a_descriptor_of_it()
    {
        var generated = Compiling.Generate(Compiling.Compile(Source(Shop)));
        Assert.Empty(Compiling.Errors(generated));
        foreach (var surface in new[] { "Shop.ShopSync", "Shop.StaffSync" }) Assert.NotNull(generated.GetTypeByMetadataName($"{surface}+ItemModel"));
        Assert.Null(generated.GetTypeByMetadataName("Shop.ShopSync+ReportModel"));
        Assert.Null(generated.GetTypeByMetadataName("Shop.StaffSync+ItemsAllQuery"));
        Assert.NotNull(generated.GetTypeByMetadataName("ModelSync.Generated.__ModelSyncContract2"));
    }

    [Theory]
    [InlineData("[SyncModel(Read = Access.Everyone)] public class Bare { public int Id { get; init; } }", "MSYNC0050")]
    [InlineData("public static class More { [LiveQuery] public static Rows<Item> All(Rows<Item> items) => items.Take(10); }", "MSYNC0050")]
    [InlineData("public static class More { [Mutation, AllowAnonymous] public static Task Do(MutationContext<ShopUser> ctx) => Task.CompletedTask; }", "MSYNC0050")]
    [InlineData("[WireType, In<Grade2>] public sealed record More(int X); public class Grade2;", "MSYNC0051")]
    [InlineData("public static class More { [In<ShopSync>, LiveQuery] public static Rows<Report> All(Rows<Report> reports) => reports.Take(10); }", "MSYNC0052")]
    [InlineData("public static class More { [In<ShopSync>, Mutation, AllowAnonymous] public static Task Do(MutationContext<ShopUser> ctx, ReportPatch patch) => Task.CompletedTask; }", "MSYNC0052")]
    [InlineData("public static class More { [In<ShopSync>, Mutation, AllowAnonymous] public static ReportDto? Do(MutationContext<ShopUser> ctx) => null; }", "MSYNC0052")]
    [InlineData("[SyncSurface] public partial class Staff_Sync;", "MSYNC0004")]
    [InlineData("[SyncSurface(Npm = \"@shop/Sync\")] public partial class Other;", "MSYNC0004")]
    public async Task What_is_in_no_surface_or_in_a_wrong_one_is_told_and_nothing_is_served(string more, string id)
    {
        var compilation = Compiling.Compile(Source(Shop + more));
        Assert.Contains(await Compiling.AnalyzeAsync(Compiling.Generate(compilation)), d => d.Id == id && d.Severity == DiagnosticSeverity.Error);
        var domain = DomainParser.Parse(compilation, DeclarationFinder.In(compilation, CancellationToken.None).ToDeclarations(), CancellationToken.None);
        Assert.All(domain.Surfaces, surface => Assert.Contains(surface.Problems, p => p.StartsWith(id, StringComparison.Ordinal)));
    }

    [Fact]
    public void A_surface_is_locked_for_itself()
    {
        var accepted = new LockFile { Surfaces = [.. Read(Shop, LockState.None).Surfaces.Select(static s => new LockedSurface { Surface = s.Type.Name, Newest = WireView.Of(ContractBuilder.Build(s)) })] };
        // Staff may see what the shop has accepted, and each lacks what nobody has accepted for it.
        var later = Shop.Replace("[LiveQuery] public static Rows<Item> All", "[LiveQuery, In<ShopSync>, In<StaffSync>] public static Rows<Item> All", StringComparison.Ordinal)
            .Replace("public int Id { get; init; } public List<Line>", "public int Id { get; init; } public int Added { get; set; } public List<Line>", StringComparison.Ordinal);
        var domain = Read(later, new LockState(accepted));
        Assert.All(domain.Surfaces, surface => Assert.Null(LockAnalysis.Problem(surface)));
        Assert.Equal(["items.all", "items.kept"], domain.Surfaces.Select(static s => Names(s.Queries.Select(static q => q.Method.WireName))));
        Assert.True(domain.Models[0].Model.Members.Single(static m => m.Name == "Added").ServerOnly);
    }

    [Fact]
    public async Task What_two_surfaces_have_is_said_once_and_words_about_its_past_may_be_of_one_of_them()
    {
        var accepted = new LockFile { Surfaces = [.. Read(Shop, LockState.None).Surfaces.Select(static s => new LockedSurface { Surface = s.Type.Name, Newest = WireView.Of(ContractBuilder.Build(s)) })] };
        var shop = accepted.Surfaces[0];
        // The shop called them rows before; staff never did.
        var former = shop with { Newest = Accepted.Wire(Source(Shop.Replace("List<Line> Lines", "List<Line> Rows", StringComparison.Ordinal))) };
        var later = Shop.Replace("public int Id { get; init; } public List<Line>", "public int Id { get; init; } public int Added { get; set; } public List<Line>", StringComparison.Ordinal)
            .Replace("public List<Line> Lines", "[WireAlias(\"rows\")] public List<Line> Lines", StringComparison.Ordinal);
        var locked = LockText.Print(accepted with { Surfaces = [former, accepted.Surfaces[1]] });
        var found = await Compiling.AnalyzeAsync(Compiling.Generate(Compiling.Compile(Source(later)), locked), locked);
        Assert.Single(found, static d => d.Id == "MSYNC4002" && d.GetMessage(System.Globalization.CultureInfo.InvariantCulture).Contains("added", StringComparison.Ordinal));
        Assert.DoesNotContain(found, static d => d.Id == "MSYNC4009");
    }

    private static (SurfaceContract Shop, SurfaceContract Staff) Contracts(string text)
    {
        var surfaces = Read(text, LockState.None).Surfaces;
        Assert.All(surfaces, static s => Assert.Empty(s.Problems));
        return (ContractBuilder.Build(surfaces[0]), ContractBuilder.Build(surfaces[1]));
    }

    private static DomainSpec Read(string text, LockState locked)
    {
        var compilation = Compiling.Compile(Source(text));
        return DomainParser.Parse(compilation, DeclarationFinder.In(compilation, CancellationToken.None).ToDeclarations(), locked, CancellationToken.None);
    }

    private static string Names(IEnumerable<string> names) => string.Join(' ', names);

    private static string Source(string text) => $"{Compiling.Usings}\nnamespace Shop;\n{text}";
}
