using System.Numerics;
using System.Text.Json;
using System.Text.Json.Nodes;
using ModelSync.Fixtures;
using ModelSync.Generated.V1;

namespace Generator.RunTests;

/// <summary>As <see cref="SpecimenTests"/>, for the types that a language seldom has.</summary>
public sealed class ScalarTests() : EdgeRowTests<Scalar, ScalarDto, ScalarDtoCodec>(ScalarDto.From, typeof(Scalars))
{
    [Fact]
    public void A_copy_of_memory_has_bytes_of_its_own()
    {
        byte[] bytes = [1, 2];
        var row = new Scalar { Memory = bytes, MaybeReadOnlyMemory = bytes };
        var copy = Model.Clone(row);
        bytes[0] = 9;
        Assert.Equal([1, 2], copy.Memory.ToArray());
        Assert.Equal([1, 2], copy.MaybeReadOnlyMemory!.Value.ToArray());
    }

    [Fact]
    public void Memory_that_is_null_is_not_empty_memory()
    {
        var (row, other) = (new Scalar { MaybeMemory = null }, new Scalar { MaybeMemory = Memory<byte>.Empty });
        Assert.NotEqual(0UL, Model.ChangedColumns(row, other));
        Assert.Null(Model.Clone(row).MaybeMemory);
        Assert.NotNull(Model.Clone(other).MaybeMemory);
        Assert.Null(Wire.ThroughJson<ScalarDto, ScalarDtoCodec>(ScalarDto.From(row)).MaybeMemory);
        Assert.NotNull(Wire.ThroughMessagePack<ScalarDto, ScalarDtoCodec>(ScalarDto.From(other)).MaybeMemory);
    }

    [Fact]
    public void The_offset_is_kept_and_counts()
    {
        var row = new Scalar { OffsetInstant = new DateTimeOffset(2026, 3, 14, 10, 0, 0, TimeSpan.FromHours(1)) };
        var copy = Model.Clone(row);
        Assert.Equal(TimeSpan.FromHours(1), copy.OffsetInstant.Offset);
        copy.OffsetInstant = row.OffsetInstant.ToUniversalTime();
        Assert.NotEqual(0UL, Model.ChangedColumns(row, copy));
        Assert.Contains("{\"instant\":\"2026-03-14T09:00:00.0000000Z\",\"offset\":60}", Wire.Json<ScalarDto, ScalarDtoCodec>(ScalarDto.From(row)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_BigInteger_of_too_many_digits_is_refused_when_it_is_written()
    {
        var row = new Scalar { BigInteger = BigInteger.Pow(10, WireLimits.BigIntegerDigits) };
        Assert.Contains("1234", Assert.Throws<WireException>(() => Wire.Json<ScalarDto, ScalarDtoCodec>(ScalarDto.From(row))).Message, StringComparison.Ordinal);
        row.BigInteger = 1 - row.BigInteger;
        Assert.Contains("999", Wire.Json<ScalarDto, ScalarDtoCodec>(ScalarDto.From(row)), StringComparison.Ordinal);
    }

    [Fact]
    public void An_object_is_what_JSON_says_of_it()
    {
        var row = new Scalar { MaybeAny = new Dictionary<string, object?> { ["b"] = new object?[] { 1, 2.5m, null }, ["a"] = 5L } };
        Assert.Contains("\"maybeAny\":{\"a\":5,\"b\":[1,2.5,null]}", Wire.Json<ScalarDto, ScalarDtoCodec>(ScalarDto.From(row)), StringComparison.Ordinal);
        Assert.Equal(0UL, Model.ChangedColumns(row, Model.Clone(row)));
        Assert.Equal(JsonValueKind.Object, Assert.IsType<JsonElement>(Wire.ThroughMessagePack<ScalarDto, ScalarDtoCodec>(ScalarDto.From(row)).MaybeAny).ValueKind);
    }

    [Fact]
    public void Extension_data_is_a_member_and_what_no_contract_has_is_refused()
    {
        var loose = new Loose { Name = "a", More = { ["b"] = JsonElement.Parse("[1]"), ["a"] = JsonElement.Parse("{}") } };
        Assert.Equal("""{"more":{"a":{},"b":[1]},"name":"a"}""", Wire.Json<Loose, LooseCodec>(loose));
        Assert.Equal(["a", "b"], Wire.ThroughMessagePack<Loose, LooseCodec>(loose).More.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(WireErrorCode.UnknownMember, Wire.Refusal<Loose, LooseCodec>("""{"c":1,"more":{},"name":"a"}"""));
    }

    [Theory]
    [InlineData(9007199254740993L)]
    [InlineData(new byte[] { 1 })]
    [InlineData(double.NaN)]
    [InlineData('a')]
    public void An_object_that_JSON_has_no_exact_form_for_is_refused(object value) =>
        Assert.Throws<WireException>(() => Wire.Json<ScalarDto, ScalarDtoCodec>(ScalarDto.From(new Scalar { MaybeAny = value })));

    [Theory]
    [InlineData("9007199254740993", WireErrorCode.OutOfRange)]
    [InlineData("{\"a\":1,\"a\":2}", WireErrorCode.DuplicateMember)]
    [InlineData("[\"\\ud800\"]", WireErrorCode.IllFormedText)]
    [InlineData("null", WireErrorCode.NullValue)]
    public void A_JsonElement_that_would_not_come_back_is_refused(string json, WireErrorCode code)
    {
        var row = new Scalar { Json = JsonElement.Parse(json) };
        Assert.Equal(code, Assert.Throws<WireException>(() => Wire.Json<ScalarDto, ScalarDtoCodec>(ScalarDto.From(row))).Code);
    }

    [Fact]
    public void A_copy_of_a_node_is_changed_on_its_own()
    {
        var row = new Scalar { Node = new JsonObject { ["a"] = 1 }, Entries = new JsonObject { ["a"] = new JsonArray(1) } };
        var copy = Model.Clone(row);
        row.Node["a"] = 2;
        row.Entries["a"]![0] = 2;
        Assert.Equal("""{"a":1} {"a":[1]}""", $"{copy.Node.ToJsonString()} {copy.Entries.ToJsonString()}");
        Assert.Equal(2, System.Numerics.BitOperations.PopCount(Model.ChangedColumns(row, copy)));
    }
}
