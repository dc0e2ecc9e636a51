using System.Text.Json;
using ModelSync.Server.Mutations;

namespace Runtime.Server.Tests.Mutations;

public sealed class MutationRandomTests
{
    [Fact]
    public void Draws_are_those_that_the_browser_makes()
    {
        var vectors = JsonSerializer.Deserialize<List<Vector>>(
            File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Conformance", "mutation-draws.json")),
            JsonSerializerOptions.Web)!;
        Assert.True(vectors.Count >= 16);
        Assert.All(vectors, static vector =>
        {
            Assert.Equal(vector.Int, Behind(vector).Next(vector.Min, vector.Max));
            Assert.Equal(vector.Double, Behind(vector).NextDouble());
        });
    }

    [Fact]
    public void A_draw_stays_within_its_bounds_and_reaches_all_of_a_small_range()
    {
        var random = new MutationRandom("ann", Guid.Empty, 1);
        Assert.Equal([-1, 0, 1], Enumerable.Range(0, 200).Select(_ => random.Next(-1, 2)).Distinct().Order());
        Assert.All(Enumerable.Range(0, 200), _ => Assert.InRange(random.NextDouble(), 0, Math.BitDecrement(1.0)));
        Assert.All(Enumerable.Range(0, 200), _ => Assert.InRange(random.NextSingle(), 0, MathF.BitDecrement(1)));
        Assert.All(Enumerable.Range(0, 200), _ => Assert.InRange(random.NextInt64(), 0, long.MaxValue - 1));
        Assert.All(Enumerable.Range(0, 200), _ => Assert.InRange(random.NextInt64(long.MinValue, 0), long.MinValue, -1));
    }

    [Fact]
    public void Bounds_that_are_none_are_refused_as_those_of_any_chance()
    {
        var random = new MutationRandom("", Guid.Empty, 1);
        Assert.Throws<ArgumentOutOfRangeException>(() => random.Next(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => random.Next(2, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => random.NextInt64(-1));
        Assert.Equal((0, 5, 0L), (random.Next(0), random.Next(5, 5), random.NextInt64(0)));
    }

    [Fact]
    public void What_a_chance_does_besides_is_made_of_the_same_draws()
    {
        Assert.Equal(Bytes(), Bytes());
        Assert.NotEqual(new byte[64], Bytes());
        int[] cards = [.. Enumerable.Range(0, 52)];
        new MutationRandom("ann", Guid.Empty, 2).Shuffle(cards);
        Assert.Equal(Enumerable.Range(0, 52), cards.Order());
        Assert.NotEqual(Enumerable.Range(0, 52), cards);

        static byte[] Bytes()
        {
            var bytes = new byte[64];
            new MutationRandom("ann", Guid.Empty, 1).NextBytes(bytes);
            return bytes;
        }
    }

    // A chance of which the draws before the vector's are taken.
    private static MutationRandom Behind(Vector vector)
    {
        var random = new MutationRandom(vector.User, vector.ClientId, long.Parse(vector.Sequence));
        for (var counter = -1; counter > vector.Counter; counter--) random.Next();
        return random;
    }

    private sealed record Vector(string User, Guid ClientId, string Sequence, int Counter, int Min, int Max, int Int, double Double);
}
