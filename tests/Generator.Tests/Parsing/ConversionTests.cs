using Microsoft.CodeAnalysis;
using ModelSync.Contract;
using ModelSync.Generator.Model;
using ModelSync.Generator.Parsing;

namespace ModelSync.Generator.Tests.Parsing;

/// <summary>Types that travel as another value, by a conversion that somebody names.</summary>
public sealed class ConversionTests
{
    private const string Surface = "[SyncSurface] public partial class S; ";

    private const string Types = """
        public sealed class Money { public decimal Amount; }
        public sealed class MoneyAsText : IWireConversion<Money, string> { public static string ToWire(Money value) => value.Amount.ToString(); public static Money FromWire(string value) => new() { Amount = decimal.Parse(value) }; }
        public sealed class AddressAsText : IWireConversion<System.Net.IPAddress, string> { public static string ToWire(System.Net.IPAddress value) => value.ToString(); public static System.Net.IPAddress FromWire(string value) => System.Net.IPAddress.Parse(value); }
        public sealed class YearAsNumber : IWireConversion<DateOnly, int> { public static int ToWire(DateOnly value) => value.Year; public static DateOnly FromWire(int value) => new(value, 1, 1); }
        public sealed class ColorAsNumber : IWireConversion<System.Drawing.Color, int> { public static int ToWire(System.Drawing.Color value) => value.ToArgb(); public static System.Drawing.Color FromWire(int value) => System.Drawing.Color.FromArgb(value); }
        """;

    [Theory]
    [InlineData("[WireType] public record Use([property: WireAs(typeof(MoneyAsText))] Money Value);", "string MoneyAsText global::Money")]
    [InlineData("[WireType] public record Use([WireAs(typeof(MoneyAsText))] Money? Value);", "string MoneyAsText global::Money?")]
    [InlineData("[WireType] public class Use { [WireAs(typeof(ColorAsNumber))] public System.Drawing.Color? Value { get; set; } }", "int ColorAsNumber global::System.Drawing.Color?")]
    [InlineData("[WireType] public class Use { [WireAs(typeof(YearAsNumber)), JsonConverter(typeof(JsonStringEnumConverter))] public DateOnly Value { get; set; } }", "int YearAsNumber global::System.DateOnly")]
    [InlineData("[WireType] public class Use { [JsonConverter(typeof(JsonStringEnumConverter))] public required System.Net.IPAddress Value { get; set; } }", "string AddressAsText global::System.Net.IPAddress")]
    [InlineData("[WireType] public class Use { public List<System.Net.IPAddress?> Value { get; set; } = []; }", "list  global::System.Collections.Generic.List<global::System.Net.IPAddress?>")]
    [InlineData("[WireType] public class Use { public Optional<System.Net.IPAddress> Value { get; set; } }", "string AddressAsText global::System.Net.IPAddress")]
    [InlineData("[WireType] public class Use { [Required] public System.Net.IPAddress? Value { get; set; } }", "string AddressAsText global::System.Net.IPAddress?")]
    [InlineData("[WireAs(typeof(TagAsText))] public record Tag(string A, string B); public class TagAsText : IWireConversion<Tag, string> { public static string ToWire(Tag value) => value.A; public static Tag FromWire(string value) => new(value, value); } [WireType] public class Use { public required Tag Value { get; set; } }", "string TagAsText global::Tag")]
    public async Task What_travels_is_what_the_conversion_says(string source, string expected)
    {
        var compilation = Compiling.Generate(Compiling.Compile($"{Compiling.Usings}[assembly: WireAs(typeof(AddressAsText))] {Surface}{Types}{source}"));
        Assert.Empty(Compiling.Errors(compilation));
        Assert.Empty(await Compiling.AnalyzeAsync(compilation));
        var domain = Read(compilation);
        Assert.Empty(domain.Surface!.Problems);
        var type = domain.Payloads.Single().Payload.Members.Single().Type;
        Assert.Equal(expected, $"{type.Ref.Kind} {type.Ref.Name} {type.CSharp}");
    }

