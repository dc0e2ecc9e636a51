using ModelSync.Generated.V1;
using ModelSync.Server.Queries.Partitions;

namespace ModelSync.Server.Queries.Routing;

/// <summary>
/// Partitions by the interval of values that they select, bounds included; one side may be open. A treap sorted by the bound that exists
/// (the lower one of two), each node knowing the highest upper bound below it: a look-up visits what it finds and a logarithmic rest.
/// </summary>
internal sealed class IntervalIndex<TRow, TArguments, TValue>(RangeRoute<TRow, TArguments, TValue> route) : IRowIndex<TRow, TArguments>
    where TRow : class
    where TArguments : class
    where TValue : notnull
{
    private static readonly ValueOrder<TValue> Order = ValueOrder<TValue>.Instance;
    private readonly bool _hasLower = route.Lower is not null;
    private readonly bool _hasUpper = route.Upper is not null;
    private Node? _root;
    private ulong _inserted;

    public bool IsEmpty => _root is null;

    public void Add(Partition<TRow, TArguments> partition) => _root = Insert(_root, MakeNode(partition));

    public void Remove(Partition<TRow, TArguments> partition) => _root = Remove(_root, MakeNode(partition));

    public void Find(TRow row, IPartitionSink<TRow> sink)
    {
        if (route.TryGetRowValue(row, out var value)) Find(_root, value, sink);
    }

    private void Find(Node? node, TValue value, IPartitionSink<TRow> sink)
    {
        while (node is not null)
        {
            if (_hasUpper && Order.Compare(node.HighestUpper, value) < 0) return;
            Find(node.Left, value, sink);
            if (_hasLower && Order.Compare(node.Lower, value) > 0) return;
            if (!_hasUpper || Order.Compare(node.Upper, value) >= 0) sink.Found(node.Partition);
            node = node.Right;
        }
    }

    private Node MakeNode(Partition<TRow, TArguments> partition)
    {
        var lower = _hasLower ? route.Lower!(partition.Bound) : default!;
        var upper = _hasUpper ? route.Upper!(partition.Bound) : default!;
        return new Node(partition, lower, upper, NextPriority());
    }

    private Node Insert(Node? node, Node added)
    {
        if (node is null) return Updated(added);
        if (added.Priority > node.Priority)
        {
            Split(node, added, out var left, out var right);
            (added.Left, added.Right) = (left, right);
            return Updated(added);
        }

        if (Compare(added, node) < 0) node.Left = Insert(node.Left, added);
        else node.Right = Insert(node.Right, added);
        return Updated(node);
    }

    private Node? Remove(Node? node, Node removed)
    {
        if (node is null) return null;
        var side = Compare(removed, node);
        if (side == 0) return Merge(node.Left, node.Right);
        if (side < 0) node.Left = Remove(node.Left, removed);
        else node.Right = Remove(node.Right, removed);
        return Updated(node);
    }

    private void Split(Node? node, Node border, out Node? left, out Node? right)
    {
        if (node is null)
        {
            (left, right) = (null, null);
        }
        else if (Compare(node, border) < 0)
        {
            Split(node.Right, border, out var middle, out right);
            node.Right = middle;
            left = Updated(node);
        }
        else
        {
            Split(node.Left, border, out left, out var middle);
            node.Left = middle;
            right = Updated(node);
        }
    }

    private Node? Merge(Node? left, Node? right)
    {
        if (left is null) return right;
        if (right is null) return left;
        if (left.Priority > right.Priority)
        {
            left.Right = Merge(left.Right, right);
            return Updated(left);
        }

        right.Left = Merge(left, right.Left);
        return Updated(right);
    }

    private int Compare(Node left, Node right)
    {
        var side = _hasLower ? Order.Compare(left.Lower, right.Lower) : Order.Compare(left.Upper, right.Upper);
        return side != 0 ? side : left.Partition.Id.CompareTo(right.Partition.Id);
    }

    private Node Updated(Node node)
    {
        if (!_hasUpper) return node;
        var highest = node.Upper;
        if (node.Left is not null && Order.Compare(node.Left.HighestUpper, highest) > 0) highest = node.Left.HighestUpper;
        if (node.Right is not null && Order.Compare(node.Right.HighestUpper, highest) > 0) highest = node.Right.HighestUpper;
        node.HighestUpper = highest;
        return node;
    }

    // splitmix64 of a counter: balanced like random numbers, and the same in every run.
    private ulong NextPriority()
    {
        var mixed = unchecked(++_inserted * 0x9E3779B97F4A7C15UL);
        mixed = unchecked((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9UL);
        mixed = unchecked((mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL);
        return mixed ^ (mixed >> 31);
    }

    private sealed class Node(Partition<TRow, TArguments> partition, TValue lower, TValue upper, ulong priority)
    {
        public Partition<TRow, TArguments> Partition { get; } = partition;

        public TValue Lower { get; } = lower;

        public TValue Upper { get; } = upper;

        public ulong Priority { get; } = priority;

        public TValue HighestUpper { get; set; } = upper;

        public Node? Left { get; set; }

        public Node? Right { get; set; }
    }
}
