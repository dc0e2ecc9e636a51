using Conformance.Product;
using ModelSync.Generated.V1;

namespace Conformance.Fuzzing;

/// <summary>What changed input does to the readers of this side; that the other side says the same is proved by src/Client/tests/differential.test.ts.</summary>
public sealed class MutationFuzzTests
{
    private const int Seed = 20261124;

    // What a box and a doubled list add to the 4 bytes that an int is counted with.
    private const int UncountedFactor = 16;
    private const int Constant = 4096;

    private static readonly int Inputs = Volume.Of("MODELSYNC_FUZZ_INPUTS", 50_000);

    [Theory]
    [InlineData("json")]
    [InlineData("messagePack")]
    public void Changed_input_is_rejected_without_an_exception_or_read_as_a_value_that_survives(string encoding)
    {
        var source = new MutationSource(encoding, Seed);
        var rejected = 0;
        using var thrown = new ThrownExceptions();
        for (var i = 0; i < Inputs; i++)
        {
            var input = source.Next();
            var (value, error) = input.Read();
            var difference = ProductCheck.Difference(encoding, ShapeCatalog.Instance.Parse(input.Type), input.Bytes, input.Limits, (value, error));
            Assert.True(difference.Length == 0, $"{Name(i, input)}: {difference}");
            Assert.True(thrown.Count == 0, $"{Name(i, input)}: {thrown.First}");
            if (error != WireErrorCode.None) rejected++;
            else Assert.True(Survives(input, value), Name(i, input));
        }

        Assert.InRange(rejected, Inputs * 20 / 100, Inputs * 80 / 100);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("messagePack")]
    public void Changed_input_allocates_within_its_budget(string encoding)
    {
        var source = new MutationSource(encoding, Seed + 1);
        for (var i = 0; i < Inputs; i++)
        {
            var next = source.Next();
            var input = next with { Limits = next.Limits with { MaxAllocation = 512 } };
            AssertAllocatesWithinItsBudget(i, input, () => input.Read());
            foreach (var codec in ProductCodecs.Instance.Of(ShapeCatalog.Instance.Parse(input.Type)))
                AssertAllocatesWithinItsBudget(i, input, () => codec.Read(encoding, input.Bytes, input.Limits));
        }
    }

    private static void AssertAllocatesWithinItsBudget(int index, MutatedInput input, Action read)
    {
        read(); // What is built once for a type is no cost of this input.
        var before = GC.GetAllocatedBytesForCurrentThread();
        read();
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.True(allocated <= Bound(input), $"{Name(index, input)}: {allocated} B");
    }

    private static bool Survives(MutatedInput input, object? value)
    {
        var shape = ShapeCatalog.Instance.Parse(input.Type);
        var (again, error) = Codec.ReadMessagePack(shape, Codec.ToMessagePack(shape, value));
        return error == WireErrorCode.None && Codec.WriteJson(shape, again) == Codec.WriteJson(shape, value);
    }

    // Unescaped copies of texts are bounded by the input.
    private static long Bound(MutatedInput input) => Constant + ((long)input.Limits.MaxAllocation * UncountedFactor) + (2 * input.Bytes.Length);

    private static string Name(int index, MutatedInput input) => $"seed {Seed}, input {index}, {input.Type}: {Convert.ToHexString(input.Bytes)} {input.Limits}";
}
