using ModelSync.Server.Queries;

namespace Runtime.Server.Tests.Queries;

/// <summary>The engine's own small collections behave as the ones of the framework that they stand for.</summary>
public sealed class SmallListTests
{
    private const int Turns = 20_000;

    private static readonly int Seed = Random.Shared.Next();

    [Fact]
    public void A_table_of_subscriptions_is_a_sorted_dictionary()
    {
        var random = new Random(Seed);
        var table = default(SubIdTable<string>);
        var model = new SortedDictionary<int, string>();
        for (var turn = 0; turn < Turns; turn++)
        {
            var subId = random.Next(-20, 20);
            if (random.Next(500) == 0)
            {
                table.Clear();
                model.Clear();
            }
            else if (random.Next(2) == 0)
            {
                Assert.True(model.Remove(subId, out var expected) == table.Remove(subId, out var removed) && expected == removed, $"seed {Seed}, turn {turn}");
            }
            else if (model.TryAdd(subId, $"{turn}"))
            {
                table.Add(subId, $"{turn}");
            }

            var isThere = model.TryGetValue(subId, out var wanted);
            Assert.True(isThere == table.TryGetValue(subId, out var found) && wanted == found, $"seed {Seed}, turn {turn}");
            Assert.True(table.Ids.SequenceEqual([.. model.Keys]) && table.Values.SequenceEqual([.. model.Values]), $"seed {Seed}, turn {turn}");
        }
    }

    [Fact]
    public void One_or_many_is_a_list()
    {
        var random = new Random(Seed);
        string[] names = ["a", "b", "c", "d"];
        var list = default(OneOrMany<string>);
        var model = new List<string>();
        for (var turn = 0; turn < Turns; turn++)
        {
            var name = names[random.Next(names.Length)];
            if (random.Next(50) == 0)
            {
                list.Clear();
                model.Clear();
            }
            else if (random.Next(2) == 0)
            {
                Assert.True(model.Remove(name) == list.Remove(name), $"seed {Seed}, turn {turn}");
            }
            else
            {
                list.Add(name);
                model.Add(name);
            }

            var items = new List<string>();
            foreach (var item in list) items.Add(item);
            Assert.True(model.SequenceEqual(items) && model.SequenceEqual(list.ToArray()) && model.Count == list.Count, $"seed {Seed}, turn {turn}");
        }
    }
}
