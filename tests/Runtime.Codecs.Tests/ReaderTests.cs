using ModelSync.Generated.V1;

namespace Runtime.Codecs.Tests;

public class ReaderTests
{
    private static readonly MemberTable Members = new("id", "note");

    [Fact]
    public void The_first_error_sticks_and_keeps_its_position()
    {
        var reader = new MessagePackReader([0x93, 0x01, 0xc3, 0xc1]);
        var scope = reader.BeginArray(4);
        Assert.True(reader.NextElement(ref scope));
        Assert.Equal(1, reader.ReadInt());
        Assert.True(reader.NextElement(ref scope));
        Assert.Equal(0, reader.ReadInt());
        Assert.False(reader.NextElement(ref scope));
        Assert.Equal("", reader.ReadString());
        reader.Fail(WireErrorCode.UnknownEnum);
        Assert.Equal((WireErrorCode.WrongType, 2), (reader.Finish(), reader.Position));
    }

    [Theory]
    [InlineData("{\"a\":1,\"b\":2,\"a\":3}", "83a16101a16202a16103")]
    [InlineData("{\"\":1,\"\":x", "82a001a0c1")]
    public void A_key_that_comes_twice_is_told_before_its_value(string json, string hex)
    {
        var reader = new JsonReader(System.Text.Encoding.UTF8.GetBytes(json));
        DictionaryCodec<int, IntCodec>.Read(ref reader);
        Assert.Equal(WireErrorCode.DuplicateMember, reader.Finish());
        var packed = new MessagePackReader(Convert.FromHexString(hex));
        DictionaryCodec<int, IntCodec>.Read(ref packed);
        Assert.Equal(WireErrorCode.DuplicateMember, packed.Finish());
    }

    [Theory]
    [InlineData("[1,2,1,null]", "94010201c0")]
    [InlineData("[1,1.0]", "92010101c1")]
    public void An_element_that_comes_twice_is_told_before_the_next(string json, string hex)
    {
        var reader = new JsonReader(System.Text.Encoding.UTF8.GetBytes(json));
        SetCodec<int, IntCodec>.Read(ref reader);
        Assert.Equal(WireErrorCode.DuplicateMember, reader.Finish());
        var packed = new MessagePackReader(Convert.FromHexString(hex));
        SetCodec<int, IntCodec>.Read(ref packed);
        Assert.Equal(WireErrorCode.DuplicateMember, packed.Finish());
    }

    [Fact]
    public void Positions_around_a_skipped_value_bound_it()
    {
        var bytes = "[ {\"a\":[1,{\"b\":null}]} ,2]"u8;
        var reader = new JsonReader(bytes);
        var scope = reader.BeginArray(8);
        reader.NextElement(ref scope);
        var start = reader.Position;
        reader.Skip();
        Assert.Equal("{\"a\":[1,{\"b\":null}]}"u8.ToArray(), bytes[start..reader.Position].ToArray());
        Assert.True(reader.NextElement(ref scope));
        Assert.Equal(2, reader.ReadInt());
        Assert.False(reader.NextElement(ref scope));
        Assert.Equal(WireErrorCode.None, reader.Finish());
    }

    [Theory]
    [InlineData("c0", WireErrorCode.None)]
    [InlineData("c1", WireErrorCode.Malformed)]
    [InlineData("cfffffffffffffffff", WireErrorCode.None)]
    [InlineData("ca00000000", WireErrorCode.None)]
    [InlineData("cb000000", WireErrorCode.Truncated)]
    [InlineData("a1ff", WireErrorCode.IllFormedText)]
    [InlineData("8101", WireErrorCode.Truncated)]
    [InlineData("82a1610181c2c390", WireErrorCode.None)]
    [InlineData("d40100", WireErrorCode.None)]
    [InlineData("c8ffff01", WireErrorCode.Truncated)]
    [InlineData("c6000000020001", WireErrorCode.None)]
    public void A_skipped_value_of_any_type_is_checked(string hex, WireErrorCode expected)
    {
        var reader = new MessagePackReader(Convert.FromHexString(hex));
        reader.Skip();
        Assert.Equal(expected, reader.Finish());
    }

