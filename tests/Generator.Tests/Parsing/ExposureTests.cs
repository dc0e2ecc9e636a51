using System.Globalization;
using Microsoft.CodeAnalysis;
using ModelSync.Generator.Emission.Contract;
using ModelSync.Generator.Model;
using ModelSync.Generator.Parsing;

namespace ModelSync.Generator.Tests.Parsing;

/// <summary>What clients see: strict mode, data classification, and names that say that nobody should.</summary>
public sealed class ExposureTests
{
    private const string Strict = "[assembly: SyncDefaults(Members = Exposure.OptIn)]";

    private const string Classifying = """
        public sealed class PrivateAttribute() : Microsoft.Extensions.Compliance.Classification.DataClassificationAttribute(new("Shop", "Private"));
        public class LocationAttribute() : Microsoft.Extensions.Compliance.Classification.DataClassificationAttribute(new("Shop", "Location"));
        public sealed class HomeAttribute : LocationAttribute;
        """;

    [Fact]
    public void In_strict_mode_a_model_shows_its_key_and_what_is_exposed()
    {
        var model = Model("""
            [Key] public int Number { get; init; }
            [Expose] public string Title { get; set; } = "";
            public int Views { get; set; }
            [Expose] public bool IsLong => Title.Length > 3;
            public bool IsShort => Title.Length < 3;
            [Expose] public bool IsSeen => Views > 0;
            [Expose] public int Field;
            public int Behind;
            """, Strict);
        Assert.Equal("field number title", Shown(model.Model));
        Assert.Equal("field title", string.Join(' ', model.Model.PatchMembers().Select(static m => m.WireName)));
        Assert.Equal(["Views"], model.Model.Members.Where(static m => m.ServerOnly).Select(static m => m.Name));
        Assert.Equal([("IsLong", false), ("IsSeen", true)], model.Computed.Select(static c => (c.Name, c.ServerOnly)));
    }

    [Theory]
    [InlineData("public int Id { get; init; } public int Other { get; set; }", "id")]
    [InlineData("public int HolderId { get; init; } public int Id { get; set; }", "holderId")]
    [InlineData("[NotMapped] public int Id { get; init; } public int HolderId { get; set; }", "holderId")]
    [InlineData("public int Id => 3; public int HolderId { get; set; }", "holderId")]
    [InlineData("public int Id { get; set; } [Key] public int Number { get; init; }", "number")]
    public void A_key_by_its_name_is_shown_too(string members, string expected) => Assert.Equal(expected, Shown(Model(members, Strict).Model));

    [Fact]
    public void A_class_exposes_what_it_declares_itself()
    {
        var domain = Read("""
            public class Base { public int Inherited { get; set; } [Expose] public int Shown { get; set; } public virtual int Both { get; set; } }
            [SyncModel(Read = Access.Everyone), Expose] public class Holder : Base { public int Id { get; init; } public int Own { get; set; } [ServerOnly] public int Kept { get; set; } public override int Both { get; set; } }
            [WireType, Expose] public record Point(int X, int Y);
            [WireType] public sealed record Point3 : Point { public Point3(int x, int y) : base(x, y) { } public int Z { get; init; } }
            """, Strict);
        Assert.Equal("both id own shown", Shown(domain.Models.Single().Model));
        Assert.Equal(["x y", "x y"], domain.Payloads.Select(static p => string.Join(' ', p.Payload.Members.Select(static m => m.WireName))));
    }

    [Fact]
    public void Claims_of_the_user_are_no_members_of_the_wire()
    {
        var domain = Read("""
            [SyncUser] public sealed record ShopUser([Claim("sub")] Guid Id, [property: Claim("email"), Private, ServerOnly] string Email);
            [SyncModel] public class Holder { public Guid Id { get; init; } [ReadPolicy] public static bool Can(Holder h, ShopUser user) => h.Id == user.Id; }
            """, Strict);
        Assert.Equal(["Id", "Email"], domain.User!.Claims.Select(static c => c.Member));
        Assert.Empty(domain.User.Problems);
    }

