using System.Text;
using Conformance.Product;

namespace Conformance;

/// <summary>The codecs of the runtime on the vectors; random values and changed inputs follow in <c>RoundTrip</c> and <c>Fuzzing</c>.</summary>
public sealed class ProductCodecTests
{
    [Fact]
    public void The_runtime_has_one_form_of_an_accepted_value_in_each_encoding() =>
        Vector.Check("accept.json", vector =>
        {
            var json = ProductCheck.Difference("json", vector.Shape, Encoding.UTF8.GetBytes(vector.Json));
            return ("", json + ProductCheck.Difference("messagePack", vector.Shape, vector.Input));
        });

    [Theory]
    [InlineData("lenient.json")]
    [InlineData("reject.json")]
    [InlineData("mutated.json")]
    [InlineData("collections.json")]
    [InlineData("enums.json")]
    [InlineData("integers.json")]
    [InlineData("objects.json")]
    [InlineData("text.json")]
    public void The_runtime_reads_every_input_as_the_value_or_rejects_it_with_the_code(string file) =>
        Vector.Check(file, vector => ("", ProductCheck.Difference(vector.Encoding, vector.Shape, vector.Input, vector.Limits)));
}
