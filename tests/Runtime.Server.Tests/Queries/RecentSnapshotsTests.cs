using ModelSync.Fixtures;
using ModelSync.Generated.V1;
using ModelSync.Server.Queries;
using ModelSync.Server.Queries.Partitions;
using ModelSync.Server.Queries.Resume;

namespace Runtime.Server.Tests.Queries;

public sealed class RecentSnapshotsTests
{
    private readonly RecentSnapshots _snapshots = new();
    private readonly PartitionKind<Item, ShopSync.ItemsInRoomArguments> _kind =
        new((QueryShape<Item, ShopSync.ItemsInRoomArguments>)EngineFixture.Shape("items.inRoom"), new EngineOptions());

    [Fact]
    public void Only_the_partitions_that_were_asked_last_keep_theirs()
    {
        var partitions = Enumerable.Range(0, 65).Select(Asked).ToList();
        Assert.False(partitions[0].HoldsSnapshot);
        Assert.All(partitions.Skip(1), partition => Assert.True(partition.HoldsSnapshot));
    }

    [Fact]
    public void A_partition_that_has_ended_takes_no_place()
    {
        var first = Asked(0);
        _snapshots.Forget(Asked(1));
        foreach (var room in Enumerable.Range(2, 63)) Asked(room);
        Assert.True(first.HoldsSnapshot);
        Asked(65);
        Assert.False(first.HoldsSnapshot);
    }

    private Partition Asked(int room)
    {
        var partition = new Partition<Item, ShopSync.ItemsInRoomArguments>(room, _kind, new ShopSync.ItemsInRoomArguments(room));
        _snapshots.Note(partition);
        partition.TakeSnapshot();
        return partition;
    }
}