    [Theory]
    [InlineData("{\"a\":{\"b\":[]}}", WireErrorCode.None)]
    [InlineData("[1,]", WireErrorCode.Malformed)]
    [InlineData("{\"a\"}", WireErrorCode.Malformed)]
    [InlineData("{\"a\":}", WireErrorCode.Malformed)]
    [InlineData("[1", WireErrorCode.Truncated)]
    [InlineData("\"\\ud800\"", WireErrorCode.IllFormedText)]
    [InlineData("01", WireErrorCode.Malformed)]
    [InlineData("1e999", WireErrorCode.None)]
    [InlineData("1 1", WireErrorCode.Trailing)]
    public void A_skipped_json_value_is_checked(string json, WireErrorCode expected)
    {
        var reader = new JsonReader(System.Text.Encoding.UTF8.GetBytes(json));
        reader.Skip();
        Assert.Equal(expected, reader.Finish());
    }

    [Fact]
    public void Skipping_stops_at_the_depth_limit()
    {
        var json = new JsonReader(System.Text.Encoding.UTF8.GetBytes(new string('[', 100_000)));
        json.Skip();
        var deep = new byte[100_000];
        deep.AsSpan().Fill(0x91);
        var packed = new MessagePackReader(deep);
        packed.Skip();
        Assert.Equal((WireErrorCode.TooDeep, WireErrorCode.TooDeep), (json.Error, packed.Error));
    }

    [Theory]
    [InlineData("920102", WireErrorCode.None)]
    [InlineData("dc00020102", WireErrorCode.None)]
    [InlineData("9201", WireErrorCode.Truncated)]
    [InlineData("920100c0", WireErrorCode.Trailing)]
    [InlineData("9101", WireErrorCode.MissingMember)]
    [InlineData("93010203", WireErrorCode.UnknownMember)]
    [InlineData("c0", WireErrorCode.NullValue)]
    [InlineData("", WireErrorCode.Truncated)]
    public void An_object_read_straight_through_is_the_one_read_member_by_member(string hex, WireErrorCode expected)
    {
        var bytes = Convert.FromHexString(hex);
        Assert.Equal((expected, expected), (ReadPair(bytes, straight: true), ReadPair(bytes, straight: false)));
    }

    [Theory]
    [InlineData(1, 1, 39)]
    [InlineData(1, 0, 40)]
    public void Reading_straight_through_keeps_the_limits(int elements, int depth, int budget)
    {
        var reader = new MessagePackReader([0x92, 0x01, 0x02], new WireLimits(depth, elements, budget));
        Assert.False(reader.TryBeginFull(Members, 40));
        Assert.Equal((0, WireErrorCode.None), (reader.Position, reader.Error));
    }

    [Fact]
    public void Members_may_come_in_any_order_and_depth_is_given_back()
    {
        var reader = new JsonReader("[{\"note\":1,\"id\":2},{\"id\":3,\"note\":4}]"u8, new WireLimits(MaxDepth: 2));
        var list = reader.BeginArray(8);
        var seen = new List<int>();
        while (reader.NextElement(ref list))
        {
            var scope = reader.BeginObject(Members, 8);
            for (int member; (member = reader.NextMember(Members, ref scope)) >= 0;) seen.AddRange([member, reader.ReadInt()]);
        }

        Assert.Equal(WireErrorCode.None, reader.Finish());
        Assert.Equal([1, 1, 0, 2, 0, 3, 1, 4], seen);
    }

    private static WireErrorCode ReadPair(byte[] bytes, bool straight)
    {
        var reader = new MessagePackReader(bytes, new WireLimits(MaxDepth: 1));
        if (straight && reader.TryBeginFull(Members, 40))
        {
            reader.ReadInt();
            reader.ReadInt();
            reader.EndFull();
        }
        else
        {
            var scope = reader.BeginObject(Members, 40);
            while (reader.NextMember(Members, ref scope) >= 0) reader.ReadInt();
        }

        return reader.Finish();
    }
}
