using System.Text;
using ModelSync.Generated.V1;

namespace Conformance;

public class MutationFuzzTests
{
    private const int Seed = 20261123;
    private const int Inputs = 50_000;

    // What a box and a doubled list add to the 4 bytes that an int is counted with.
    private const int UncountedFactor = 16;
    private const int Constant = 4096;

    [Theory]
    [InlineData("json")]
    [InlineData("messagePack")]
    public void Mutated_input_is_rejected_without_exception_or_read_as_a_value_that_survives(string encoding)
    {
        var seeds = Seeds(encoding);
        var mutator = new Mutator(Seed);
        var accepted = 0;
        for (var i = 0; i < Inputs; i++)
        {
            var (shape, bytes) = mutator.Pick(seeds);
            var input = mutator.Mutate(bytes, mutator.Pick(seeds).Bytes);
            var error = WireErrorCode.None;
            var failure = Record.Exception(() => error = ReadAndReadAgain(encoding, shape, input));
            Assert.True(failure is null, $"seed {Seed}, input {i}, {shape}: {Convert.ToHexString(input)}: {failure}");
            if (error == WireErrorCode.None) accepted++;
        }

        Assert.InRange(accepted, Inputs / 100, Inputs / 2);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("messagePack")]
    public void Mutated_input_allocates_within_its_budget(string encoding)
    {
        var limits = new WireLimits(MaxAllocation: 512);
        var seeds = Seeds(encoding);
        var mutator = new Mutator(Seed + 1);
        for (var i = 0; i < Inputs; i++)
        {
            var (shape, bytes) = mutator.Pick(seeds);
            var input = mutator.Mutate(bytes, mutator.Pick(seeds).Bytes);
            var before = GC.GetAllocatedBytesForCurrentThread();
            Codec.Read(encoding, shape, input, limits);
            var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            Assert.True(allocated <= Bound(limits, input), $"seed {Seed + 1}, input {i}, {shape}: {allocated} B for {Convert.ToHexString(input)}");
        }
    }

    [Theory]
    [InlineData("json", "list<list<int>>", "[", "[],", "[]]")]
    [InlineData("json", "list<string>", "[", "\"aaaaaaaa\",", "\"\"]")]
    [InlineData("json", "list<Line>", "[", "{\"id\":1,\"note\":null,\"tags\":[]},", "{}]")]
    public void Many_small_values_stop_at_the_budget(string encoding, string type, string begin, string item, string end)
    {
        var limits = new WireLimits(MaxElements: int.MaxValue, MaxAllocation: 64 * 1024);
        var input = Encoding.UTF8.GetBytes(begin + string.Concat(Enumerable.Repeat(item, 100_000)) + end);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var (_, error) = Codec.Read(encoding, ShapeCatalog.Instance.Parse(type), input, limits);
        Assert.Equal(WireErrorCode.BudgetExceeded, error);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, Bound(limits, []));
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

    // Unescaped copies of texts are bounded by the input.
    private static long Bound(WireLimits limits, byte[] input) => Constant + ((long)limits.MaxAllocation * UncountedFactor) + (2 * input.Length);

    private static IReadOnlyList<(WireShape Shape, byte[] Bytes)> Seeds(string encoding) =>
    [
        .. Vector.All("accept.json").Select(vector => (vector.Shape, encoding == "json" ? Encoding.UTF8.GetBytes(vector.Json) : vector.Input)),
        .. Vector.All("lenient.json").Concat(Vector.All("reject.json")).Where(vector => vector.Encoding == encoding).Select(vector => (vector.Shape, vector.Input)),
    ];

    private static WireErrorCode ReadAndReadAgain(string encoding, WireShape shape, byte[] input)
    {
        var (value, error) = Codec.Read(encoding, shape, input);
        if (error != WireErrorCode.None) return error;
        var json = Codec.WriteJson(shape, value);
        var (again, secondError) = Codec.ReadMessagePack(shape, Convert.FromHexString(Codec.WriteMessagePack(shape, value)));
        Assert.Equal((WireErrorCode.None, json), (secondError, Codec.WriteJson(shape, again)));
        return error;
    }
}
