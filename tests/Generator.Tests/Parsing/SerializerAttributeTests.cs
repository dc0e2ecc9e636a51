using ModelSync.Generator.Model;

namespace ModelSync.Generator.Tests.Parsing;

/// <summary>What the attributes of System.Text.Json, Newtonsoft.Json and data contracts mean on the wire.</summary>
public sealed class SerializerAttributeTests
{
    private const string Newtonsoft = """
        namespace Newtonsoft.Json
        {
            public enum MemberSerialization { OptOut, OptIn, Fields }
            public sealed class JsonObjectAttribute(MemberSerialization how) : System.Attribute { public MemberSerialization How { get; } = how; }
            public sealed class JsonPropertyAttribute(string? name = null) : System.Attribute { public string? PropertyName { get; set; } = name; public int Order { get; set; } }
            public sealed class JsonIgnoreAttribute : System.Attribute;
        }
        """;

    [Theory]
    [InlineData("[JsonIgnore] public int A { get; set; }", "")]
    [InlineData("[JsonIgnore(Condition = JsonIgnoreCondition.Always)] public int A { get; set; }", "")]
    [InlineData("[JsonIgnore(Condition = JsonIgnoreCondition.Never)] public int A { get; set; }", "a")]
    [InlineData("[JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public int? A { get; set; }", "a")]
    [InlineData("[JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] public int A { get; set; }", "a")]
    [InlineData("[JsonRequired, JsonInclude, JsonPropertyOrder(3)] public int A { get; set; }", "a")]
    [InlineData("[JsonPropertyOrder(2)] public int A { get; set; } [JsonPropertyOrder(1)] public int B { get; set; }", "a b")]
    [InlineData("[JsonNumberHandling(JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString)] public int A { get; set; }", "a")]
    [InlineData("[JsonInclude] public int A; [JsonInclude] public string? B;", "a b")]
    [InlineData("[JsonInclude, JsonPropertyName(\"the a\")] public int A; [JsonIgnore] public int B;", "the a")]
    [InlineData("public const int Most = 3; public static int Count; private int _b; public int A { get => _b; set => _b = value; }", "a")]
    public void System_Text_Json_is_followed(string members, string expected) => Assert.Equal(expected, Names(members));

    [Theory]
    [InlineData("[Newtonsoft.Json.JsonProperty(\"x\")] public int A { get; set; }", "x")]
    [InlineData("[Newtonsoft.Json.JsonProperty(PropertyName = \"x\", Order = 1)] public int A { get; set; } [Newtonsoft.Json.JsonProperty] public int B { get; set; }", "b x")]
    [InlineData("[Newtonsoft.Json.JsonIgnore] public int A { get; set; } public int B { get; set; }", "b")]
    [InlineData("[Newtonsoft.Json.JsonProperty(\"x\")] public int A { get; set; } [JsonPropertyName(\"y\")] public int B { get; set; }", "a y")]
    [InlineData("[Newtonsoft.Json.JsonIgnore] public int A { get; set; } [JsonRequired] public int B { get; set; }", "a b")]
    public void Newtonsoft_is_followed_where_System_Text_Json_says_nothing(string members, string expected) => Assert.Equal(expected, Names(members));

    [Theory]
    [InlineData("[DataMember(Name = \"x\")] public int A { get; set; } public int B { get; set; }", "b x")]
    [InlineData("[IgnoreDataMember] public int A { get; set; } public int B { get; set; }", "b")]
    [InlineData("[DataMember(Name = \"x\")] public int A { get; set; } [Newtonsoft.Json.JsonProperty(\"y\")] public int B { get; set; }", "a y")]
    [InlineData("[IgnoreDataMember] public int A { get; set; } [JsonPropertyName(\"y\")] public int B { get; set; }", "a y")]
    public void Data_contracts_are_followed_where_neither_says_anything(string members, string expected) => Assert.Equal(expected, Names(members));

    [Theory]
    [InlineData("[DataContract]", "[DataMember(Name = \"x\")] public int A { get; set; } public int B { get; set; }", "x")]
    [InlineData("[Newtonsoft.Json.JsonObject(Newtonsoft.Json.MemberSerialization.OptIn)]", "[Newtonsoft.Json.JsonProperty] public int A { get; set; } public int B { get; set; }", "a")]
    [InlineData("[DataContract]", "[DataMember] public int A { get; set; } [JsonPropertyName(\"b\")] public int B { get; set; } public int C { get; set; }", "a b c")]
    public void A_type_that_opts_in_shows_nothing_else(string attribute, string members, string expected) => Assert.Equal(expected, Names(members, attribute));

