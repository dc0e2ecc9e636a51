using System.Text;
using System.Text.Json;
using ModelSync.Generator.Model;
using ModelSync.Generator.Parsing;

namespace ModelSync.Generator.Tests.Parsing;

/// <summary>Names on the wire are those that the policies of System.Text.Json give.</summary>
public sealed class NamingTests
{
    private const int Names = 50_000;

    private static readonly string[] Pieces =
        ["A", "b", "URL", "Id", "xml", "9", "42", "_", "__", "É", "é", "ß", "ǅ", "Ω", "日本", "\ud83d\ude00", "İ", "ı", "aB", "ABc", "\u0300", "²", "Ⅷ", "HTTPServer"];

    public static TheoryData<WireNaming> Policies => [.. Enum.GetValues<WireNaming>()];

    [Theory, MemberData(nameof(Policies))]
    public void Words_are_split_as_System_Text_Json_splits_them(WireNaming naming)
    {
        var seed = Environment.TickCount;
        var random = new Random(seed);
        var policy = new NamingPolicy((int)naming);
        for (var i = 0; i < Names; i++)
        {
            var name = new StringBuilder();
            for (var left = random.Next(7); left >= 0; left--) name.Append(random.Next(8) == 0 ? Letter(random) : random.GetItems(Pieces, 1)[0]);
            var expected = Real(naming) is { } real ? real.ConvertName(name.ToString()) : name.ToString();
            Assert.True(expected == policy.Convert(name.ToString()), $"seed {seed}: {name} is {expected}, not {policy.Convert(name.ToString())}");
        }
    }

    [Fact]
    public void Every_policy_has_its_number_in_the_generator() =>
        Assert.Equal(
            ["CamelCase endsAt", "PascalCase EndsAt", "SnakeCaseLower ends_at", "SnakeCaseUpper ENDS_AT", "KebabCaseLower ends-at", "KebabCaseUpper ENDS-AT"],
            Enum.GetValues<WireNaming>().Select(static naming => $"{naming} {new NamingPolicy((int)naming).Convert("EndsAt")}"));

    [Fact]
    public void The_policy_of_the_assembly_names_members_computed_members_and_parameters()
    {
        var domain = Read("[assembly: SyncDefaults(Naming = WireNaming.SnakeCaseLower)]");
        Assert.Empty(domain.Models.Single().Problems);
        Assert.Equal(["ends_at", "id", "the title"], domain.Models.Single().Model.DtoMembers().Select(static m => m.WireName));
        Assert.Equal(["is_over"], domain.Models.Single().Computed.Select(static c => c.WireName));
        Assert.Equal(["max_price_2"], domain.Queries.Single().Parameters.Select(static p => p.WireName));
        Assert.Equal(["/ends_at"], domain.Models.Single().Rules.Single().Paths);
        Assert.Equal("items.all", domain.Queries.Single().Method.WireName);
    }

    [Fact]
    public void Without_a_policy_names_are_in_camel_case()
    {
        var domain = Read("");
        Assert.Equal(["endsAt", "id", "the title"], domain.Models.Single().Model.DtoMembers().Select(static m => m.WireName));
        Assert.Equal(["maxPrice_2"], domain.Queries.Single().Parameters.Select(static p => p.WireName));
    }

    private static string Letter(Random random)
    {
        var letter = (char)random.Next(0x600);
        return char.IsLetterOrDigit(letter) ? letter.ToString() : "_";
    }

    private static JsonNamingPolicy? Real(WireNaming naming) => naming switch
    {
        WireNaming.CamelCase => JsonNamingPolicy.CamelCase,
        WireNaming.SnakeCaseLower => JsonNamingPolicy.SnakeCaseLower,
        WireNaming.SnakeCaseUpper => JsonNamingPolicy.SnakeCaseUpper,
        WireNaming.KebabCaseLower => JsonNamingPolicy.KebabCaseLower,
        WireNaming.KebabCaseUpper => JsonNamingPolicy.KebabCaseUpper,
        _ => null,
    };

    private static DomainSpec Read(string assembly) => ExpressionTests.Read($$"""
        {{Compiling.Usings}}
        {{assembly}}
        namespace Shop;
        [SyncModel(Read = Access.Everyone)]
        public sealed class Item
        {
            [Key] public int Id { get; init; }
            [JsonPropertyName("the title")] public string Title { get; set; } = "";
            public int EndsAt { get; set; }
            public bool IsOver => EndsAt > 3;
            [Rule("item.ends", nameof(EndsAt))] public bool Ends() => EndsAt < 5;
        }
        public static class Items
        {
            [LiveQuery] public static Rows<Item> All(Rows<Item> items, int maxPrice_2) => items.Where(i => i.EndsAt < maxPrice_2).Take(5);
        }
        """);
}