    [Theory]
    [InlineData("[Private] public string A { get; set; } = \"\";", "id")]
    [InlineData("[Home] public string A { get; set; } = \"\";", "id")]
    [InlineData("[Private, Expose] public string A { get; set; } = \"\";", "a id")]
    [InlineData("[Microsoft.Extensions.Compliance.Classification.NoDataClassification] public string A { get; set; } = \"\";", "a id")]
    [InlineData("[Microsoft.Extensions.Compliance.Classification.UnknownDataClassification] public string A { get; set; } = \"\";", "id")]
    [InlineData("public Secret A { get; set; }", "id")]
    [InlineData("public Secret? A { get; set; }", "id")]
    [InlineData("public List<Secret> A { get; set; } = [];", "id")]
    [InlineData("public Dictionary<string, Secret[]> A { get; set; } = [];", "id")]
    [InlineData("[Expose] public Secret A { get; set; }", "a id")]
    [InlineData("public Open A { get; set; }", "a id")]
    public void What_is_classified_stays_behind_until_it_is_exposed(string member, string expected)
    {
        var model = Model($"public int Id {{ get; init; }} {member}", "", "[WireValue, Private] public readonly record struct Secret(int Value); [WireValue, Home, Expose] public readonly record struct Open(int Value);");
        Assert.Empty(model.Problems);
        Assert.Equal(expected, Shown(model.Model));
        Assert.Equal(2, model.Model.Members.Count);
    }

    [Fact]
    public void A_parameter_of_a_record_is_classified_as_its_property()
    {
        var payload = Read("[WireType] public record Holder { public Holder(int a) => A = a; public int A { get; } [Private] public int B { get; init; } } [SyncModel(Read = Access.Everyone)] public record Row(int Id, [Private] string B);");
        Assert.Equal("a", string.Join(' ', payload.Payloads.Single().Payload.Members.Select(static m => m.WireName)));
        Assert.Equal("id", Shown(payload.Models.Single().Model));
    }

