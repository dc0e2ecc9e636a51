using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ModelSync.Generator.Model;

namespace ModelSync.Generator.Tests.Parsing;

public sealed class AdoptionTests
{
    private const string Library = """
        namespace Vendor
        {
            public enum Size { Small, Large }
            public class Parcel
            {
                public Parcel(string code, int weight) { Code = code; Weight = weight; }
                public string Code { get; }
                public int Weight { get; private set; }
                public Size Size { get; set; }
                public Orders.Line Line { get; init; } = new();
                public string Label => Code + Weight;
                public System.IO.Stream? Scan { get; set; }
            }
            public class Carrier { public Carrier(System.IServiceProvider services) { } public string Name { get; set; } = ""; }
            public abstract class Shape { public int Sides { get; set; } }
            internal class Hidden { public int Value { get; set; } }
        }
        namespace Vendor.Orders
        {
            public struct Line { public Line() { } public int Count { get; set; } }
        }
        """;

    private const string Program = """
        [assembly: ModelSync.WireTypes("Vendor")]
        namespace Shop;
        [ModelSync.SyncSurface(Npm = "@shop/sync")] public partial class ShopSync;
        [ModelSync.WireType] public sealed record Shipment(Vendor.Parcel Parcel, Vendor.Size Size);
        """;

    [Fact]
    public void Types_of_a_reference_are_wire_types_with_private_setters_and_constructors()
    {
        var domain = ExpressionTests.Read(Referencing());
        Assert.Equal(["Orders_Line", "Parcel", "Shipment"], domain.Payloads.Select(static p => p.Payload.Type.Name));
        var parcel = domain.Payloads[1].Payload;
        Assert.Equal(["code", "line", "size", "weight"], parcel.Members.Select(static m => m.WireName));
        Assert.Equal(["Code", "Weight"], parcel.Construction.Parameters);
        Assert.Equal(WriteAccess.Private, parcel.Members.Single(static m => m.Name == "Weight").Write);
        Assert.Equal("internal", parcel.Type.Accessibility);
    }

    [Fact]
    public void What_is_generated_for_them_compiles() => Assert.Empty(Compiling.Errors(Compiling.Generate(Referencing())));

    [Fact]
    public async Task What_does_not_travel_is_said_at_the_attribute()
    {
        var found = await Compiling.AnalyzeAsync(Compiling.Generate(Referencing()));
        Assert.All(found, static d => Assert.Equal(0, d.Location.GetLineSpan().StartLinePosition.Line));
        Assert.Equal(
            [
                "MSYNC1041: 'Vendor.Parcel.Scan' is left out on the wire, and what is decoded has its default: the wire cannot carry System.IO.Stream?",
                "MSYNC1042: 'Vendor.Carrier' is made with an interface: it is a service: it is no wire type",
                "MSYNC1042: 'Vendor.Shape' is abstract: it is no wire type",
            ],
            found.Select(static d => $"{d.Id}: {d.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Generic_types_of_the_namespace_are_adopted_in_the_forms_that_are_mentioned()
    {
        const string library = """
            namespace Vendor.Pages
            {
                public class Batch<T> { public Batch(System.Collections.Generic.List<T> items) { Items = items; } public System.Collections.Generic.List<T> Items { get; } public T? First { get; set; } public Batch<T>? Next { get; set; } }
                public class Service<T> { public Service(System.IServiceProvider services) { } public T? Value { get; set; } }
                public class Line { public int Count { get; set; } }
            }
            namespace Vendor
            {
                public class Order { public Pages.Batch<Pages.Line>? Lines { get; set; } public Pages.Batch<Pages.Batch<string>>? Notes { get; set; } public Pages.Batch<System.IO.Stream>? Scans { get; set; } public Pages.Service<int>? Service { get; set; } }
            }
            """;
        var program = Program.Replace("Shipment(Vendor.Parcel Parcel, Vendor.Size Size)", "Shipment(Vendor.Order Order, Vendor.Pages.Batch<int> Counts)", StringComparison.Ordinal);
        var sources = Referencing(library, program);
        Assert.Equal(
            ["Order", "Pages_BatchOfInt", "Pages_BatchOfPages_BatchOfString", "Pages_BatchOfPages_Line", "Pages_BatchOfString", "Pages_Line", "Shipment"],
            ExpressionTests.Read(sources).Payloads.Select(static p => p.Payload.Type.Name));
        var generated = Compiling.Generate(sources);
        Assert.Empty(Compiling.Errors(generated));
        Assert.Equal(
            ["MSYNC1041", "MSYNC1041", "MSYNC1042", "MSYNC1042"],
            (await Compiling.AnalyzeAsync(generated)).Select(static d => d.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void References_are_read_again_only_when_one_changes()
    {
        var compilation = Referencing();
        var driver = Compiling.Driver().RunGenerators(compilation);
        var edited = compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("namespace Shop; public class More { }", Compiling.Options));
        var steps = driver.RunGenerators(edited).GetRunResult().Results[0].TrackedSteps[StepNames.AdoptedReferences];
        Assert.All(steps.SelectMany(static s => s.Outputs), static o => Assert.Equal(IncrementalStepRunReason.Cached, o.Reason));
    }

    [Fact]
    public void A_type_that_validates_itself_is_asked_when_its_attributes_find_nothing()
    {
        var generated = Compiling.Generate(Compiling.Compile(Compiling.Usings + """
            [assembly: WireTypes("Shop")]
            namespace Shop;
            [SyncSurface(Npm = "@shop/sync")] public partial class ShopSync;
            public class Period : IValidatableObject
            {
                public int From { get; set; }
                public int To { get; set; }
                public IEnumerable<ValidationResult> Validate(ValidationContext context) => From > To ? [new("Ends before it begins", [nameof(To)])] : [];
            }
            """));
        Assert.Empty(Compiling.Errors(generated));
        Assert.Contains(generated.SyntaxTrees, static t => t.ToString().Contains("ValidatableObject.Validate(value, ref sink", StringComparison.Ordinal));
    }

    private static CSharpCompilation Referencing(string source = Library, string program = Program)
    {
        var library = Compiling.Compile(source);
        using var image = new MemoryStream();
        Assert.True(library.WithAssemblyName("Vendor").Emit(image).Success);
        return Compiling.Compile(program).AddReferences(MetadataReference.CreateFromImage(image.ToArray()));
    }
}
