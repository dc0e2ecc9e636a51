using Simulation.Decoding;
using Simulation.Oracle;

namespace Simulation.Clients;

/// <summary>What a client sees: rows by subscription, changed by messages only.</summary>
internal sealed class ClientView
{
    private readonly Dictionary<int, SubscriptionView> _subscriptions = [];

    public long Version { get; private set; } = -1;

    public IReadOnlyDictionary<int, SubscriptionView> Subscriptions => _subscriptions;

    public void Begin(int subId, OracleQuery query) => _subscriptions.Add(subId, new SubscriptionView(query));

    public void End(int subId) => _subscriptions.Remove(subId);

    /// <summary>The connection is gone.</summary>
    public void Detach(Guid instance)
    {
        foreach (var subscription in _subscriptions.Values) subscription.Detach(Version, instance);
    }

    /// <summary>Rows that stay. Nothing is visible yet.</summary>
    public void Keep(object?[] kept, Func<SubscriptionView, IReadOnlyList<string>> ordered)
    {
        if (!_subscriptions.TryGetValue((int)Node.Integer(kept[1]), out var subscription)) return;
        subscription.Keep((int)Node.Integer(kept[2]), (bool)kept[3]!, ordered(subscription), Expand(kept[4]), Expand(kept[5]));
    }

    private static IEnumerable<int> Expand(object? pairs) =>
        Node.Array(pairs).Chunk(2).SelectMany(pair => Enumerable.Range((int)Node.Integer(pair[0]), (int)Node.Integer(pair[1])));

    /// <summary>A part of new rows. Nothing is visible yet. Rows of a subscription that has ended are ignored.</summary>
    public void Stage(object?[] snap)
    {
        if (!_subscriptions.TryGetValue((int)Node.Integer(snap[1]), out var subscription)) return;
        var slots = Node.Array(snap[5]);
        var columns = Node.Array(snap[6]);
        SimulationException.Unless(columns.Length == subscription.Query.Kinds.Length, "a snap has not one column for each member");
        var chunk = (int)Node.Integer(snap[3]);
        subscription.StageChunk((int)Node.Integer(snap[2]), chunk, (bool)snap[4]!);
        for (var i = 0; i < slots.Length; i++)
            subscription.Staged.Add((int)Node.Integer(slots[i]), [.. columns.Select((column, member) => Node.Canonical(subscription.Query.Kinds[member], Node.Array(column)[i]))]);
    }

    /// <summary>The step to a version.</summary>
    /// <param name="mayMention">Partitions whose subscriptions ended while this frame was on its way.</param>
    public Step Apply(object?[] tx, IReadOnlySet<int> mayMention)
    {
        var version = Node.Integer(tx[1]);
        SimulationException.Unless(version >= Version, $"version went back from {Version} to {version}");
        var before = Version;
        Version = version;
        var activated = Activate(Node.Array(tx[4]));
        foreach (var delta in Node.Array(tx[2])) Apply(Node.Array(delta), activated, mayMention);
        var incomplete = Node.Array(tx[5]).Select(id => (int)Node.Integer(id)).ToHashSet();
        foreach (var (id, subscription) in _subscriptions) subscription.IsIncomplete = incomplete.Contains(id);
        return new Step(before, version, [.. Node.Array(tx[3]).Select(ack => Node.Integer(Node.Array(ack)[0]))]);
    }

    private HashSet<int> Activate(object?[] ids)
    {
        var partitions = new HashSet<int>();
        foreach (var id in ids)
        {
            if (!_subscriptions.TryGetValue((int)Node.Integer(id), out var subscription)) continue;
            if (subscription.Activate()) partitions.Add(subscription.Partition);
        }

        return partitions;
    }

    private void Apply(object?[] delta, HashSet<int> activated, IReadOnlySet<int> mayMention)
    {
        var partition = (int)Node.Integer(delta[0]);
        SimulationException.Unless(!activated.Contains(partition), "a delta came with the rows that it changes");
        var receivers = _subscriptions.Values.Where(subscription => subscription.IsActive && subscription.Partition == partition).ToList();
        SimulationException.Unless(receivers.Count > 0 || mayMention.Contains(partition), $"a delta of partition {partition}, which nobody looks at");
        foreach (var receiver in receivers)
        {
            foreach (var slot in Node.Array(delta[1])) receiver.Remove((int)Node.Integer(slot));
            foreach (var upsert in Node.Array(delta[2])) receiver.Upsert(Node.Array(upsert));
        }
    }
}

/// <param name="Before">Version before the step, -1 for none.</param>
/// <param name="Acks">Sequence numbers acknowledged.</param>
internal sealed record Step(long Before, long Version, IReadOnlyList<long> Acks);
