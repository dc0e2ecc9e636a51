using System.Text;
using ModelSync.Fixtures;
using ModelSync.Generated.V1;

namespace Generator.RunTests;

public sealed class MutationTests
{
    private static readonly MutationDescriptor PlaceBid = Mutation("bidding.placeBid");

    [Fact]
    public void Arguments_are_read_in_parameter_order()
    {
        var id = Guid.NewGuid();
        Assert.Equal(new ShopSync.BiddingPlaceBidInput(id, 12.50m), Read(PlaceBid, $"[\"{id}\",\"12.50\"]"));
        Assert.Null(Read(PlaceBid, $"[\"{id}\"]"));
        Assert.Null(Read(PlaceBid, $"[\"{id}\",\"12.50\",1]"));
        Assert.Null(Read(PlaceBid, "[null,\"12.50\"]"));
        Assert.Equal(new ShopSync.ItemsSetInput(7, new ItemPatch { Done = true }), Read(Mutation("items.set"), "[\"7\",{\"done\":true}]"));
    }

    [Fact]
    public void A_result_comes_back_from_where_it_was_stored()
    {
        var receipt = new BidReceipt(Guid.NewGuid(), 3.10m);
        Assert.Equal(receipt, Stored(PlaceBid, receipt));
        Assert.Null(Stored(Mutation("items.remove"), null));
        var id = Guid.NewGuid();
        Assert.Equal(id, Stored(Mutation("bidding.createAuction"), id));
    }

    [Fact]
    public void Every_rejection_is_known_by_its_code()
    {
        Assert.Equal(["bidding.auction_closed", "bidding.auction_not_found", "bidding.bid_too_low"], PlaceBid.Rejections.Select(r => r.Code));
        var tooLow = PlaceBid.Rejections.Single(r => r.Is(new BidTooLow(9)));
        Assert.Equal("bidding.bid_too_low", tooLow.Code);
        using var buffer = new WireBuffer();
        var writer = new MessagePackWriter(buffer);
        tooLow.Write(ref writer, new BidTooLow(9));
        var reader = new MessagePackReader(buffer.WrittenSpan);
        Assert.Equal(new BidTooLow(9), tooLow.Read(ref reader));
        Assert.Equal(WireErrorCode.None, reader.Finish());
    }

    [Fact]
    public void Who_may_call_is_what_the_attribute_says()
    {
        Assert.Equal(new AccessRule(false, "bidder"), PlaceBid.Access);
        Assert.Equal(new AccessRule(false), Mutation("bidding.createAuction").Access);
        Assert.Equal(new AccessRule(true), Mutation("items.add").Access);
    }

    private static MutationDescriptor Mutation(string name) => ShopSync.Descriptor.Mutations.Single(m => m.Name == name);

    private static object? Read(MutationDescriptor mutation, string json)
    {
        var reader = new JsonReader(Encoding.UTF8.GetBytes(json));
        return mutation.ReadArguments(ref reader);
    }

    private static object? Stored(MutationDescriptor mutation, object? result)
    {
        using var buffer = new WireBuffer();
        var writer = new MessagePackWriter(buffer);
        mutation.WriteResult(ref writer, result);
        var reader = new MessagePackReader(buffer.WrittenSpan);
        var read = mutation.ReadResult(ref reader);
        Assert.Equal(WireErrorCode.None, reader.Finish());
        return read;
    }
}
