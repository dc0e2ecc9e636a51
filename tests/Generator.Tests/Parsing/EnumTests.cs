using ModelSync.Contract;

namespace ModelSync.Generator.Tests.Parsing;

public sealed class EnumTests
{
    [Theory]
    [InlineData("A", "A=0")]
    [InlineData("[JsonStringEnumMemberName(\"in progress\")] A, B", "in progress=0 B=1")]
    [InlineData("[System.Runtime.Serialization.EnumMember(Value = \"a\")] A, [System.Runtime.Serialization.EnumMember] B", "a=0 B=1")]
    [InlineData("[JsonStringEnumMemberName(\"json\"), System.Runtime.Serialization.EnumMember(Value = \"contract\")] A", "json=0")]
    [InlineData("A = 1, [JsonStringEnumMemberName(\"b\")] B = 1", "A=1 b=1")]
    public void Names_in_JSON_are_those_of_the_attributes(string members, string expected)
    {
        var (type, problem) = Read($"enum Kind {{ {members} }}");
        Assert.Null(problem);
        Assert.Equal(expected, string.Join(' ', type.Members.Select(static m => $"{m.WireName}={m.Value}")));
    }

    [Theory]
    [InlineData("[JsonStringEnumMemberName(\"x\")] A, [JsonStringEnumMemberName(\"x\")] B", "'A' and 'B' are both called 'x'")]
    [InlineData("A, [JsonStringEnumMemberName(\"A\")] B", "'A' and 'B' are both called 'A'")]
    [InlineData("[JsonStringEnumMemberName(\"x\")] A = 1, [System.Runtime.Serialization.EnumMember(Value = \"x\")] B = 1", "'A' and 'B' are both called 'x'")]
    [InlineData("[JsonStringEnumMemberName(\"\")] A", "'A' is called by a text that is empty or has half a character")]
    [InlineData("[JsonStringEnumMemberName(\"\\ud800\")] A", "'A' is called by a text that is empty or has half a character")]
    public void Names_that_are_none_are_an_error_wherever_the_enum_is_used(string members, string problem)
    {
        Assert.Equal(problem, Read($"enum Kind {{ {members} }}").Problem);
        var domain = ExpressionTests.Read(Source($"enum Kind {{ {members} }}", "List<Kind?>"));
        Assert.Equal($"MSYNC1030: 'Holder.Value' is of enum Kind, of which {problem}: give each member a name of its own", Assert.Single(domain.Payloads.Single().Problems));
    }

    [Theory]
    [InlineData("enum Kind : ulong { A = 5 }", false, false, 0)]
    [InlineData("enum Kind : ulong { A = ulong.MaxValue }", true, true, 0)]
    [InlineData("enum Kind : long { A = 9007199254740991 }", false, false, 0)]
    [InlineData("enum Kind : long { A = 9007199254740992 }", false, true, 0)]
    [InlineData("enum Kind : long { A = long.MinValue }", false, true, 0)]
    [InlineData("[Flags] enum Kind { A = 1, B = 4 }", false, false, 0)]
    [InlineData("[Flags] enum Kind : long { A = 1L << 52, B = (1L << 52) - 1 }", false, false, 0)]
    [InlineData("[Flags] enum Kind : long { A = 1L << 53 }", false, true, 0)]
    [InlineData("[Flags] enum Kind { A = 1, All = -1 }", false, false, int.MinValue)]
    [InlineData("[Flags] enum Kind : sbyte { A = -128 }", false, false, sbyte.MinValue)]
    [InlineData("[Flags] enum Kind : long { All = -1 }", false, true, long.MinValue)]
    [InlineData("[Flags] enum Kind : ulong { A = 1, B = 1UL << 63 }", true, true, 0)]
    public void What_a_number_cannot_hold_is_known(string declaration, bool isUnsigned, bool isWide, long lowest)
    {
        var (type, problem) = Read(declaration);
        Assert.Null(problem);
        Assert.Equal((isUnsigned, isWide, lowest), (type.IsUnsigned, type.IsWide, type.Lowest));
    }

    [Fact]
    public void Flags_are_numbers_and_have_no_names_in_JSON()
    {
        var (type, problem) = Read("[Flags] enum Kind { [JsonStringEnumMemberName(\"x\")] A = 1, [JsonStringEnumMemberName(\"x\")] B = 2 }");
        Assert.Null(problem);
        Assert.Equal(["A", "B"], type.Members.Select(static m => m.WireName));
    }

    [Fact]
    public void A_combination_is_not_stored_by_a_name()
    {
        var domain = ExpressionTests.Read($$"""
            {{Compiling.Usings}}
            namespace Shop;
            [Flags] public enum Kind { A = 1, B = 2 }
            [SyncModel(Read = Access.Everyone)] public sealed class Holder { [Key] public int Id { get; init; } [StoredAs(StoredForm.EnumName)] public Kind? Value { get; set; } }
            """);
        Assert.Equal("MSYNC1020: 'Holder.Value' is an enum with [Flags], which cannot be stored as EnumName: a combination has no name: store it as a number", Assert.Single(domain.Models.Single().Model.Problems));
    }

    private static (EnumType Type, string? Problem) Read(string declaration)
    {
        var spec = Assert.Single(ExpressionTests.Read(Source(declaration, "Kind")).Payloads.Single().Payload.Enums);
        return (spec.Form, spec.Problem);
    }

    private static string Source(string declaration, string type) => $$"""
        {{Compiling.Usings}}
        namespace Shop;
        {{declaration.Replace("enum Kind", "public enum Kind", StringComparison.Ordinal)}}
        [WireType] public sealed class Holder { public {{type}} Value { get; set; } = default!; }
        """;
}
