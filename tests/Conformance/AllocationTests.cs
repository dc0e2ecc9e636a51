using System.Text;
using Conformance.Product;
using ModelSync.Generated.V1;

namespace Conformance;

public sealed class AllocationTests
{
    // What a box and a doubled list add to the 4 bytes that an int is counted with.
    private const int UncountedFactor = 16;
    private const int Constant = 4096;

    // A hash table has a prime number of places.
    private const double AnnouncedFactor = 1.25;

    [Theory]
    [InlineData("json", "list<list<int>>", "[", "[],", "[]]")]
    [InlineData("json", "list<string>", "[", "\"aaaaaaaa\",", "\"\"]")]
    [InlineData("json", "list<dictionary<int>>", "[", "{},", "{}]")]
    [InlineData("json", "dictionary<int>", "{", "\"#\":1,", "\"\":1}")]
    [InlineData("json", "list<set<int>>", "[", "[],", "[]]")]
    [InlineData("json", "set<int>", "[", "#,", "0]")]
    [InlineData("json", "list<Line>", "[", "{\"id\":1,\"note\":null,\"tags\":[]},", "{}]")]
    public void Many_small_values_stop_at_the_budget(string encoding, string type, string begin, string item, string end)
    {
        var limits = new WireLimits(MaxElements: int.MaxValue, MaxAllocation: 64 * 1024);
        var input = Encoding.UTF8.GetBytes(begin + string.Concat(Enumerable.Range(0, 100_000).Select(i => item.Replace("#", $"{i}", StringComparison.Ordinal))) + end);
        var shape = ShapeCatalog.Instance.Parse(type);
        var most = Constant + (limits.MaxAllocation * UncountedFactor);
        AssertEnds(WireErrorCode.BudgetExceeded, most, () => Codec.Read(encoding, shape, input, limits).Error);
        Assert.All(ProductCodecs.Instance.Of(shape), codec => AssertEnds(WireErrorCode.BudgetExceeded, most, () => codec.Read(encoding, input, limits).Error));
    }

    [Theory]
    [InlineData("list<int>", "dd", 4)]
    [InlineData("list<list<int>>", "dd", 40)]
    [InlineData("set<byte>", "dd", 17)]
    [InlineData("set<int>", "dd", 20)]
    [InlineData("set<guid>", "dd", 32)]
    [InlineData("dictionary<bool>", "df", 49)]
    [InlineData("dictionary<int>", "df", 52)]
    public void The_runtime_takes_room_for_an_announced_collection_that_the_budget_just_allows_and_for_none_above_it(string type, string head, int cost)
    {
        var limits = new WireLimits(MaxElements: int.MaxValue);
        var count = limits.MaxAllocation / cost;
        var (allowed, refused) = (Announced(head, count), Announced(head, count + 1));
        Assert.All(ProductCodecs.Instance.Of(ShapeCatalog.Instance.Parse(type)), codec =>
        {
            AssertEnds(WireErrorCode.NullValue, Constant + (long)(limits.MaxAllocation * AnnouncedFactor), () => codec.Read("messagePack", allowed, limits).Error);
            AssertEnds(WireErrorCode.BudgetExceeded, Constant, () => codec.Read("messagePack", refused, limits).Error);
        });
    }

    [Fact]
    public void A_map_that_announces_more_than_the_budget_is_refused_before_anything_is_allocated_for_it()
    {
        var input = new byte[200_005];
        Convert.FromHexString("df000186a0").CopyTo(input, 0);
        var shape = ShapeCatalog.Instance.Parse("dictionary<int>");
        AssertEnds(WireErrorCode.BudgetExceeded, Constant, () => Codec.ReadMessagePack(shape, input, new WireLimits(MaxElements: int.MaxValue)).Error);
    }

    [Fact]
    public void An_array_of_empty_arrays_is_refused_before_anything_is_allocated_for_it()
    {
        var limits = new WireLimits(MaxElements: int.MaxValue);
        var input = new byte[2_000_005];
        input.AsSpan().Fill(0x90);
        Convert.FromHexString("dd001e8480").CopyTo(input, 0);
        var shape = ShapeCatalog.Instance.Parse("list<list<int>>");
        AssertEnds(WireErrorCode.BudgetExceeded, Constant, () => Codec.ReadMessagePack(shape, input, limits).Error);
    }

    // The first read of a kind fills what the process keeps; which test that is depends on the order.
    private static void AssertEnds(WireErrorCode expected, long most, Func<WireErrorCode> read)
    {
        Assert.Equal(expected, read());
        var before = GC.GetAllocatedBytesForCurrentThread();
        var error = read();
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Equal(expected, error);
        Assert.InRange(allocated, 0, most);
    }

    // A head of 32 bits and as many nulls as a map of that size needs.
    private static byte[] Announced(string head, int count)
    {
        var input = new byte[5 + (2 * count)];
        input.AsSpan().Fill(0xc0);
        Convert.FromHexString($"{head}{count:x8}").CopyTo(input, 0);
        return input;
    }
}
