using System.Buffers.Binary;

namespace ModelSync.Server.Mutations;

/// <summary>
/// Draws that browser and server make alike: the first 8 bytes, big-endian, of the hash that ids are made of (<see cref="MutationIds"/>), with counters that go
/// down from -1. A bounded draw is the upper half of its product with the range (Lemire 2019, without rejection: the bias is below 2^-32).
/// Vectors: tests/Conformance/mutation-draws.json.
/// </summary>
internal sealed class MutationRandom(string userId, Guid clientId, long sequence) : Random
{
    // 2^-53
    private const double Step = 1.0 / (1L << 53);

    private int _counter;

    public override int Next() => Next(int.MaxValue);

    public override int Next(int maxValue)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(maxValue);
        return Next(0, maxValue);
    }

    public override int Next(int minValue, int maxValue) => (int)NextInt64(minValue, maxValue);

    public override long NextInt64() => NextInt64(long.MaxValue);

    public override long NextInt64(long maxValue)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(maxValue);
        return NextInt64(0, maxValue);
    }

    public override long NextInt64(long minValue, long maxValue)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(minValue, maxValue);
        return unchecked(minValue + (long)Math.BigMul(Draw(), (ulong)(maxValue - minValue), out _));
    }

    public override double NextDouble() => (Draw() >> 11) * Step;

    public override float NextSingle() => (Draw() >> 40) * (1f / (1 << 24));

    public override void NextBytes(byte[] buffer) => NextBytes(buffer.AsSpan());

    public override void NextBytes(Span<byte> buffer)
    {
        foreach (ref var value in buffer) value = (byte)Next(256);
    }

    protected override double Sample() => NextDouble();

    private ulong Draw() => BinaryPrimitives.ReadUInt64BigEndian(MutationIds.Hash(userId, clientId, sequence, --_counter));
}
