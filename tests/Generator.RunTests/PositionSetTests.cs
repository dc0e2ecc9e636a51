using ModelSync.Generated.V1;

namespace Generator.RunTests;

/// <summary>Sets of positions, compared with sets of numbers.</summary>
public sealed class PositionSetTests
{
    private static readonly int[] Bounds = [0, 1, 31, 32, 62, 63, 64, 65, 127, 128, 129, 191, 192, 254, 255, 256, 998];

    [Fact]
    public void Every_operation_is_that_of_a_set_of_numbers()
    {
        var random = new Random(1);
        for (var i = 0; i < 3_000; i++)
        {
            var (left, right) = (Some(random), Some(random));
            var (a, b) = (PositionSet.Of(left), PositionSet.Of(right));
            Assert.Equal(left, Positions(a));
            Assert.Equal((left.Count, left.Count == 0), (a.Count, a.IsEmpty));
            Assert.Equal(left.Intersect(right).Order(), Positions(a & b));
            Assert.Equal(!left.Intersect(right).Any(), (a & b).IsEmpty);
            Assert.Equal(left.SetEquals(right), a == b);
            Assert.Equal(left.Append(random.Next(300)) is var more ? more.Distinct().Order() : [], Positions(a.With(more.Last())));
            Assert.All(Bounds, position => Assert.Equal(left.Contains(position), a.Contains(position)));
            int[] places = [.. Enumerable.Range(0, random.Next(200)).Select(_ => random.Next(-1, 260))];
            Assert.Equal(places.Index().Where(p => left.Contains(p.Item)).Select(static p => p.Index), Positions(a.Among(places)));
        }
    }

    [Fact]
    public void All_below_a_bound_are_in_it_and_fill_its_words()
    {
        foreach (var count in Bounds.Prepend(0))
        {
            var set = PositionSet.Below(count);
            Assert.Equal(Enumerable.Range(0, count), Positions(set));
            Assert.Equal(Math.Max(1, (count + 63) / 64), PositionSet.WordsOf(count));
            Assert.Equal(0UL, set.Bits(PositionSet.WordsOf(count)));
        }
    }

    [Fact]
    public void Sets_that_are_equal_have_one_hash_however_they_came_to_be()
    {
        var wide = PositionSet.Of([1, 70, 140]) & PositionSet.Of([1, 70, 141]);
        var narrow = PositionSet.Of([70, 1]);
        Assert.True(wide == narrow && !(wide != narrow) && wide.Equals((object)narrow));
        Assert.Equal(narrow.GetHashCode(), wide.GetHashCode());
        Assert.Equal("[1, 70]", wide.ToString());
        Assert.NotEqual(narrow, PositionSet.Of([1, 134]));
    }

    [Fact]
    public void Sets_of_the_first_word_take_no_memory()
    {
        var (set, told, places) = (new PositionSet(0b1011), PositionSet.Below(64), Enumerable.Range(0, 64).ToArray());
        var sum = Measure(set, told, places);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++) sum += Measure(set, told, places);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(1001 * 3, sum);
    }

    private static int Measure(PositionSet set, PositionSet told, int[] places)
    {
        var count = 0;
        foreach (var _ in set.With(1).Among(places) & told) count++;
        return count;
    }

    // Dense ones, thin ones, and ones of one word.
    private static SortedSet<int> Some(Random random) => random.Next(4) switch
    {
        0 => [.. Enumerable.Range(0, random.Next(300)).Where(_ => random.Next(2) == 0)],
        1 => [.. Enumerable.Range(0, random.Next(4)).Select(_ => random.Next(64))],
        _ => [.. random.GetItems(Bounds, random.Next(6))],
    };

    private static IEnumerable<int> Positions(PositionSet set)
    {
        var positions = new List<int>();
        foreach (var position in set) positions.Add(position);
        return positions;
    }
}
