using System.Text;
using Conformance.Fuzzing;
using ModelSync.Generated.V1;

namespace Conformance;

public class VectorTests
{
    [Fact]
    public void Accepted_values_have_one_form_in_each_encoding_whatever_they_were_read_from() =>
        Vector.Check("accept.json", vector =>
        {
            var (fromJson, jsonError) = Codec.ReadJson(vector.Shape, Encoding.UTF8.GetBytes(vector.Json));
            var (fromBytes, bytesError) = Codec.ReadMessagePack(vector.Shape, vector.Input);
            if ((jsonError, bytesError) != (WireErrorCode.None, WireErrorCode.None)) return ("no error", $"{jsonError}, {bytesError}");
            string[] expected = [vector.Json, vector.Json, vector.Bytes, vector.Bytes];
            string[] actual =
            [
                Codec.WriteJson(vector.Shape, fromJson), Codec.WriteJson(vector.Shape, fromBytes),
                Codec.WriteMessagePack(vector.Shape, fromJson), Codec.WriteMessagePack(vector.Shape, fromBytes),
            ];
            return (string.Join(' ', expected), string.Join(' ', actual));
        });

    [Fact]
    public void Other_forms_of_a_value_are_read_as_the_value() =>
        Vector.Check("lenient.json", vector =>
        {
            var (value, error) = Codec.Read(vector.Encoding, vector.Shape, vector.Input, vector.Limits);
            return (vector.Json, error == WireErrorCode.None ? Codec.WriteJson(vector.Shape, value) : error.ToString());
        });

    [Fact]
    public void Wrong_input_is_rejected_with_its_code() =>
        Vector.Check("reject.json", vector => (vector.Code, Codec.Read(vector.Encoding, vector.Shape, vector.Input, vector.Limits).Error.ToString()));

    [Fact]
    public void Input_with_several_mistakes_gives_the_code_of_the_first_check() =>
        Vector.Check("mutated.json", vector => (vector.Code, Codec.Read(vector.Encoding, vector.Shape, vector.Input).Error.ToString()));

    [Theory]
    [InlineData("collections.json")]
    [InlineData("enums.json")]
    [InlineData("integers.json")]
    [InlineData("objects.json")]
    [InlineData("skip.json")]
    [InlineData("text.json")]
    [InlineData("unions.json")]
    public void Every_input_of_a_topic_is_read_as_its_value_or_rejected_with_its_code(string topic) =>
        Vector.Check(topic, vector =>
        {
            var (code, json) = Verdict.Of(new MutatedInput(vector.Type, vector.Encoding, vector.Input, vector.Limits));
            return ($"{vector.Code} {vector.Json}", $"{code} {json}");
        });

    [Fact]
    public void Every_edge_value_of_the_type_table_is_a_vector()
    {
        var accepted = Vector.All("accept.json").Select(vector => (vector.Type, vector.Json)).ToHashSet();
        var edges = VectorFiles.Read("type-table.json").EnumerateArray()
            .SelectMany(row => row.GetProperty("edges").EnumerateArray().Select(edge => (row.GetProperty("kind").GetString()!, edge.GetString()!)))
            .ToList();
        Assert.True(edges.Count > 80);
        Assert.DoesNotContain(edges, edge => !accepted.Contains(edge));
    }
}
