using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using ModelSync.Contract;
using ModelSync.Generator.Emission.Contract;
using ModelSync.Generator.Model;
using ModelSync.Generator.Parsing;

namespace ModelSync.Generator.Tests.Parsing;

/// <summary>Wire types of another assembly that was compiled with ModelSync: read from metadata, written by its codecs.</summary>
public sealed class ForeignTests
{
    private const string Library = Compiling.Usings + """
        namespace Lib;
        public enum Size { Small, Large }
        [WireValue] public readonly record struct Code(string Value);
        [WireType] public record Label([StringLength(3)] string Text, Size Size, Label? Next)
        {
            public Code? Code { get; init; }
            [JsonPropertyName("many")] public List<Label> All { get; init; } = [];
            public bool IsLong => Text.Length > 2;
            [Rule("label.size")] public bool IsLarge() => Size == Size.Large;
        }
        [WireType, JsonPolymorphic(TypeDiscriminatorPropertyName = "is"), JsonDerivedType(typeof(Yes), "yes"), JsonDerivedType(typeof(No), "no")] public abstract record Answer;
        [WireType] public sealed record Yes : Answer;
        [WireType] public sealed record No(Label Why) : Answer;
        [WireType] internal sealed record Secret(int Value);
        [WireType] public sealed record Unused;
        """;

    private const string Program = Compiling.Usings + """
        using Lib;
        using ModelSync.Generated.V1;
        namespace Shop;
        [SyncSurface(Npm = "@shop/sync")] public partial class ShopSync;
        [WireType] public sealed record Basket(Label Label, Answer? Answer);
        public static class Logic
        {
            [Mutation, AllowAnonymous] public static Task<Label> Send(MutationContext ctx, Basket basket) => Task.FromResult(basket.Label);

            public static string Run()
            {
                var value = new Basket(new Label("long", Size.Small, null) { Code = new Code("c") }, new No(new Label("a", Size.Large, null)));
                using var buffer = new WireBuffer();
                var writer = new JsonWriter(buffer);
                BasketCodec.Write(ref writer, value);
                var reader = new JsonReader(buffer.WrittenSpan);
                var read = BasketCodec.Read(ref reader);
                var violations = BasketValidator.Validate(read, new RuleContext(DateTimeOffset.UnixEpoch)).Select(v => v.Path + " " + v.Code);
                return System.Text.Encoding.UTF8.GetString(buffer.WrittenSpan) + " " + reader.Finish() + " " + string.Join(", ", violations);
            }
        }
        """;

    [Fact]
    public async Task The_contract_has_what_is_mentioned_and_what_that_is_made_of_without_rules()
    {
        var compilation = Compiling.Generate(Compiling.Compile(Program).AddReferences(Image(Library)));
        Assert.Empty(Compiling.Errors(compilation));
        Assert.Empty(await Compiling.AnalyzeAsync(compilation));
        var contract = ContractBuilder.Build(Read(compilation).Surface!);
        Assert.Equal(["Answer", "Basket", "Label", "No", "Yes"], contract.Objects.Select(static o => o.Name));
        var label = contract.Objects.Single(static o => o.Name == "Label");
        Assert.Equal(["code", "many", "next", "size", "text"], label.Members.Select(static m => m.WireName));
        Assert.Equal([ConstraintCodes.MaxLength], label.Members[4].Constraints.Select(static c => c.Code));
        Assert.Empty(label.Rules);
        Assert.Equal("is", contract.Objects[0].Union!.Discriminator);
        Assert.Equal(["Code"], contract.Values.Select(static v => v.Name));
        Assert.Equal(["Size"], contract.Enums.Select(static e => e.Name));
    }

    [Fact]
    public void Codecs_and_validators_of_the_other_assembly_are_called()
    {
        var context = new AssemblyLoadContext("foreign", isCollectible: true);
        context.LoadFromStream(new MemoryStream(Bytes("Lib", Library)));
        var shop = context.LoadFromStream(new MemoryStream(Bytes("Shop", Program, Image(Library))));
        var result = shop.GetType("Shop.Logic")!.GetMethod("Run", BindingFlags.Public | BindingFlags.Static)!.Invoke(null, null);
        context.Unload();
        Assert.Equal(
            """{"answer":{"is":"no","why":{"code":null,"many":[],"next":null,"size":"Large","text":"a"}},"label":{"code":"c","many":[],"next":null,"size":"Small","text":"long"}} None /label/text validation.max_length, /label label.size""",
            result);
    }

    [Fact]
    public async Task What_the_other_assembly_does_not_offer_is_reported()
    {
        const string library = "namespace Lib; [ModelSync.WireType] public sealed record Bare(int Value);";
        const string basket = "public class Basket { public Lib.Bare? Bare { get; set; } }";
        // Compiled without the generator: there is no codec.
        var plain = Compiling.Compile(library).WithAssemblyName("Lib").ToMetadataReference();
        var found = await Compiling.AnalyzeAsync(Compiling.Generate(Compiling.Compile($"{Compiling.Usings}[SyncSurface] public partial class S; [WireType] {basket}").AddReferences(plain)));
        Assert.Equal(["MSYNC1001"], found.Select(static d => d.Id));
        Assert.Contains("does not offer", found[0].GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    private static MetadataReference Image(string library) => MetadataReference.CreateFromImage(Bytes("Lib", library));

    private static byte[] Bytes(string name, string source, params MetadataReference[] references)
    {
        using var stream = new MemoryStream();
        var result = Compiling.Generate(Compiling.Compile(source).WithAssemblyName(name).AddReferences(references)).Emit(stream);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics.Where(static d => d.Severity == DiagnosticSeverity.Error)));
        return stream.ToArray();
    }

    private static DomainSpec Read(Compilation compilation) =>
        DomainParser.Parse(compilation, DeclarationFinder.In(compilation, CancellationToken.None).ToDeclarations(), CancellationToken.None);
}
