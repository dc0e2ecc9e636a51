using ModelSync.Server.Queries.Partitions;

namespace ModelSync.Server.Queries;

/// <summary>What tells partitions apart.</summary>
/// <param name="Shape">Position of the query.</param>
internal readonly record struct PartitionName(int Shape, object Arguments)
{
    public static PartitionName Of(Partition partition) => new(partition.Shape.Index, partition.Arguments);

    // Seeded, so that nobody can prepare arguments that meet in one bucket.
    public override int GetHashCode() => HashCode.Combine(Shape, Arguments);
}

/// <summary>Lets a set find partitions by name: a dictionary would hold each name once more.</summary>
internal sealed class PartitionIdentity : IEqualityComparer<Partition>, IAlternateEqualityComparer<PartitionName, Partition>
{
    public static readonly PartitionIdentity Instance = new();

    // There is one partition of a name, so it equals itself only.
    public bool Equals(Partition? left, Partition? right) => ReferenceEquals(left, right);

    public bool Equals(PartitionName name, Partition partition) => name == PartitionName.Of(partition);

    public int GetHashCode(Partition partition) => PartitionName.Of(partition).GetHashCode();

    public int GetHashCode(PartitionName name) => name.GetHashCode();

    // A name alone makes no partition.
    public Partition Create(PartitionName name) => throw new NotSupportedException();
}