    [Fact]
    public async Task A_model_stores_what_travels_and_copies_what_may_change()
    {
        var compilation = Compiling.Generate(Compiling.Compile($"{Compiling.Usings}{Surface}{Types}[SyncModel(Read = Access.Everyone)] public class Row {{ public int Id {{ get; init; }} [WireAs(typeof(MoneyAsText))] public required Money Price {{ get; set; }} [WireAs(typeof(MoneyAsText))] public Money? Old {{ get; set; }} [WireAs(typeof(ColorAsNumber))] public System.Drawing.Color? Color {{ get; set; }} }}"));
        Assert.Empty(Compiling.Errors(compilation));
        Assert.Empty(await Compiling.AnalyzeAsync(compilation));
        Assert.Equal(["Int", "Text", "Text", "Int"], Read(compilation).Models.Single().Model.Members.Select(static m => m.Column!.StorageKind));
        Assert.Contains(compilation.SyntaxTrees, static t => t.ToString().Contains("FromWire(global::MoneyAsText.ToWire(", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("[WireType] public class Use { [WireAs(typeof(MoneyAsText))] public string Value { get; set; } = \"\"; }", "MSYNC1054: 'MoneyAsText' converts Money and not string")]
    [InlineData("[WireType] public class Use { [WireAs(typeof(string))] public Money? Value { get; set; } }", "MSYNC1054: 'String' does not implement IWireConversion<T, TWire>, or implements several: a conversion is of one type")]
    [InlineData("public abstract class Bad : IWireConversion<Money, Uri> { public static Uri ToWire(Money value) => null!; public static Money FromWire(Uri value) => null!; } [WireType] public class Use { [WireAs(typeof(Bad))] public Money? Value { get; set; } }", "MSYNC1054: 'Bad' converts to System.Uri: convert to a simple value that is not null and has an order, such as string or long")]
    [InlineData("public class Bad : IWireConversion<Money, int> { static int IWireConversion<Money, int>.ToWire(Money value) => 0; static Money IWireConversion<Money, int>.FromWire(int value) => null!; } [WireType] public class Use { [WireAs(typeof(Bad))] public Money? Value { get; set; } }", "MSYNC1054: 'Bad' implements IWireConversion explicitly: make ToWire and FromWire public")]
    [InlineData("[assembly: WireAs(typeof(YearAsNumber))]", "MSYNC1054: 'YearAsNumber' converts System.DateOnly, which travels by itself: put [WireAs] on the members that are to have another form")]
    [InlineData("[WireAs(typeof(MoneyAsText))] public class Other;", "MSYNC1054: 'MoneyAsText' converts Money and not Other")]
    [InlineData("[WireType] public class Use { [WireAs(typeof(MoneyAsText)), Range(1, 2)] public Money? Value { get; set; } }", "MSYNC2002")]
    [InlineData("[WireType] public class Use { [WireAs(typeof(YearAsNumber))] public DateOnly Value { get; set; } [Rule(\"use.is\")] public bool Is() => Value > default(DateOnly); }", "MSYNC2001: 'Value', which is converted for the wire, is not translated")]
    [InlineData("[WireAs(typeof(TagAsText))] public record Tag(string A, string B); public class TagAsText : IWireConversion<Tag, string> { public static string ToWire(Tag value) => value.A; public static Tag FromWire(string value) => new(value, value); } [WireType] public class Use { public HashSet<Tag> Value { get; set; } = []; }", "MSYNC1008")]
    [InlineData("[SyncModel(Read = Access.Everyone)] public class Row { [WireAs(typeof(YearAsNumber))] public DateOnly Id { get; init; } }", "MSYNC0007")]
    public async Task What_could_not_travel_so_is_reported(string source, string expected)
    {
        var attributes = source.StartsWith("[assembly", StringComparison.Ordinal);
        var found = await Compiling.AnalyzeAsync(Compiling.Generate(Compiling.Compile($"{Compiling.Usings}{(attributes ? source : "")}{Surface}{Types}{(attributes ? "" : source)}")));
        Assert.Contains(found, d => $"{d.Id}: {d.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}".StartsWith(expected, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Money", "@shop/money", null)]
    [InlineData("$Money_1", "shop.money/euro", null)]
    [InlineData("Money; import 'x'", "@shop/money", "no name")]
    [InlineData("class", "@shop/money", "no name")]
    [InlineData("", "@shop/money", "no name")]
    [InlineData("Money", "./money", "no name a package")]
    [InlineData("Money", "../money", "module")]
    [InlineData("Money", "@shop", "module")]
    [InlineData("Money", "money'; alert(1); '", "module")]
    [InlineData("Money", "shop//money", "module")]
    [InlineData("Money", "shop/../money", "module")]
    [InlineData("Money", "", "module")]
    public void A_type_of_TypeScript_is_a_name_and_a_package(string name, string module, string? problem)
    {
        var source = $"{Compiling.Usings}{Surface}[TsType({SymbolDisplay(name)}, {SymbolDisplay(module)}, FromWire = \"parse\")] [WireValue] public readonly record struct Price(decimal Value); [WireType] public record Use(Price Value);";
        var compilation = Compiling.Compile(source);
        var domain = Read(compilation);
        if (problem is null) Assert.Equal(new TypeScriptType(name, module, "parse", "toWire"), domain.Wrappers.Single().TypeScript);
        else Assert.Contains(domain.Surface!.Problems, static p => p.StartsWith("MSYNC1050: 'Price' has a [TsType]", StringComparison.Ordinal));
    }

    private static string SymbolDisplay(string text) => Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(text, quote: true);

    private static DomainSpec Read(Compilation compilation) =>
        DomainParser.Parse(compilation, DeclarationFinder.In(compilation, CancellationToken.None).ToDeclarations(), CancellationToken.None);
}