    [Fact]
    public void Of_a_model_what_is_ignored_is_stored_and_never_sent()
    {
        var model = Read("""
            [SyncModel(Read = Access.Everyone)] public sealed class Holder
            {
                [Key] public int Id { get; init; }
                [IgnoreDataMember] public int A { get; set; }
                [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public int? B { get; set; }
            }
            [SyncModel(Read = Access.Everyone)] public sealed class Other
            {
                [Key, DataMember(Name = "key")] public int Id { get; init; }
                [IgnoreDataMember] public int A { get; set; }
            }
            """).Models;
        Assert.Equal(["Id", "A", "B"], model.Single(static m => m.Model.Type.Name == "Holder").Model.Members.Where(static m => m.InDto).Select(static m => m.Name));
        var other = model.Single(static m => m.Model.Type.Name == "Other").Model;
        Assert.Equal(["key"], other.DtoMembers().Select(static m => m.WireName));
        Assert.Equal([false, true], other.Members.Select(static m => m.ServerOnly));
    }

    [Fact]
    public void A_field_is_restored_as_a_property_is()
    {
        var payload = Payload("[JsonInclude] public int A; [JsonInclude] public readonly int B; [JsonInclude] public required int C; public Holder(int b) => B = b;");
        Assert.Empty(payload.Problems);
        Assert.Equal([(WriteAccess.Set, false), (WriteAccess.Constructor, false), (WriteAccess.Set, true)], payload.Members.Select(static m => (m.Write, m.IsRequired)));
        Assert.StartsWith("MSYNC1003: 'Holder.B' has neither a setter", Assert.Single(Payload("[JsonInclude] public readonly int B;").Problems), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)] public int A { get; set; }", "'Holder.A' has [JsonIgnore(Condition = WhenWriting)]")]
    [InlineData("[JsonIgnore(Condition = JsonIgnoreCondition.WhenReading)] public int A { get; set; }", "'Holder.A' has [JsonIgnore(Condition = WhenReading)]")]
    [InlineData("[JsonNumberHandling(JsonNumberHandling.AllowNamedFloatingPointLiterals)] public double A { get; set; }", "'Holder.A' has [JsonNumberHandling(AllowNamedFloatingPointLiterals)]")]
    public void A_promise_that_the_wire_does_not_keep_is_an_error(string member, string problem) =>
        Assert.StartsWith($"MSYNC1031: {problem}: ", Assert.Single(Payload(member).Problems), StringComparison.Ordinal);

    [Fact]
    public void So_it_is_on_the_type() =>
        Assert.StartsWith(
            "MSYNC1031: 'Holder' has [JsonNumberHandling(AllowNamedFloatingPointLiterals)]: ",
            Assert.Single(Payload("public double A { get; set; }", "[JsonNumberHandling(JsonNumberHandling.AllowNamedFloatingPointLiterals)]").Problems),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("", "[JsonConverter(typeof(JsonStringEnumConverter))] public DayOfWeek A { get; set; }", "'Holder.A'")]
    [InlineData("[JsonConverter(typeof(JsonStringEnumConverter))]", "public int A { get; set; }", "'Holder'")]
    public void A_converter_is_an_error_on_a_member_and_on_a_type(string attribute, string member, string who) =>
        Assert.StartsWith($"MSYNC1007: {who} has a [JsonConverter]", Assert.Single(Payload(member, attribute).Problems), StringComparison.Ordinal);

    [Theory]
    [InlineData("public int A;", "MSYNC1032: 'Holder.A' does not travel: it is a field: make it a property, or add [JsonInclude] or [JsonIgnore]")]
    [InlineData("[JsonInclude] internal int A { get; set; }", "MSYNC1032: 'Holder.A' does not travel: it is not public: make it public, or remove [JsonInclude]")]
    [InlineData("[JsonInclude] private int A;", "MSYNC1032: 'Holder.A' does not travel: it is not public: make it public, or remove [JsonInclude]")]
    [InlineData("[JsonInclude] public int A; [JsonIgnore] public int B; [NotMapped] public int C; private int _d; internal int E; public static int F; public const int G = 1;", "")]
    public async Task What_stays_behind_is_told_at_its_line(string members, string expected)
    {
        var found = await Compiling.AnalyzeAsync(Compiling.Compile(Source($"[WireType] public sealed class Holder {{ {members} public int Z {{ get; set; }} }}") + "[SyncSurface(Npm = \"x\")] public partial class Sync;"));
        Assert.Equal(expected, string.Join('\n', found.Select(static d => $"{d.Id}: {d.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}")));
        Assert.All(found, static d => Assert.Contains(" A", d.Location.SourceTree!.ToString().Substring(d.Location.SourceSpan.Start - 1, 2), StringComparison.Ordinal));
    }

    private static string Names(string members, string attribute = "")
    {
        var payload = Payload(members, attribute);
        Assert.Empty(payload.Problems);
        return string.Join(' ', payload.Members.Select(static m => m.WireName));
    }

    private static PayloadSpec Payload(string members, string attribute = "") => Read($"{attribute} [WireType] public sealed class Holder {{ {members} }}").Payloads.Single().Payload;

    private static DomainSpec Read(string source) => ExpressionTests.Read(Source(source) + Newtonsoft);

    private static string Source(string source) => $$"""
        {{Compiling.Usings}}
        using System.Runtime.Serialization;
        namespace Shop { {{source}} }

        """;
}
