using ModelSync.Contract;
using static Package.Tests.Fixtures.Types;

namespace Package.Tests.Fixtures;

/// <summary>A shop in which things are sold to the highest bidder, with every kind of type.</summary>
internal static class ShopContract
{
    public static SurfaceContract Surface { get; } = new()
    {
        Surface = "ShopSync",
        NpmName = "@shop/sync",
        WireHash = new string('a', 64),
        LogicHash = new string('b', 64),
        Enums = [new EnumType("AuctionStatus", false, "int", [new("Draft", "Draft", 0), new("Open", "Open", 1), new("Closed", "Closed", 2)])],
        Objects = [AuctionRow, AuctionCreate, AuctionPatch, Bid, BidReceipt, new ObjectType { Name = "AuctionClosed", Role = ObjectRole.Payload }, BidTooLow, Basket, BasketItem],
        Models =
        [
            new ModelType { Name = "Auction", Row = "Auction", Create = "AuctionCreate", Patch = "AuctionPatch", Key = [2], Computed = [new("IsOpen", "isOpen", BoolType, IsOpen)] },
            new ModelType { Name = "Bid", Row = "Bid", Key = [1, 2] },
        ],
        Queries = [ById, EndingSoon, Titled, Bids],
        Mutations = [CreateAuction, Delete, PlaceBid],
    };

    private static TypeRef Status => Enum("AuctionStatus");

    private static Expr IsOpen => Binary(BinaryOperator.Equal, Of(Status, "Status"), Literal(Status, "1"));

    private static ObjectType AuctionRow => new()
    {
        Name = "Auction",
        Role = ObjectRole.Row,
        Model = "Auction",
        Members = Members(
            Member("Id", GuidType), Member("Title", TextType), Member("CurrentPrice", DecimalType), Member("EndsAt", InstantType), Member("Status", Status),
            Member("Views", LongType), Member("Tags", List(TextType)), Member("Note", Null(TextType)), Member("Rank", Null(IntType)), Member("Weight", Null(DoubleType)), Member("Reserve", Null(DecimalType))),
    };

    private static ObjectType AuctionCreate => new()
    {
        Name = "AuctionCreate",
        Role = ObjectRole.Create,
        Model = "Auction",
        Members = Members(
            Member("Title", TextType, Required(), Length(3, 80)), Member("StartPrice", DecimalType, Range(TypeKinds.Decimal, "0.01", "1000000")),
            Member("EndsAt", InstantType), Member("Status", Status), Member("Slug", Null(TextType), Pattern("[a-z-]+")), Member("Rank", Null(IntType), Range(TypeKinds.Int, "0", "9")),
            Member("Weight", DoubleType, Range(TypeKinds.Double, "0.5", "100")), Member("Views", LongType, Range(TypeKinds.Long, "0", "9007199254740993"))),
        Rules =
        [
            new RuleType("auction.ends_in_future", ["/endsAt"], Binary(BinaryOperator.Greater, Of(InstantType, "EndsAt"), new NowExpr(InstantType)), "Must end in the future"),
            new RuleType("auction.open_has_price", ["/startPrice", "/status"], Binary(
                BinaryOperator.Or, new UnaryExpr(BoolType, UnaryOperator.Not, IsOpen), Binary(BinaryOperator.Greater, Of(DecimalType, "StartPrice"), Literal(DecimalType, "1"))), null),
        ],
    };

    private static ObjectType AuctionPatch => new()
    {
        Name = "AuctionPatch",
        Role = ObjectRole.Patch,
        Model = "Auction",
        Members = Members(
            Member("Title", TextType, Required(), Length(3, 80)) with { Optional = true }, Member("Note", Null(TextType)) with { Optional = true }, Member("EndsAt", InstantType) with { Optional = true }),
    };

    private static ObjectType Bid => new()
    {
        Name = "Bid",
        Role = ObjectRole.Row,
        Model = "Bid",
        Members = Members(Member("Amount", DecimalType), Member("AuctionId", GuidType), Member("Number", IntType)),
    };

