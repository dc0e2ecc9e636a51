using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelSync.Generator.Emission.Contract;
using ModelSync.Generator.Parsing;
using ModelSync.Generator.Tests.Parsing;

namespace ModelSync.Generator.Tests.Diagnostics;

/// <summary>The list of what is shipped to browsers is what the contract holds that the package is emitted from.</summary>
public sealed class ShippedTests
{
    private const string Sample = """

        [SyncSurface(Npm = "@shop/sync")] public partial class ShopSync;
        public sealed class EvenAttribute : ValidationAttribute { public override bool IsValid(object? value) => value is null || (int)value % 2 == 0; }
        [ServerOnly] public sealed class SecretAttribute : ValidationAttribute { public override bool IsValid(object? value) => value is not null; }
        [SyncModel(Read = Access.Everyone)]
        public class Auction
        {
            private static readonly decimal Least = 0.5m;
            private static readonly decimal Unread = 0.25m;
            public int Id { get; init; }
            [Even, Secret] public int Steps { get; set; }
            public decimal Price { get; set; }
            [Editable(false)] public decimal Set { get; set; }
            private static readonly decimal Hidden = 0.0625m;
            [ServerOnly] public string? Note { get; set; }
            public bool IsCheap => Price < Least;
            public bool HasNote => Note != null;
            public int Cores => Environment.ProcessorCount;
            [Rule("auction.price")] public bool IsPriced() => Price > Least;
            [Rule("auction.note", On = RuleOn.Create)] public bool IsNoted() => Note != "x" && Price > Unread;
            [Rule("auction.set", On = RuleOn.Create)] public bool IsSet() => Set > Hidden;
            [Rule("auction.free", When = nameof(IsCheap))] public bool IsFree() => Steps > 0;
        }
        [WireType] public sealed record Line(int Number)
        {
            public bool IsLarge => Number > 10 && IsOdd;
            public bool IsOdd => Number % 2 == 1;
            public bool IsUnused => Number > 3;
            [Rule("line.number")] public bool IsRight() => Shared.IsLarge(this);
        }
        public static class Shared
        {
            [Shared] public static bool IsLarge(Line line) => line.IsLarge && !Helper(line.Number);
            [Shared] private static bool Helper(int number) => number == Limit;
            [Shared] public const decimal Rate = 0.19m;
            private static readonly int Limit = 12;
            public static bool IsNot(int number) => number == Limit;
        }
        public static class Auctions
        {
            [LiveQuery] public static Rows<Auction> Cheap(Rows<Auction> auctions, decimal most) => auctions.Where(a => a.Price < most).Take(10);
            [LiveQuery] public static Rows<Auction> All(Rows<Auction> auctions) => auctions.Take(10);
            [Mutation, AllowAnonymous] public static Task Touch(MutationContext<ShopUser> ctx) => Task.CompletedTask;
            [Mutation(Optimistic = false), AllowAnonymous] public static Task Sweep(MutationContext<ShopUser> ctx) => Task.CompletedTask;
        }
        [SyncUser] public sealed record ShopUser([Claim("sub")] Guid Id);
        """;

    [Fact]
    public async Task The_list_names_what_is_translated_and_what_is_there_because_others_need_it() => Assert.Equal(
        [
            "EvenAttribute.IsValid", "Auction.Least", "Auction.IsCheap", "Auction.IsPriced", "Auction.IsFree", "Line.IsLarge", "Line.IsOdd", "Line.IsRight",
            "Shared.IsLarge", "Shared.Helper", "Shared.Rate", "Shared.Limit", "Auctions.Cheap", "Auctions.Touch",
        ],
        await ShippedAsync(Compiling.Usings + Sample));

    [Fact]
    public void What_is_not_in_the_list_is_not_in_the_contract()
    {
        var contract = Text(Compiling.Usings + Sample);
        Assert.DoesNotContain("0.25", contract, StringComparison.Ordinal);
        // A rule of creations that reads what no creation has is in no package, and what it reads neither.
        Assert.DoesNotContain("0.0625", contract, StringComparison.Ordinal);
        Assert.DoesNotContain("auction.set", contract, StringComparison.Ordinal);
        Assert.DoesNotContain("auction.note", contract, StringComparison.Ordinal);
        Assert.Contains("\"0.5\"", contract, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_of_the_shop_is_what_its_contract_holds()
    {
        var shop = Compiling.Compile(Compiling.Shop);
        var contract = ContractBuilder.Build(DomainParser.Parse(shop, DeclarationFinder.In(shop, default).ToDeclarations(), default).Surface!);
        var root = CSharpSyntaxTree.ParseText(Compiling.Shop, Compiling.Options).GetRoot();
        var rules = contract.Objects.SelectMany(static o => o.Rules).Select(static r => r.Code).Where(static code => !code.StartsWith("validation.", StringComparison.Ordinal)).Distinct()
            .Select(code => root.DescendantNodes().OfType<MethodDeclarationSyntax>().Single(m => m.AttributeLists.ToString().Contains($"[Rule(\"{code}\"", StringComparison.Ordinal)).Identifier.ValueText);
        var members = rules
            .Concat(contract.Models.SelectMany(static m => m.Computed).Select(static c => c.Name))
            .Concat(contract.Queries.Where(static q => q.Where is not null).Select(static q => q.Export))
            .Concat(contract.Mutations.Where(static m => m.Run is not null).Select(static m => m.Export))
            .Concat(contract.Functions.Select(static f => f.Export)).Concat(contract.Constants.Select(static c => c.Export));
        var listed = (await ShippedAsync(Compiling.Shop)).Select(static name => name.Split('.')[1]).Except(["IsValid"]);
        Assert.Equal(members.Select(WireNames.Camel).Order(StringComparer.Ordinal), listed.Select(WireNames.Camel).Order(StringComparer.Ordinal));
        Assert.NotEmpty(listed);
    }

    [Fact]
    public async Task Nobody_sees_the_list_who_does_not_ask_for_it() =>
        Assert.DoesNotContain(await Compiling.AnalyzeAsync(Compiling.Generate(Compiling.Compile(Compiling.Usings + Sample))), static d => d.Id == "MSYNC2031");

    private static async Task<IReadOnlyList<string>> ShippedAsync(string source)
    {
        var compilation = Compiling.Generate(Compiling.Compile(source));
        Assert.Empty(Compiling.Errors(compilation));
        var asked = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions([KeyValuePair.Create("MSYNC2031", ReportDiagnostic.Info)]));
        return [.. (await Compiling.AnalyzeAsync(asked)).Where(static d => d.Id == "MSYNC2031").Select(static d => d.GetMessage(CultureInfo.InvariantCulture).Split('\'')[1])];
    }

    private static string Text(string source) => ModelSync.Contract.Json.ContractJson.ToJson(ContractBuilder.Build(ExpressionTests.Read(source).Surface!));
}
