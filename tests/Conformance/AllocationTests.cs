using System.Text;
using ModelSync.Generated.V1;

namespace Conformance;

public sealed class AllocationTests
{
    // What a box and a doubled list add to the 4 bytes that an int is counted with.
    private const int UncountedFactor = 16;
    private const int Constant = 4096;

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
        var before = GC.GetAllocatedBytesForCurrentThread();
        var (_, error) = Codec.Read(encoding, ShapeCatalog.Instance.Parse(type), input, limits);
        Assert.Equal(WireErrorCode.BudgetExceeded, error);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, Constant + (limits.MaxAllocation * UncountedFactor));
    }

    [Fact]
    public void A_map_that_announces_more_than_the_budget_is_refused_before_anything_is_allocated_for_it()
    {
        var input = new byte[200_005];
        Convert.FromHexString("df000186a0").CopyTo(input, 0);
        var shape = ShapeCatalog.Instance.Parse("dictionary<int>");
        var before = GC.GetAllocatedBytesForCurrentThread();
        var (_, error) = Codec.ReadMessagePack(shape, input, new WireLimits(MaxElements: int.MaxValue));
        Assert.Equal(WireErrorCode.BudgetExceeded, error);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, Constant);
    }

    [Fact]
    public void An_array_of_empty_arrays_is_refused_before_anything_is_allocated_for_it()
    {
        var limits = new WireLimits(MaxElements: int.MaxValue);
        var input = new byte[2_000_005];
        input.AsSpan().Fill(0x90);
        Convert.FromHexString("dd001e8480").CopyTo(input, 0);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var (_, error) = Codec.ReadMessagePack(ShapeCatalog.Instance.Parse("list<list<int>>"), input, limits);
        Assert.Equal(WireErrorCode.BudgetExceeded, error);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, Constant);
    }
}
