using ModelSync.Contract;
using ModelSync.Contract.Wire;
using Package.Tests.Fixtures;

namespace Package.Tests.Locking;

/// <summary>A contract as lines: what a person reads in a lock file, and what hashes and servers are made of.</summary>
public sealed class WireLineTests
{
    [Fact]
    public void Every_contract_reads_back_from_its_lines_and_has_the_same_lines_again()
    {
        for (var seed = 0; seed < 500; seed++)
        {
            var contract = new RandomWire(seed).Contract();
            var read = WireContract.Parse(contract.Lines);
            Assert.True(contract.Lines.SequenceEqual(read.Lines, StringComparer.Ordinal), $"seed {seed}\n{string.Join('\n', contract.Lines.Except(read.Lines))}");
            Assert.Equal(contract.Objects.SelectMany(o => o.Members), read.Objects.SelectMany(o => o.Members));
            Assert.Equal(contract.Queries.Select(q => string.Join(',', q.Members ?? ["all"])), read.Queries.Select(q => string.Join(',', q.Members ?? ["all"])));
            Assert.Equal(contract.Enums.SelectMany(e => e.Members), read.Enums.SelectMany(e => e.Members));
            Assert.Equal(contract.Objects.SelectMany(o => o.Union?.Cases ?? []), read.Objects.SelectMany(o => o.Union?.Cases ?? []));
        }
    }

    [Fact]
    public void Lines_come_in_any_order_and_say_the_same()
    {
        var contract = WireView.Of(ShopContract.Surface);
        var shuffled = contract.Lines.ToArray();
        new Random(1).Shuffle(shuffled);
        Assert.Equal(contract, WireContract.Parse(shuffled));
        Assert.Equal(contract.Hash, WireContract.Parse(shuffled).Hash);
    }

    [Fact]
    public void A_person_reads_what_is_on_the_wire() => Assert.Equal(
        [
            "enum AuctionStatus.Closed = 2",
            "enum AuctionStatus.Draft = 0",
            "enum AuctionStatus.Open = 1",
            "enum AuctionStatus: int",
            "mutation bidding.createAuction(input: AuctionCreate, baskets: list<Basket>): guid",
            "mutation bidding.delete(id: guid)",
            "mutation bidding.placeBid rejects bidding.auction_closed: AuctionClosed",
            "mutation bidding.placeBid rejects bidding.bid_too_low: BidTooLow",
            "mutation bidding.placeBid(auctionId: guid, amount: decimal): BidReceipt",
            "query auctions.byId(id: guid): Auction?",
            "query auctions.endingSoon(maxPrice: decimal): Auction[]",
            "query auctions.titled(prefix: string?, ranks: list<int>, count: int): Auction[]",
            "query bidding.bids(): Bid[]",
            "type Auction key id",
            "type Auction.currentPrice: decimal",
        ],
        WireView.Of(ShopContract.Surface).Lines.Take(15));

    [Fact]
    public void The_hash_sees_the_lines_and_nothing_else()
    {
        var hash = WireView.Of(ShopContract.Surface).Hash;
        Assert.Equal(hash, WireView.Of(ShopContract.Surface with { NpmName = "@other/sync", Surface = "Other", Evolution = ["retired Auction.note"] }).Hash);
        Assert.Equal(hash, WireView.Of(ShopContract.Surface with { Queries = ShopContract.Surface.Queries.Select(q => q with { Where = null, Order = [], Take = null }).ToEquatableArray() }).Hash);
        Assert.NotEqual(hash, WireView.Of(ShopContract.Surface with { Mutations = [] }).Hash);
    }

    [Theory]
    [InlineData("type")]
    [InlineData("type Auction.title")]
    [InlineData("type Auction.title: ")]
    [InlineData("type Auction.title: string ")]
    [InlineData("type Auction.title: list<string")]
    [InlineData("type Auction.title: Lot")]
    [InlineData("type Auction key missing")]
    [InlineData("type Auction")]
    [InlineData("enum Status.open = 99999999999999999999")]
    [InlineData("enum Status.open = 1")]
    [InlineData("query auctions.all(): Auction")]
    [InlineData("query auctions.all(id guid): Auction[]")]
    [InlineData("mutation gone.by rejects gone.by: Auction")]
    [InlineData("type `Auction\\q`")]
    [InlineData("model Auction")]
    [InlineData("")]
    public void A_line_that_nobody_wrote_is_refused_in_words(string line)
    {
        var error = Assert.Throws<WireFormatException>(() => WireContract.Parse(["type Auction", "type Auction.id: guid", line]));
        Assert.False(string.IsNullOrWhiteSpace(error.Message));
    }

    [Fact]
    public void A_line_of_endless_depth_is_refused() =>
        Assert.Throws<WireFormatException>(() => WireContract.Parse(["type A", "type A.b: " + string.Concat(Enumerable.Repeat("list<", 10_000)) + "int" + new string('>', 10_000)]));
}
