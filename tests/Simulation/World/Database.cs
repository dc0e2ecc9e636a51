using System.Collections.Immutable;
using ModelSync.Server.Storage;
using Simulation.Oracle;

namespace Simulation.World;

/// <summary>The store under test beside the oracle's copy of it: every commit goes to both, and its version names the oracle's state.</summary>
internal sealed class Database(ISyncStore store, Plant plant)
{
    private static readonly Guid Writer = new("f0000000-0000-0000-0000-000000000001");
    private readonly Dictionary<long, OracleState> _states = [];
    private readonly HashSet<(Guid Client, long Sequence)> _executed = [];
    private long _written;
    private long _read;

    public ISyncStore Store { get; } = store;

    public OracleState Now { get; private set; } = OracleState.Empty;

    public long Version { get; private set; }

    public IEnumerable<OracleState> AllStates => _states.Values;

    /// <summary>The tables at a version; versions between commits do not exist.</summary>
    public OracleState At(long version) =>
        _states.TryGetValue(version, out var state) ? state : throw new SimulationException($"version {version} is no commit");

    public void Open()
    {
        Wait(Store.RegisterClientAsync(Writer, "writer", CancellationToken.None));
        Version = _read = Wait(Store.ReadVersionAsync(CancellationToken.None));
        _states.Add(Version, Now);
    }

    /// <summary>A transaction of somebody who is no client of ours.</summary>
    public IReadOnlyList<CommitBatch> Commit(IReadOnlyList<Write> writes) => Execute(Writer, "writer", ++_written, writes, OutcomeStatus.Ok).Commits;

    /// <summary>A mutation, sent for the first time or again.</summary>
    public Execution Execute(Guid client, string user, long sequence, IReadOnlyList<Write> writes, OutcomeStatus status)
    {
        MutationReceipt? receipt = null;
        try
        {
            receipt = Wait(Store.ExecuteAsync(new ClientSequence(client, user, sequence), (transaction, _) => RunAsync(transaction, writes, status), CancellationToken.None));
        }
        catch (IOException)
        {
            // The client does not know how it ended and sends it again.
        }
        catch (ConflictException)
        {
            throw new SimulationException($"mutation {sequence} of {client} ran again");
        }

        var commits = ReadCommits(plant == Plant.M1SequenceOutsideTransaction);
        if (commits.Count > 0) Remember(client, sequence, writes, status, commits[^1].Version);
        return new Execution(receipt, commits);
    }

    private void Remember(Guid client, long sequence, IReadOnlyList<Write> writes, OutcomeStatus status, long version)
    {
        SimulationException.Unless(_executed.Add((client, sequence)), $"mutation {sequence} of {client} was executed twice");
        if (status == OutcomeStatus.Ok) Now = writes.Aggregate(Now, (state, write) => write.ToOracle(state));
        Version = version;
        _states.Add(version, Now);
    }

    // With M1 effects and outcome are two commits; taken together they hide all but the mistake itself.
    private List<CommitBatch> ReadCommits(bool asOne)
    {
        var target = Wait(Store.ReadVersionAsync(CancellationToken.None));
        var commits = new List<CommitBatch>();
        if (target == _read) return commits;
        ReadUntil(target, commits);
        if (!asOne || commits.Count < 2) return commits;
        var all = commits.ToImmutableArray();
        return [new CommitBatch(all[0].From, all[^1].Version, [.. all.SelectMany(commit => commit.Changes)], all[^1].Outcomes)];
    }

    private void ReadUntil(long target, List<CommitBatch> commits)
    {
        var changes = Store.ReadChangesAsync(_read, CancellationToken.None).GetAsyncEnumerator();
        while (_read < target && Wait(changes.MoveNextAsync().AsTask()))
        {
            commits.Add(changes.Current);
            _read = changes.Current.Version;
        }

        changes.DisposeAsync().AsTask().GetAwaiter().GetResult();
    }

    private static async ValueTask<MutationOutcome> RunAsync(IWriteTransaction transaction, IReadOnlyList<Write> writes, OutcomeStatus status)
    {
        foreach (var write in writes) await write.ToDatabase(transaction);
        return new MutationOutcome(status, ReadOnlyMemory<byte>.Empty);
    }

    private static T Wait<T>(Task<T> task) => task.GetAwaiter().GetResult();
}

/// <param name="Receipt">Null when the answer was lost.</param>
/// <param name="Commits">What it added to the log.</param>
internal sealed record Execution(MutationReceipt? Receipt, IReadOnlyList<CommitBatch> Commits);