    private static ObjectType BidReceipt => new() { Name = "BidReceipt", Role = ObjectRole.Payload, Members = Members(Member("BidId", GuidType), Member("NewPrice", DecimalType)) };

    private static ObjectType BidTooLow => new() { Name = "BidTooLow", Role = ObjectRole.Payload, Members = Members(Member("CurrentPrice", DecimalType)) };

    private static ObjectType Basket => new()
    {
        Name = "Basket",
        Role = ObjectRole.Payload,
        Members = Members(Member("Items", List(Object("BasketItem"))), Member("Gift", Null(Object("BasketItem"))), Member("Codes", List(Null(LongType))), Member("Grid", List(List(IntType)))),
    };

    private static ObjectType BasketItem => new()
    {
        Name = "BasketItem",
        Role = ObjectRole.Payload,
        Members = Members(Member("Name", TextType, Required("Name it")), Member("Count", IntType, Range(TypeKinds.Int, "1", "99"))),
    };

    private static QueryType ById => new()
    {
        Name = "auctions.byId",
        Module = "auctions",
        Export = "byId",
        Model = "Auction",
        Parameters = [Parameter("id", GuidType)],
        Where = Binary(BinaryOperator.Equal, Of(GuidType, "Id"), new ParameterExpr(GuidType, "id")),
        Single = true,
    };

    private static QueryType EndingSoon => new()
    {
        Name = "auctions.endingSoon",
        Module = "auctions",
        Export = "endingSoon",
        Model = "Auction",
        Parameters = [Parameter("maxPrice", DecimalType, Range(TypeKinds.Decimal, "0", "1000000"))],
        Where = Binary(BinaryOperator.And, IsOpen, Binary(BinaryOperator.LessOrEqual, Of(DecimalType, "CurrentPrice"), new ParameterExpr(DecimalType, "maxPrice"))),
        Order = [new("EndsAt", false), new("Rank", true)],
        Take = Literal(IntType, "20"),
    };

    private static QueryType Titled => new()
    {
        Name = "auctions.titled",
        Module = "auctions",
        Export = "titled",
        Model = "Auction",
        Parameters = [Parameter("prefix", Null(TextType)), Parameter("ranks", List(IntType)), Parameter("count", IntType)],
        Where = Binary(
            BinaryOperator.And,
            new CallExpr(BoolType, Functions.StartsWith, [Of(TextType, "Title"), new ParameterExpr(Null(TextType), "prefix")]),
            new CallExpr(BoolType, Functions.ListContains, [new ParameterExpr(List(IntType), "ranks"), new BinaryExpr(IntType, BinaryOperator.Coalesce, Of(Null(IntType), "Rank"), Literal(IntType, "-1"))])),
        Order = [new("Title", false)],
        Take = new ParameterExpr(IntType, "count"),
    };

    private static QueryType Bids => new() { Name = "bidding.bids", Module = "bidding", Export = "bids", Model = "Bid", Order = [new("Amount", true)] };

    private static MutationType CreateAuction => new()
    {
        Name = "bidding.createAuction",
        Module = "bidding",
        Export = "createAuction",
        Parameters = [Parameter("input", Object("AuctionCreate")), Parameter("baskets", List(Object("Basket")))],
        Result = GuidType,
    };

    private static MutationType Delete => new() { Name = "bidding.delete", Module = "bidding", Export = "delete", Parameters = [Parameter("id", GuidType)] };

    private static MutationType PlaceBid => new()
    {
        Name = "bidding.placeBid",
        Module = "bidding",
        Export = "placeBid",
        Parameters = [Parameter("auctionId", GuidType), Parameter("amount", DecimalType, Range(TypeKinds.Decimal, "0.01", "1000000"))],
        Result = Object("BidReceipt"),
        Rejections = [new("bidding.auction_closed", "AuctionClosed"), new("bidding.bid_too_low", "BidTooLow")],
    };
}