    [Theory]
    [InlineData("[SyncModel(Read = Access.Everyone), Private] public class Holder { public int Id { get; init; } }", "'Holder' is or holds what [Private] classifies and would be sent as the rows of a model")]
    [InlineData("[WireType, Private] public record Hidden; public static class Logic { [Mutation, AllowAnonymous] public static Hidden A(MutationContext ctx) => new(); }", "'Hidden' is or holds what [Private] classifies and would be sent as the result of 'A'")]
    [InlineData("[WireType, Private] public record Hidden; public static class Logic { [Mutation, AllowAnonymous] public static void A(MutationContext ctx, List<Hidden> b) { } }", "'List<Hidden>' is or holds what [Private] classifies and would be sent in the arguments of 'A'")]
    [InlineData("[WireType, Private] public record Hidden; public static class Logic { [Mutation, AllowAnonymous] public static void A(MutationContext ctx) => throw ctx.Reject(new Hidden()); }", "'Hidden' is or holds what [Private] classifies and would be sent in a rejection")]
    public async Task A_classified_type_is_not_sent(string source, string expected)
    {
        var compilation = Compiling.Compile(Source(source));
        var diagnostic = Assert.Single(await Compiling.AnalyzeAsync(compilation));
        Assert.StartsWith(expected, diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Contains(ExpressionTests.Read(compilation).Surface!.Problems, p => p.StartsWith("MSYNC0042", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_classified_case_of_a_union_is_an_error_of_the_union()
    {
        var found = await Compiling.AnalyzeAsync(Compiling.Compile(Source("[WireType, JsonDerivedType(typeof(Cat), \"cat\")] public abstract record Animal; [WireType, Private] public sealed record Cat : Animal;")));
        Assert.Contains("which [Private] classifies", Assert.Single(found).GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void The_contract_knows_nothing_of_what_only_the_server_stores()
    {
        var compilation = Compiling.Compile(Source("""
            public enum CanaryLevel { CanaryLow, CanaryHigh }
            public enum Shown { One, Two }
            [WireValue] public readonly record struct CanaryNumber(int Value);
            [WireType, Private] public sealed record CanaryAddress { public required string CanaryStreet { get; init; } public CanaryInner? CanaryNext { get; init; } public CanaryLevel CanaryKind { get; init; } }
            [WireType, Private] public sealed record CanaryInner(int CanaryValue);
            [WireType] public sealed record Page<T>(List<T> Items);
            [SyncModel(Read = Access.Everyone)]
            public class Holder
            {
                public int Id { get; init; }
                public Shown Shown { get; set; }
                [ServerOnly] public CanaryLevel CanaryServerOnly { get; set; }
                [Private] public CanaryNumber CanaryClassified { get; set; }
                public CanaryAddress? CanaryTyped { get; set; }
                [ServerOnly] public Page<CanaryLevel>? CanaryClosed { get; set; }
                [JsonIgnore] public string? CanaryIgnored { get; set; }
                public Page<Shown>? Page { get; set; }
            }
            """));
        var generated = Compiling.Generate(compilation);
        Assert.Empty(Compiling.Errors(generated));
        var surface = ExpressionTests.Read(compilation).Surface!;
        Assert.Empty(surface.Problems);
        var contract = ContractBuilder.Build(surface);
        Assert.Equal(["Holder", "HolderCreate", "HolderPatch", "PageOfShown"], contract.Objects.Select(static o => o.Name));
        var file = generated.SyntaxTrees.Single(static t => t.FilePath.EndsWith("__ModelSyncContract.g.cs", StringComparison.Ordinal)).ToString() + generated.SyntaxTrees.Single(static t => t.FilePath.EndsWith("__ModelSyncContract.Sources.g.cs", StringComparison.Ordinal));
        Assert.Contains("shown", file, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", file, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("int", "Views")]
    [InlineData("string", "Tokenize")]
    [InlineData("string", "Hashtag")]
    [InlineData("string", "HashTag")]
    [InlineData("string", "HashTags2")]
    [InlineData("HashSet<string>", "HashSet")]
    [InlineData("bool", "HasPassword")]
    [InlineData("int", "TokenCount")]
    [InlineData("int", "MaxTokens")]
    [InlineData("DateTimeOffset?", "TokenExpiresAt")]
    [InlineData("string", "SecretId")]
    [InlineData("string", "SalaryCurrency")]
    [InlineData("string", "CreditCardBrand")]
    [InlineData("string", "CreditCardLast4")]
    [InlineData("string", "Secretary")]
    [InlineData("string", "Card")]
    [InlineData("string", "Number")]
    [InlineData("bool", "Iban")]
    [InlineData("string", "Passwordless")]
    [InlineData("DayOfWeek", "Salary")]
    [InlineData("string", "Compass")]
    [InlineData("string", "Shashes")]
    public void A_harmless_name_is_left_alone(string type, string name) => Assert.Empty(Warnings($"public {type} {name} {{ get; set; }} = default!;"));

    [Theory]
    [InlineData("string", "Password", "password")]
    [InlineData("string?", "password2", "password")]
    [InlineData("byte[]", "PasswordHash", "password")]
    [InlineData("string", "USER_PWD", "pwd")]
    [InlineData("Guid", "ResetToken", "token")]
    [InlineData("List<string>", "RefreshTokens", "token")]
    [InlineData("string", "ContentHashes", "hash")]
    [InlineData("string", "ClientSecretValue", "secret")]
    [InlineData("string", "APIKey", "api key")]
    [InlineData("string", "api_key", "api key")]
    [InlineData("Uri?", "ConnectionString", "connection string")]
    [InlineData("decimal", "Salary", "salary")]
    [InlineData("decimal?", "SalaryPerMonth", "salary")]
    [InlineData("Dictionary<string, int>", "Salaries", "salaries")]
    [InlineData("string", "IBAN", "iban")]
    [InlineData("int", "UserSSN", "ssn")]
    [InlineData("long", "CreditCardNumber", "credit card")]
    [InlineData("string", "CardNumber", "card number")]
    [InlineData("string", "HashTagHash", "hash")]
    [InlineData("(int, string)", "Credentials", "credential")]
    public void A_name_that_says_secret_is_asked_about(string type, string name, string word)
    {
        Assert.Equal([$"'Holder.{name}' is called '{word}' and would travel to clients: add [ServerOnly], or [Expose] when a person has decided that they may see it"], Warnings($"public {type} {name} {{ get; set; }} = default!;"));
        Assert.Empty(Warnings($"[ServerOnly] public {type} {name} {{ get; set; }} = default!;"));
        Assert.Empty(Warnings($"[Expose] public {type} {name} {{ get; set; }} = default!;"));
        Assert.Empty(Warnings($"[JsonIgnore] public {type} {name} {{ get; set; }} = default!;"));
        Assert.Empty(Warnings($"[Private] public {type} {name} {{ get; set; }} = default!;"));
        Assert.Empty(Warnings($"public {type} {name} {{ get; set; }} = default!;", Strict));
        Assert.Single(Warnings($"public {type} {name} {{ get; set; }} = default!;", Strict, "Expose, "));
    }

    [Fact]
    public void The_name_on_the_wire_is_asked_about_too() =>
        Assert.Single(Warnings("[JsonPropertyName(\"the-password\")] public string Pw { get; set; } = \"\";"));

    [Fact]
    public async Task The_warning_stands_at_the_member_of_a_model_and_of_a_wire_type_once()
    {
        var source = Source("public class Base { public string Secret { get; set; } = \"\"; } [SyncModel(Read = Access.Everyone)] public class Holder : Base { public int Id { get; init; } } [WireType] public sealed record Sign(string Password); [WireType] public sealed record Box<T>(T Item, string Token); [WireType] public sealed record Use(Box<int> A, Box<string> B);");
        var found = await Compiling.AnalyzeAsync(Compiling.Compile(source));
        Assert.Equal(["Secret", "Password", "Token"], found.Select(d => source.Substring(d.Location.SourceSpan.Start, d.Location.SourceSpan.Length)));
        Assert.All(found, static d => Assert.Equal("MSYNC0040", d.Id));
    }

    [Fact]
    public async Task What_is_exposed_and_kept_back_stays_back_and_is_told()
    {
        var source = Source("[WireType] public sealed record Holder { [Expose, JsonIgnore] public int A { get; init; } [Expose, ServerOnly] public int B { get; init; } public int C { get; init; } }");
        var compilation = Compiling.Compile(source);
        Assert.Equal(["MSYNC0041", "MSYNC0041"], (await Compiling.AnalyzeAsync(compilation)).Select(static d => d.Id));
        Assert.Equal(["c"], ExpressionTests.Read(compilation).Payloads.Single().Payload.Members.Select(static m => m.WireName));
    }

    [Theory]
    [InlineData("[WireType] public record Note([property: Expose] string Text, string Kept);", Strict)]
    [InlineData("[WireType] public record Note(string Text, [property: ServerOnly] string Kept);", "")]
    [InlineData("[WireType] public class Note { public string Text { get; init; } = \"\"; [JsonIgnore] public required string Kept { get; init; } }", "")]
    [InlineData("[WireType] public class Note(string text, string kept) { public string Text { get; } = text; [Private] public string Kept { get; } = kept; }", "")]
    [InlineData("[WireType] public record struct Note([property: ServerOnly] int Text, int Kept);", "", true)]
    [InlineData("[WireType] public class Note { [ServerOnly] public required string Text { get; init; } [System.Diagnostics.CodeAnalysis.SetsRequiredMembers] public Note() => Text = \"\"; }", "", true)]
    public async Task A_value_that_needs_what_stays_behind_is_an_error_at_that_member(string type, string assembly, bool isFine = false)
    {
        var found = await Compiling.AnalyzeAsync(Compiling.Generate(Compiling.Compile(Source(type, assembly))));
        Assert.Equal(isFine ? [] : ["MSYNC0043: 'Note.Kept'"], found.Select(static d => $"{d.Id}: {d.GetMessage(CultureInfo.InvariantCulture).Split(" must")[0]}"));
    }

    [Theory]
    [InlineData("[SyncModel(Read = Access.Everyone)] public class Row { public int Id { get; init; } [Private] public int Kept { get; set; } }", "Row.Kept")]
    [InlineData("[SyncModel(Read = Access.Everyone)] public class Row { public int Id { get; init; } [JsonIgnore] public int Kept { get; set; } }", "Row.Kept")]
    [InlineData("public class Row { [ServerOnly] public int Kept { get; set; } }", "Row.Kept")]
    [InlineData("public class Row { [Private] public int Kept; }", "")]
    [InlineData("public record Row([Private] int Kept = 1);", "Row.Kept")]
    [InlineData("public class Row { [Private, Expose] public int Kept { get; set; } }", "")]
    [InlineData("public class Row { public int Kept { get; set; } }", "")]
    public async Task A_rejection_does_not_carry_what_stays_behind(string row, string expected)
    {
        var found = await Compiling.AnalyzeAsync(Compiling.Compile(Source(row + """
            [WireType] public sealed record No(int Value);
            public static class Logic { [Mutation(Optimistic = false), AllowAnonymous] public static void A(MutationContext ctx) { var row = new Row(); throw ctx.Reject(new No(row.Kept)); } }
            """)));
        Assert.Equal(expected, string.Join('\n', found.Select(static d => $"{d.Id} {d.GetMessage(CultureInfo.InvariantCulture).Split('\'')[1]}")).Replace("MSYNC0015 ", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task In_strict_mode_a_rejection_carries_only_what_is_exposed()
    {
        var found = await Compiling.AnalyzeAsync(Compiling.Compile(Source("""
            [SyncModel(Read = Access.Everyone)] public class Row { public int Id { get; init; } [Expose] public int Seen { get; set; } public int Kept { get; set; } }
            [WireType, Expose] public sealed record No(int A, int B, int C, int D);
            public static class Settings { public static int Value { get; set; } }
            public static class Logic { [Mutation(Optimistic = false), AllowAnonymous] public static void A(MutationContext ctx) { var row = new Row(); throw ctx.Reject(new No(row.Id, row.Seen, row.Kept, Settings.Value)); } }
            """, Strict)));
        Assert.StartsWith("'Row.Kept' stays on the server", Assert.Single(found).GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    private static string Shown(ModelSpec model) => string.Join(' ', model.DtoMembers().Select(static m => m.WireName));

    private static IEnumerable<string> Warnings(string member, string assembly = "", string attributes = "")
    {
        var type = Compiling.Compile(Source($"[{attributes}WireType] public class Holder {{ {member} }}", assembly)).GetTypeByMetadataName("Shop.Holder")!;
        var findings = new Findings();
        PayloadParser.Parse(type, findings);
        return findings.Diagnostics.Select(static d => d.GetMessage(CultureInfo.InvariantCulture));
    }

    private static LiveModelSpec Model(string members, string assembly, string types = "") =>
        Read($"[SyncModel(Read = Access.Everyone)] public class Holder {{ {members} }} {types}", assembly).Models.Single();

    private static DomainSpec Read(string source, string assembly = "") => ExpressionTests.Read(Source(source, assembly));

    private static string Source(string source, string assembly = "") => $$"""
        {{Compiling.Usings}}
        {{assembly}}
        namespace Shop;
        [SyncSurface(Npm = "@shop/sync")] public partial class ShopSync;
        {{Classifying}}
        {{source}}
        """;
}
