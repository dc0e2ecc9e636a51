using ModelSync;
using ModelSync.Fixtures;
using ModelSync.Generated.V1;

namespace Generator.RunTests;

public sealed class CodecTests
{
    private const int Seed = 20261123;

    [Fact]
    public void Dtos_come_back_as_they_went_in_both_encodings()
    {
        var shop = new RandomShop(Seed);
        for (var i = 0; i < 500; i++)
        {
            Same<ItemDto, ItemDtoCodec>(ItemDto.From(shop.Item(i)));
            Same<BidDto, BidDtoCodec>(BidDto.From(shop.Bid()));
            var auction = AuctionDto.From(shop.Auction());
            SameAuction(auction, Wire.ThroughJson<AuctionDto, AuctionDtoCodec>(auction));
            SameAuction(auction, Wire.ThroughMessagePack<AuctionDto, AuctionDtoCodec>(auction));
        }
    }

    [Fact]
    public void The_sign_of_zero_travels_and_is_a_change()
    {
        var row = new Item { Score = -0.0 };
        var dto = ItemDto.From(row);
        Assert.True(double.IsNegative(Wire.ThroughJson<ItemDto, ItemDtoCodec>(dto).Score));
        Assert.True(double.IsNegative(Wire.ThroughMessagePack<ItemDto, ItemDtoCodec>(dto).Score));
        Assert.False(ShopSync.Descriptor.Models.OfType<ModelDescriptor<Item>>().Single().ChangedMembers(row, new Item()).IsEmpty);
    }

    [Theory]
    [InlineData("""{"hints":{},"id":1}""")]
    [InlineData("""{"hints":{"bold":false,"status":null},"id":1,"note":null,"sizes":null}""")]
    [InlineData("""{"hints":{"seen":[]},"id":1,"labels":{"a":null},"main":{"size":1,"text":""},"note":"","sizes":[1]}""")]
    public void Absent_members_stay_absent_in_both_encodings(string json)
    {
        var reader = new JsonReader(System.Text.Encoding.UTF8.GetBytes(json));
        var draft = DraftCodec.Read(ref reader);
        Assert.Equal(WireErrorCode.None, reader.Finish());
        Assert.Equal(json, Wire.Json<Draft, DraftCodec>(draft));
        Assert.Equal(json, Wire.Json<Draft, DraftCodec>(Wire.ThroughMessagePack<Draft, DraftCodec>(draft)));
    }

    [Theory]
    [InlineData("""{"id":1}""", WireErrorCode.MissingMember)]
    [InlineData("""{"hints":{}}""", WireErrorCode.MissingMember)]
    [InlineData("""{"hints":{"bold":null},"id":1}""", WireErrorCode.NullValue)]
    public void A_member_that_must_be_there_is_missed_beside_optional_ones(string json, WireErrorCode expected)
    {
        var reader = new JsonReader(System.Text.Encoding.UTF8.GetBytes(json));
        DraftCodec.Read(ref reader);
        Assert.Equal(expected, reader.Finish());
    }

    [Theory]
    [InlineData("""{"from":1,"to":2}""", WireErrorCode.None)]
    [InlineData("""{"from":2,"to":1}""", WireErrorCode.OutOfRange)]
    [InlineData("""{"from":2,"to":null}""", WireErrorCode.NullValue)]
    public void What_the_constructor_refuses_is_no_value(string json, WireErrorCode expected) =>
        Assert.Equal(expected, Wire.Refusal<Lab.Interval, Lab.IntervalCodec>(json));

    [Fact]
    public void Payloads_without_members_are_empty_objects()
    {
        Same<AuctionClosed, AuctionClosedCodec>(new AuctionClosed());
        Assert.Equal("{}", Wire.Json<AuctionClosed, AuctionClosedCodec>(new AuctionClosed()));
        Same<BidReceipt, BidReceiptCodec>(new BidReceipt(new RandomShop(Seed).FreshId(), 12.50m));
    }

    [Fact]
    public void A_patch_carries_what_is_present_and_null_is_present()
    {
        var patch = new ItemPatch { Rank = (int?)null, Title = "x" };
        Assert.Equal("{\"rank\":null,\"title\":\"x\"}", Wire.Json<ItemPatch, ItemPatchCodec>(patch));
        Same<ItemPatch, ItemPatchCodec>(patch);
        Same<ItemPatch, ItemPatchCodec>(new ItemPatch());
    }

    [Fact]
    public void Every_subset_of_a_patch_comes_back()
    {
        for (var mask = 0; mask < 128; mask++)
        {
            var patch = new ItemPatch
            {
                Done = (mask & 1) != 0 ? true : default(Optional<bool>),
                Due = (mask & 2) != 0 ? DateTimeOffset.UnixEpoch : default(Optional<DateTimeOffset?>),
                Price = (mask & 4) != 0 ? 1.10m : default(Optional<decimal?>),
                Rank = (mask & 8) != 0 ? 3 : default(Optional<int?>),
                Room = (mask & 16) != 0 ? -1 : default(Optional<int>),
                Score = (mask & 32) != 0 ? 0.5 : default(Optional<double>),
                Title = (mask & 64) != 0 ? "t" : default(Optional<string>),
            };
            Same<ItemPatch, ItemPatchCodec>(patch);
        }
    }

    [Theory]
    [InlineData("{}", WireErrorCode.MissingMember)]
    [InlineData("{\"bidId\":\"00000000-0000-0000-0000-000000000000\",\"newPrice\":\"1\",\"x\":1}", WireErrorCode.UnknownMember)]
    [InlineData("{\"bidId\":\"00000000-0000-0000-0000-000000000000\",\"newPrice\":null}", WireErrorCode.WrongType)]
    [InlineData("{\"bidId\":\"00000000-0000-0000-0000-000000000000\",\"newPrice\":1}", WireErrorCode.WrongType)]
    [InlineData("[]", WireErrorCode.WrongType)]
    public void What_the_contract_does_not_say_is_refused(string json, WireErrorCode expected)
    {
        var refusal = Wire.Refusal<BidReceipt, BidReceiptCodec>(json);
        Assert.True(refusal == expected || (expected == WireErrorCode.WrongType && refusal == WireErrorCode.NullValue), refusal.ToString());
    }

    [Fact]
    public void Server_only_members_have_no_place_on_the_wire()
    {
        Assert.DoesNotContain("fraud", Wire.Json<AuctionDto, AuctionDtoCodec>(AuctionDto.From(new Auction { FraudNote = "canary" })), StringComparison.OrdinalIgnoreCase);
        Assert.Null(typeof(AuctionDto).GetProperty("FraudNote"));
        Assert.Null(typeof(AuctionCreate).GetProperty("FraudNote"));
        Assert.Null(typeof(AuctionPatch).GetProperty("FraudNote"));
    }

    private static void Same<T, TCodec>(T value)
        where TCodec : struct, IWireCodec<T>
    {
        Assert.Equal(value, Wire.ThroughJson<T, TCodec>(value));
        Assert.Equal(value, Wire.ThroughMessagePack<T, TCodec>(value));
    }

    private static void SameAuction(AuctionDto expected, AuctionDto actual)
    {
        Assert.Equal(expected.Tags, actual.Tags);
        Assert.Equal(expected with { Tags = actual.Tags }, actual);
    }
}
