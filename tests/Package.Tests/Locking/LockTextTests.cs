using ModelSync.Contract;
using ModelSync.Contract.Wire;
using ModelSync.Emit.Locking;
using Package.Tests.Fixtures;
using Package.Tests.Node;

namespace Package.Tests.Locking;

public sealed class LockTextTests
{
    private static readonly LockFile Shop = new() { Surfaces = [Acceptance.Of(ShopContract.Surface, null, 5)] };

    [Fact]
    public void A_file_reads_back_equal_and_prints_the_same_text_again()
    {
        var generations = new Generations();
        var file = new LockFile { Surfaces = [generations.Accept(5)] };
        var text = LockText.Print(file);
        Assert.Equal(file, LockText.Parse(text));
        Assert.Equal(text, LockText.Print(LockText.Parse(text)));
        Assert.Equal(file, LockText.Parse(text.Replace("\n", "\r\n", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_new_member_is_one_line_more_of_the_wire_and_one_line_of_what_changed_since()
    {
        var generations = new Generations();
        var before = LockText.Print(new LockFile { Surfaces = [generations.Accept(1)] }).Split('\n');
        var after = LockText.Print(new LockFile { Surfaces = [generations.Accept(2)] }).Split('\n');
        Assert.Equal(
            ["        \"type Item.color: string?\",", "          \"wireHash\": \"" + generations.Contract(1).Hash + "\",", "          \"changes\": [", "            \"- type Item.color: string?\""],
            after.Except(before).Where(line => line.Contains('"', StringComparison.Ordinal) && !line.Contains("supported", StringComparison.Ordinal)));
    }

    [Fact]
    public void Members_that_two_branches_add_merge_line_by_line_by_keeping_both_sides()
    {
        using var folder = new TemporaryFolder();
        folder.Write("base", LockText.Print(Shop));
        folder.Write("mine", Branch("type Auction.iban: string"));
        folder.Write("yours", Branch("type Bid.comment: string?"));
        var merged = ToolResult.Of(folder.Path, "git", ["merge-file", "-p", "--union", "mine", "base", "yours"]);
        merged.ShouldSucceed();
        var surface = LockText.Parse(merged.Output).Surfaces[0];
        Assert.Equal([Shop.Surfaces[0].Newest], surface.Supported);
        Assert.Equal(With(With(Shop.Surfaces[0].Newest, "type Auction.iban: string"), "type Bid.comment: string?"), surface.Newest);

        static string Branch(string member) => LockText.Print(new LockFile { Surfaces = [Shop.Surfaces[0] with { Newest = With(Shop.Surfaces[0].Newest, member), Supported = [Shop.Surfaces[0].Newest] }] });
    }

    [Fact]
    public void Changes_that_do_not_lead_to_their_contract_are_refused()
    {
        var text = LockText.Print(new LockFile { Surfaces = [new Generations().Accept(2)] });
        var error = Assert.Throws<LockFileException>(() => LockText.Parse(text.Replace("- type Item.color: string?", "- type Item.name: string", StringComparison.Ordinal)));
        Assert.Contains("do not lead to it", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Merge_conflicts_are_told_with_their_line_and_what_to_do()
    {
        var text = LockText.Print(Shop).Replace("        \"type Auction key id\",\n", "<<<<<<< HEAD\n        \"type Auction key id\",\n=======\n>>>>>>> other\n", StringComparison.Ordinal);
        var error = Assert.Throws<LockFileException>(() => LockText.Parse(text));
        Assert.StartsWith("has merge conflicts: keep the lines of both sides", error.Message, StringComparison.Ordinal);
        Assert.Equal("<<<<<<< HEAD", text.Split('\n')[error.Line]);
    }

    [Fact]
    public void A_newer_file_is_refused_before_anything_else_is_read()
    {
        var error = Assert.Throws<LockFileException>(() => LockText.Parse("{\n  \"lockVersion\": 2,\n  \"shape\": \"unknown\"\n}\n"));
        Assert.Contains("written by a newer ModelSync", error.Message, StringComparison.Ordinal);
        Assert.Equal(1, error.Line);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("""{"lockVersion": 1, "surfaces": [{"surface": "S"}]}""")]
    [InlineData("""{"lockVersion": 1, "surfaces": [{"surface": "S", "epoch": 99999999999}]}""")]
    [InlineData("""{"lockVersion": 1, "surfaces": [{"surface": "S", "epoch": 1, "wire": ["type A.b: int"]}]}""")]
    [InlineData("""{"lockVersion": 1, "surfaces": [{"surface": "S", "epoch": 1, "wire": [1]}]}""")]
    [InlineData("""{"lockVersion": 1, "surfaces": [{"surface": "S", "epoch": 1, "supported": [{"wireHash": "x", "changes": ["~ type A"]}]}]}""")]
    public void Damage_is_refused_in_words(string text)
    {
        var error = Assert.Throws<LockFileException>(() => LockText.Parse(text));
        Assert.Contains("-t:ModelSyncLock", error.Message, StringComparison.Ordinal);
    }

    private static WireContract With(WireContract contract, string line) => WireContract.Parse(contract.Lines.Append(line));
}
