using Microsoft.CodeAnalysis;
using ModelSync.Generator.Model;
using ModelSync.Generator.Parsing;

namespace ModelSync.Generator.Tests.Parsing;

/// <summary>Types that hold one value, also those whose other half another generator writes.</summary>
public sealed class WrapperTests
{
    private const string Attributes = """
        namespace Vogen
        {
            [System.AttributeUsage(System.AttributeTargets.All)] public class ValueObjectAttribute(System.Type? underlyingType = null) : System.Attribute { public System.Type? Underlying => underlyingType; }
            [System.AttributeUsage(System.AttributeTargets.All)] public sealed class ValueObjectAttribute<T> : ValueObjectAttribute;
        }
        namespace StronglyTypedIds
        {
            public enum Template { Guid, Int, String, Long }
            [System.AttributeUsage(System.AttributeTargets.All)] public sealed class StronglyTypedIdAttribute : System.Attribute
            {
                public StronglyTypedIdAttribute() { }
                public StronglyTypedIdAttribute(Template template) { }
            }
        }
        """;

    private const string Mine = Compiling.Usings + """
        namespace Shop;
        [SyncSurface(Npm = "@shop/sync")] public partial class ShopSync;
        [Vogen.ValueObject<Guid>] public readonly partial struct OrderId;
        [Vogen.ValueObject(typeof(string))] public sealed partial record Code;
        [Vogen.ValueObject] public readonly partial record struct Count;
        [StronglyTypedIds.StronglyTypedId] public readonly partial struct UserId { }
        [StronglyTypedIds.StronglyTypedId(StronglyTypedIds.Template.Long)] public readonly partial struct Number;
        [SyncUser] public sealed record ShopUser([Claim("sub")] UserId Id);
        [SyncModel]
        public class Order
        {
            public OrderId Id { get; init; }
            public Code? Code { get; set; }
            public Count Count { get; set; }
            public UserId Owner { get; set; }
            public Number Number { get; set; }
            [ReadPolicy] public static bool CanSee(Order order, ShopUser user) => order.Owner == user.Id;
        }
        public static class Orders
        {
            [LiveQuery]
            public static Rows<Order> Some(Rows<Order> orders, OrderId id, Code code, Number above) =>
                orders.Where(o => o.Id == id && o.Code != code && o.Count == Count.From(3) && o.Number.Value > above.Value && o.Number != new Number(4)).Take(5);
        }
        """;

    private static readonly string Theirs = string.Concat(
        Half("struct", "OrderId", "System.Guid", "From"), Half("record", "Code", "string", "From"), Half("record struct", "Count", "int", "From"),
        Half("struct", "UserId", "System.Guid", null), Half("struct", "Number", "long", null));

    [Fact]
    public void What_another_generator_completes_is_known_by_its_attribute_and_bodies_over_it_bind()
    {
        var sources = Compiling.Compile(Mine, Attributes);
        var domain = Read(sources);
        Assert.Empty(domain.Surface!.Problems);
        Assert.Equal(["Code String", "Count Int", "Number Long", "OrderId Guid", "UserId Guid"], domain.Wrappers.Select(static w => $"{w.Type.Name} {char.ToUpperInvariant(w.Value.Ref.Kind[0])}{w.Value.Ref.Kind[1..]}"));
        Assert.Equal(
            "(((((Id Equal $id) And (Code NotEqual $code)) And (Count Equal int:3)) And (Number Greater $above)) And (Number NotEqual long:4))",
            ExprText.Of(domain.Queries.Single().Where));
        Assert.Equal("(Owner Equal @Id)", ExprText.Of(domain.Models.Single().Policies.Single().Body));
    }

    [Fact]
    public async Task With_the_other_half_it_compiles_and_the_analyzer_reads_the_same()
    {
        var sources = Compiling.Compile(Mine, Attributes);
        var tree = Microsoft.CodeAnalysis.CSharp.CSharpSyntaxTree.ParseText(Theirs, Compiling.Options, "Theirs.cs");
        var complete = Compiling.Generate(sources).AddSyntaxTrees(tree);
        Assert.Empty(Compiling.Errors(complete));
        Assert.Empty(await Compiling.AnalyzeAsync(complete));
        Assert.Equal(Read(sources), Read(complete));
    }

    [Theory]
    [InlineData("o.Code!.Value == code.Value")]
    [InlineData("o.Count.Value + 1 == 2")]
    public async Task What_means_something_else_is_reported(string predicate)
    {
        var source = Mine.Replace("o.Id == id", predicate, StringComparison.Ordinal);
        var tree = Microsoft.CodeAnalysis.CSharp.CSharpSyntaxTree.ParseText(Theirs, Compiling.Options, "Theirs.cs");
        Assert.NotEmpty(await Compiling.AnalyzeAsync(Compiling.Generate(Compiling.Compile(source, Attributes)).AddSyntaxTrees(tree)));
    }

    [Theory]
    [InlineData("[WireValue] public record struct Wrong(Guid? Value);")]
    [InlineData("[WireValue] public record struct Wrong(Guid Value, int More);")]
    [InlineData("[WireValue] public record struct Wrong(List<int> Value);")]
    [InlineData("[WireValue] public record struct Wrong(byte[] Value);")]
    [InlineData("[WireValue] public abstract record Wrong(Guid Value);")]
    [InlineData("[WireValue] public struct Wrong { public Guid Value { get; set; } }")]
    [InlineData("[WireValue, WireType] public record struct Wrong(Guid Value);")]
    [InlineData("[WireValue] file record struct Wrong(Guid Value);")]
    [InlineData("[WireValue] public record struct Wrong<T>(Guid Value);")]
    [InlineData("public static class Outer { [WireValue] private record struct Wrong(Guid Value); }")]
    public async Task A_wrong_shape_is_reported_where_it_stands_and_nothing_is_served(string declaration)
    {
        const string Rest = "[SyncSurface] public partial class S; [SyncModel(Read = Access.Everyone)] public class M { public int Id { get; init; } }";
        var sources = Compiling.Compile($"{Compiling.Usings}\n{Rest}\n{declaration}");
        Assert.Equal(["MSYNC1050"], (await Compiling.AnalyzeAsync(Compiling.Generate(sources))).Select(static d => d.Id).Distinct());
        Assert.Contains(Read(sources).Surface!.Problems, static p => p.StartsWith("MSYNC1050", StringComparison.Ordinal));
    }

    private static string Half(string kind, string name, string value, string? factory)
    {
        var operators = kind.Contains("record", StringComparison.Ordinal) ? "" : $$"""
            public static bool operator ==({{name}} left, {{name}} right) => left.Value == right.Value;
            public static bool operator !=({{name}} left, {{name}} right) => left.Value != right.Value;
            public override bool Equals(object? other) => other is {{name}} same && same == this;
            public override int GetHashCode() => Value.GetHashCode();
            """;
        var make = factory is null ? $"public {name}({value} value) => Value = value;" : $"private {name}({value} value) => Value = value; public static {name} {factory}({value} value) => new(value);";
        return $"namespace Shop {{ partial {kind} {name} {{ public {value} Value {{ get; }} {make} {operators} }} }}\n";
    }

    private static DomainSpec Read(Compilation compilation) =>
        DomainParser.Parse(compilation, DeclarationFinder.In(compilation, CancellationToken.None).ToDeclarations(), CancellationToken.None);
}
