using ModelSync.Generator.Model;

namespace ModelSync.Generator.Tests.Parsing;

public sealed class QueryTests
{
    private static readonly DomainSpec Shop = ExpressionTests.Read(
        Compiling.Shop.Replace("AuctionCreate input)", "decimal input)", StringComparison.Ordinal).Replace("input.Title == \"no\"", "input == 0", StringComparison.Ordinal));

    [Fact]
    public void Policies_are_folded_in_and_the_own_predicate_stays_apart()
    {
        var query = Named("auctions.endingSoon");
        Assert.Equal("((Status Equal enum:1) And (CurrentPrice LessOrEqual $maxPrice))", ExprText.Of(query.Where));
        Assert.Equal(
            "(((Status Equal enum:1) And (CurrentPrice LessOrEqual $maxPrice)) And ((Status NotEqual enum:0) Or (SellerId Equal @Id)))",
            ExprText.Of(query.Predicate));
        Assert.Equal(["Id"], query.Claims.Select(static c => c.Member));
        Assert.True(query.NeedsUser);
        Assert.True(query.IsPortable);
    }

    [Fact]
    public void Equalities_and_one_range_become_routes_and_the_rest_stays()
    {
        var route = Named("auctions.endingSoon").Route;
        Assert.Equal([("Status", "enum:1", false)], route.Equalities.Select(static e => (e.Member, ExprText.Of(e.Value), e.IsList)));
        Assert.Equal(("CurrentPrice", "AtMost", "-", "$maxPrice"), Range(route));
        Assert.Equal("((Status NotEqual enum:0) Or (SellerId Equal @Id))", ExprText.Of(route.Residual));
    }

    [Theory]
    [InlineData("new[] { AuctionStatus.Open, AuctionStatus.Closed }.Contains(a.Status)", "enum:1 enum:2")]
    [InlineData("a.Status == AuctionStatus.Open || a.Status == AuctionStatus.Closed", "enum:1 enum:2")]
    [InlineData("a.Status == AuctionStatus.Open || a.Title == \"x\"", "")]
    [InlineData("a.Status == AuctionStatus.Open || a.CurrentPrice > 1", "")]
    public void A_choice_of_constants_of_one_member_is_an_equality(string predicate, string constants)
    {
        var route = One(predicate);
        Assert.Equal(constants, string.Join(' ', route.Equalities.SelectMany(static e => e.Constants).Select(ExprText.Of)));
        Assert.Equal(constants.Length > 0, route.Residual is null);
    }

    [Fact]
    public void A_prefix_is_a_range_and_a_list_an_equality()
    {
        var query = Named("auctions.search");
        Assert.Equal(("Title", "Prefix", "$prefix", "-"), Range(query.Route));
        Assert.Equal([("Status", true)], query.Route.Equalities.Select(static e => (e.Member, e.IsList)));
        Assert.Equal([("CurrentPrice", true), ("Title", false)], query.Order.Select(static o => (o.Member, o.Descending)));
        Assert.Equal("$count", ExprText.Of(query.Take));
    }

    [Fact]
    public void First_or_default_is_one_row() => Assert.True(Named("auctions.byId").Single);

    [Fact]
    public void A_predicate_over_claims_stays_on_the_server()
    {
        var query = Named("auctions.mine");
        Assert.False(query.IsPortable);
        Assert.False(query.Access.AllowAnonymous);
        Assert.Equal([("SellerId", "@Id")], query.Route.Equalities.Select(static e => (e.Member, ExprText.Of(e.Value))));
    }

    [Fact]
    public void Names_follow_class_and_method()
    {
        var mutation = Shop.Mutations.Single(static m => m.Method.Name == "PlaceBid");
        Assert.Equal(new MethodName("global::Shop.Bidding", "PlaceBid", "bidding.placeBid", "bidding", "placeBid"), mutation.Method);
        Assert.Equal(["bidding.auction_closed", "bidding.bid_too_low"], mutation.Rejections.Select(static r => r.Code));
        Assert.Equal(ReturnForm.TaskOfValue, mutation.Return);
        Assert.Equal(new AccessSpec(false, "bidder"), mutation.Access);
    }

    private static RouteSpec One(string predicate) => ExpressionTests.Read(Compiling.Usings + $$"""
        namespace Shop;
        [SyncSurface] public partial class ShopSync;
        public enum AuctionStatus { Draft, Open, Closed }
        [SyncModel(Read = Access.Everyone)]
        public class Auction
        {
            public Guid Id { get; init; }
            public string Title { get; set; } = "";
            public AuctionStatus Status { get; set; }
            public decimal CurrentPrice { get; set; }
        }
        public static class Auctions
        {
            [LiveQuery] public static Rows<Auction> Some(Rows<Auction> auctions) => auctions.Where(a => {{predicate}});
        }
        """).Queries.Single().Route;

    private static (string, string, string, string) Range(RouteSpec route) =>
        (route.Range!.Member, route.Range.Kind, ExprText.Of(route.Range.Lower), ExprText.Of(route.Range.Upper));

    private static QuerySpec Named(string wireName) => Shop.Queries.Single(q => q.Method.WireName == wireName);
}
