using System.Numerics;
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
}
