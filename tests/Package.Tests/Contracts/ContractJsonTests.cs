using ModelSync.Contract;
using ModelSync.Contract.Json;

namespace Package.Tests.Contracts;

public sealed class ContractJsonTests
{
    [Fact]
    public void Every_contract_reads_back_equal_and_prints_the_same_text_again()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var contract = new RandomContracts(seed).Contract();
            var json = ContractJson.ToJson(contract);
            var read = ContractJson.ContractFromJson(json);
            Assert.True(contract == read, $"seed {seed}: {json}");
            Assert.Equal(json, ContractJson.ToJson(read));
        }
    }

    [Fact]
    public void Every_source_index_reads_back_equal()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var sources = new RandomContracts(seed).Sources();
            var json = ContractJson.ToJson(sources);
            Assert.True(sources == ContractJson.SourcesFromJson(json), $"seed {seed}: {json}");
        }
    }

    [Fact]
    public void The_text_is_one_line_that_any_encoding_keeps()
    {
        var json = ContractJson.ToJson(new SourceIndex(["a\nb\u2028\ud800"], []));
        Assert.Equal("""{"files":["a\u000ab\u2028\ud800"]}""", json);
    }

    [Fact]
    public void What_is_empty_is_left_out_and_members_have_one_order()
    {
        var contract = new SurfaceContract { Surface = "ShopSync", NpmName = "@shop/sync", Enums = [new("Status", false, "int", [new("Open", "open", 1)])] };
        Assert.Equal(
            """{"contractVersion":1,"surface":"ShopSync","npmName":"@shop/sync","wireHash":"","logicHash":"","enums":[{"name":"Status","underlying":"int","members":[{"name":"Open","wireName":"open","value":1}]}]}""",
            ContractJson.ToJson(contract));
    }

    [Fact]
    public void An_input_names_what_it_has_as_the_row_has_it()
    {
        MemberType id = new("Id", "id", new TypeRef(TypeKinds.Guid), false, []), title = new("Title", "heading", new TypeRef(TypeKinds.String, Nullable: true), false, []);
        var contract = new SurfaceContract
        {
            Surface = "S",
            NpmName = "",
            Objects =
            [
                new() { Name = "A", Role = ObjectRole.Row, Model = "A", Members = [id, title] },
                new() { Name = "ACreate", Role = ObjectRole.Create, Model = "A", Members = [id, title with { Constraints = [new Constraint("required", [], null)] }] },
                new() { Name = "APatch", Role = ObjectRole.Patch, Model = "A", Members = [title with { Optional = true }] },
            ],
        };
        var json = ContractJson.ToJson(contract);
        Assert.EndsWith(
            """
            "objects":[{"name":"A","role":"Row","model":"A","members":["Id guid",{"name":"Title","wireName":"heading","type":"string?"}]},{"name":"ACreate","role":"Create","model":"A","members":["Id",{"name":"Title","wireName":"heading","type":"string?","constraints":[{"code":"required"}]}]},{"name":"APatch","role":"Patch","model":"A","members":["Title"]}]}
            """,
            json,
            StringComparison.Ordinal);
        Assert.Equal(contract, ContractJson.ContractFromJson(json));
        var memory = new ContractMemory();
        Assert.Equal(string.Concat(ContractJson.Body(contract)), string.Concat(ContractJson.Body(contract, memory)));
        Assert.Equal(string.Concat(ContractJson.Body(contract)), string.Concat(ContractJson.Body(contract, memory)));
    }

    [Fact]
    public void A_position_of_a_member_is_said_behind_its_type()
    {
        var sources = new SourceIndex(["a.cs"], [new("A", 0, 1, 2, "All.", null), new("A.id", 0, 3, 4, null, ""), new("AB", 0, 5, 6, null, null), new("a.all", 0, 7, 8, null, null), new("a.all(id)", 0, 7, 9, null, null)]);
        var json = ContractJson.ToJson(sources);
        Assert.Equal("""{"files":["a.cs"],"entries":[["A",0,1,2,{"summary":"All."}],[".id",0,3,4,{"obsolete":""}],["AB",0,5,6],["a.all",0,7,8],["a.all(id)",0,7,9]]}""", json);
        Assert.Equal(sources, ContractJson.SourcesFromJson(json));
    }

    [Fact]
    public void A_newer_contract_is_refused_with_words_before_anything_else_is_read()
    {
        var error = Assert.Throws<ContractFormatException>(() => ContractJson.ContractFromJson("""{"contractVersion":2,"shape":"unknown"}"""));
        Assert.Contains("newer ModelSync (contract version 2", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{} ")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{"contractVersion":1}""")]
    [InlineData("""{"contractVersion":1.5}""")]
    [InlineData("""{"surface":"S","contractVersion":1,"npmName":"n","wireHash":"","logicHash":""}""")]
    [InlineData("""{"contractVersion":1,"surface":"S","npmName":"n","wireHash":"","logicHash":"","extra":1}""")]
    [InlineData("""{"contractVersion":1,"surface":"S","npmName":"n","wireHash":"","logicHash":"","objects":[{"name":"A","role":"0"}]}""")]
    [InlineData("""{"contractVersion":1,"surface":"S","npmName":"n","wireHash":"","logicHash":"","objects":[{"name":"A","role":"Row","model":"A"},{"name":"ACreate","role":"Create","model":"A","members":["Id"]}]}""")]
    [InlineData("""{"contractVersion":1,"surface":"\q","npmName":"n","wireHash":"","logicHash":""}""")]
    [InlineData("""{"contractVersion":1,"surface":"\u12","npmName":"n","wireHash":"","logicHash":""}""")]
    public void Anything_that_the_generator_does_not_write_is_damage(string json) =>
        Assert.Throws<ContractFormatException>(() => ContractJson.ContractFromJson(json));
}
