using ModelSync.Fixtures;
using ModelSync.Server.Queries;
using ModelSync.Server.Queries.Frames;
using ModelSync.Server.Queries.Resume;
using ModelSync.Server.Sessions;
using ModelSync.Server.Storage;
using ModelSync.Wire;
using Simulation.Clients;
using Simulation.World;

namespace Simulation;

/// <summary>
/// One history from one seed: clients, writers, reads of the database and the clock take turns in a random order, single-threaded,
/// and every frame is checked at its commit.
/// </summary>
internal sealed class History
{
    /// <summary>The row limit of those histories that have a small one.</summary>
    public const int FewRows = 12;

    private readonly Random _random;
    private readonly Plant _plant;
    private EngineOptions _options;
    private readonly int _softBytes;
    private readonly Database _database;
    private readonly RandomWrites _writes;
    private readonly RandomQueries _queries;
    private readonly ResumeCounters _resumes;
    private readonly SimulatedClient[] _clients;
    private readonly Queue<CommitBatch> _log = new();
    private readonly List<(ModelSync.Server.Queries.Partitions.Reading Reading, long Version)> _asked = [];
    private readonly List<EngineEvent> _read = [];
    private readonly List<EngineEffect> _effects = [];
    private readonly HashSet<Connection> _mayResume = [];
    private LiveEngine _engine;
    private TimeSpan _now;
    private int _generation;

    private History(int seed, Plant plant, Func<ISyncStore> open, ResumeCounters resumes)
    {
        _resumes = resumes;
        _random = new Random(seed);
        _plant = plant;
        _softBytes = _random.Next(3) == 0 ? 64 * 1024 : _random.Next(200, 2_000);
        _options = Options();
        _database = new Database(WithFault(open()), plant);
        _writes = new RandomWrites(_random);
        _queries = new RandomQueries(_random, plant);
        _database.Open();
        for (var i = 0; i < 12; i++) _database.Commit(_writes.Transaction(_database.Now, 6));
        _engine = new LiveEngine(ShopSync.Descriptor, _options, _database.Version, null, resumes);
        _clients = [.. Enumerable.Range(0, _random.Next(2, 6)).Select(Client)];
        foreach (var client in _clients) Connect(client, client.Connect);
    }

    /// <summary>Runs a history; a broken promise is a <see cref="SimulationException"/>.</summary>
    /// <param name="ask">Runs the test's own SQL when everything is quiet, where there is a database to ask.</param>
    /// <returns>Rows that were compared with the oracle.</returns>
    /// <param name="resumes">Counts how clients that come back are answered.</param>
    public static long Run(int seed, Plant plant, Func<ISyncStore> open, int turns, Func<string, IEnumerable<string>>? ask = null, ResumeCounters? resumes = null)
    {
        var history = new History(seed, plant, open, resumes ?? new ResumeCounters());
        for (var i = 0; i < turns; i++) history.Turn();
        history.Quiesce();
        if (ask is not null) history.Ask(ask);
        history.End();
        return history._clients.Sum(client => client.RowsChecked);
    }

    private EngineOptions Options() => new()
    {
        MaxRows = _random.Next(3) == 0 ? FewRows : 1_000,
        SoftBytes = _plant == Plant.M15UnboundedQueue ? int.MaxValue : _softBytes,
        HardBytes = int.MaxValue,
        MaxHydrations = _random.Next(1, 5),
        RingCommits = _random.Next(2) == 0 ? 1_000 : _random.Next(1, 12),
        RingChanges = _random.Next(2) == 0 ? 1_000 : _random.Next(1, 30),
        ResumeWindow = _random.Next(4) switch { 0 => TimeSpan.Zero, 1 => TimeSpan.FromMilliseconds(_random.Next(500)), _ => TimeSpan.FromMinutes(5) },
        ResumeBytes = _random.Next(3) == 0 ? _random.Next(20_000) : 1_000_000,
        Instance = NextInstance(),
        BulkChanges = _random.Next(2) == 0 ? 1_000 : _random.Next(2, 8),
        Faults = _plant switch
        {
            Plant.M8LimitOffByOne => PlantedFaults.WindowOneShortAfterRemoval,
            Plant.M13CursorInclusive => PlantedFaults.CursorInclusive,
            Plant.M13ResumeInclusive => PlantedFaults.ResumeInclusive,
            Plant.M14ResumeOfAnyUser => PlantedFaults.ResumeOfAnyUser,
            Plant.M26UnsubscribeLeaks => PlantedFaults.UnsubscribeLeaks,
            Plant.M27ResumeOfAnyContract => PlantedFaults.ResumeOfAnyContract,
            _ => PlantedFaults.None,
        },
    };

    private ISyncStore WithFault(ISyncStore store) => _plant switch
    {
        Plant.M1SequenceOutsideTransaction => new SequenceOutsideTransaction(store, new Random(_random.Next())),
        Plant.M14ResumeOfAnyUser => new ResumeForAnybody(store),
        Plant.M2SequenceForgotten => new SequenceForgotten(store, new Random(_random.Next())),
        _ => store,
    };

    private SimulatedClient Client(int number) => new(
        number + 1,
        RandomWrites.People[_random.Next(RandomWrites.People.Length)],
        _random.Next(3) == 0 ? WireEncoding.Json : WireEncoding.MessagePack,
        _database);

    private void Turn()
    {
        var client = _clients[_random.Next(_clients.Length)];
        switch (_random.Next(1_060))
        {
            case < 130:
                Append(_database.Commit(_writes.Transaction(_database.Now, _random.Next(8) == 0 ? 12 : 4)));
                break;
            case < 190:
                Mutate(client);
                break;
            case < 205:
                SendAgain(client);
                break;
            case < 425:
                DeliverCommits();
                break;
            case < 525:
                ReadOne();
                break;
            case < 625:
                DeliverRead();
                break;
            case < 705:
                if (client.HasBegun && client.Questions.Count < 8) Step(client.Subscribe(_queries.Next(client.User)));
                break;
            case < 725:
                if (client.HasBegun && client.Questions.Count > 0) Step(client.Unsubscribe(client.Questions.Keys.ElementAt(_random.Next(client.Questions.Count))));
                break;
            case < 955:
                // Clients with higher numbers are slower.
                if (client.HasFrame && _random.Next(client.Number) == 0) Step(client.Drain());
                break;
            case < 995:
                Pass(TimeSpan.FromMilliseconds(_random.Next(60)));
                break;
            case < 1_000:
                Cut(client);
                break;
            case < 1_008:
                if (client.HasBegun) Step(client.Leave());
                break;
            case < 1_059:
                if (Array.Find(_clients, one => one.IsAway) is { } away) Return(away);
                break;
            default:
                Restart();
                break;
        }
    }

    private void Return(SimulatedClient client)
    {
        if (!client.IsAway) return;
        switch (_random.Next(12))
        {
            case 0:
                client.Become(RandomWrites.People[_random.Next(RandomWrites.People.Length)], ++_generation);
                break;
            case 1:
                client.Redeploy();
                break;
        }

        Connect(client, client.Return);
    }

    // What the engine knew is gone; what it is told of the past begins anywhere.
    private void Restart()
    {
        foreach (var client in _clients)
            if (!client.IsAway) client.Leave();
        _asked.Clear();
        _read.Clear();
        _log.Clear();
        var past = _database.Store.ReadPastAsync(_random.Next(200), CancellationToken.None).GetAwaiter().GetResult();
        _options = _options with { Instance = NextInstance() };
        _engine = new LiveEngine(ShopSync.Descriptor, _options, past.Version, past, _resumes);
    }

    private Guid NextInstance() => new(_random.Next(), 0, 0, BitConverter.GetBytes(_random.NextInt64()));

    private void Quiesce()
    {
        foreach (var client in _clients) Return(client);
        for (var round = 0; round < 40; round++)
        {
            while (_log.Count > 0) DeliverCommits();
            while (_asked.Count > 0) ReadOne();
            while (_read.Count > 0) DeliverRead();
            foreach (var client in _clients)
                while (client.HasFrame) Step(client.Drain());
            Pass(TimeSpan.FromMilliseconds(250));
        }
    }

    private void Ask(Func<string, IEnumerable<string>> ask)
    {
        foreach (var (sql, ids) in _clients.SelectMany(client => client.Answers()))
        {
            var expected = ask(sql).ToHashSet();
            SimulationException.Unless(expected.SetEquals(ids), $"{sql}: {string.Join(' ', expected)}, but the client has {string.Join(' ', ids)}");
        }
    }

    private void End()
    {
        foreach (var client in _clients) client.CheckEnd();
        var looked = _clients.SelectMany(client => client.Questions.Values)
            .Where(question => question.Shape.Take(question.Arguments) is not 0)
            .Select(question => (question.Shape.Index, question.Arguments)).Distinct().Count();
        SimulationException.Unless(_engine.PartitionCount == looked, $"{_engine.PartitionCount} partitions are kept for {looked} results");
        foreach (var client in _clients) Step(new Disconnected(client.Connection));
        SimulationException.Unless(_engine.PartitionCount == 0, "partitions are kept for nobody");
    }

    private void Append(IReadOnlyList<CommitBatch> commits)
    {
        foreach (var commit in commits) _log.Enqueue(commit);
    }

    private void Mutate(SimulatedClient client)
    {
        if (!client.HasBegun) return;
        var writes = _random.Next(2) == 0 ? [RandomWrites.Count(_database.Now, client.Number)] : _writes.Transaction(_database.Now, 3);
        var status = _random.Next(6) == 0 ? OutcomeStatus.Rejected : OutcomeStatus.Ok;
        client.Sent.Add((writes, status));
        client.Sequence++;
        if (!Execute(client, client.Sequence)) Execute(client, client.Sequence);
    }

    // The answer was lost, or so the client thinks.
    private void SendAgain(SimulatedClient client)
    {
        if (client.HasBegun && client.Sequence > 0) Execute(client, _random.NextInt64(client.Sequence) + 1);
    }

    private bool Execute(SimulatedClient client, long sequence)
    {
        var (writes, status) = client.Sent[(int)sequence - 1];
        var execution = _database.Execute(client.Id, client.User.ToString("D"), sequence, writes, status);
        if (execution.Receipt is not { } receipt) return false;
        SimulationException.Unless(receipt.Kind is ReceiptKind.Applied or ReceiptKind.Duplicate, $"mutation {sequence} was answered with {receipt.Kind}");
        if (receipt.Kind == ReceiptKind.Applied) client.Committed(sequence, receipt.Version);
        Append(execution.Commits);
        return true;
    }

    private void DeliverCommits()
    {
        if (_log.Count == 0) return;
        var batch = _log.Dequeue();
        for (var merged = _random.Next(4) == 0 ? 2 : 0; merged > 0 && _log.Count > 0; merged--)
        {
            var next = _log.Dequeue();
            batch = new CommitBatch(batch.From, next.Version, [.. batch.Changes, .. next.Changes], [.. batch.Outcomes, .. next.Outcomes]);
        }

        if (_plant == Plant.M5AckBeforeData && _log.Count > 0) batch = AcknowledgeNext(batch);
        Step(new Committed(batch));
    }

    private CommitBatch AcknowledgeNext(CommitBatch batch)
    {
        var rest = _log.ToArray();
        _log.Clear();
        _log.Enqueue(rest[0] with { Outcomes = [] });
        foreach (var later in rest[1..]) _log.Enqueue(later);
        return batch with { Outcomes = [.. batch.Outcomes, .. rest[0].Outcomes] };
    }

    private void ReadOne()
    {
        if (_asked.Count == 0) return;
        var place = _random.Next(_asked.Count);
        var (reading, version) = _asked[place];
        _asked.RemoveAt(place);
        if (_random.Next(25) == 0)
        {
            _read.Add(new HydrationFailed(reading, new IOException("The disk is busy.")));
            return;
        }

        var read = (Hydrated)reading.RunAsync(_database.Store, CancellationToken.None).GetAwaiter().GetResult();
        _read.Add(_plant == Plant.M25VersionBeforeRows ? read with { Version = version } : read);
    }

    private void DeliverRead()
    {
        if (_read.Count == 0) return;
        var place = _random.Next(_read.Count);
        var read = _read[place];
        _read.RemoveAt(place);
        Step(read);
    }

    private void Pass(TimeSpan time)
    {
        _now += time;
        if (_engine.NextWake <= _now) Step(new Woken());
    }

    private void Cut(SimulatedClient client)
    {
        if (!client.IsAway) Step(new Disconnected(client.Connection));
        Connect(client, client.Connect);
    }

    private void Connect(SimulatedClient client, Func<EngineEvent> begin)
    {
        var user = client.User.ToString("D");
        var proof = new ResumeProof(user, user, client.Id, client.WireHash, _database.Store.Epoch, _options.Faults);
        var token = $"{_random.NextInt64()}";
        var exchange = new ResumeExchange(proof.Of(client.Token), proof.Of(token));
        var registration = _database.Store.RegisterClientAsync(client.Id, user, exchange, CancellationToken.None).GetAwaiter().GetResult();
        SimulationException.Unless(registration.Accepted && registration.LastSequence == client.Sequence, "the store forgot a client's mutations");
        client.Token = token;
        var connected = begin();
        if (registration.MayResume) _mayResume.Add(client.Connection);
        Step(connected);
        client.Connection.IsDrained = false;
        Step(new Drained(client.Connection));
    }

    private void Step(EngineEvent input)
    {
        _engine.Step(input, _now, _effects);
        var effects = _effects.ToArray();
        _effects.Clear();
        foreach (var effect in effects) Do(effect);
        foreach (var client in _clients ?? [])
            SimulationException.Unless(client.Connection.DeltaBytes <= _softBytes, $"{client.Connection.DeltaBytes} bytes wait for client {client.Number}");
    }

    private void Do(EngineEffect effect)
    {
        switch (effect)
        {
            case Deliver deliver:
                Owner(deliver.Connection)?.Receive(deliver.Frame);
                break;
            case Begun begun:
                foreach (var subscribed in Owner(begun.Connection)?.Begin(begun.Version, begun.Floor, _options.Instance, _mayResume.Remove(begun.Connection)) ?? []) Step(subscribed);
                break;
            case Hydrate hydrate:
                _asked.Add((hydrate.Reading, _database.Version));
                break;
            case Report { Fault: null } report:
                throw new SimulationException($"{report.Shape.Name} {report.Problem}");
            case GiveUp giveUp:
                throw new SimulationException($"a connection was given up: {giveUp.Error.Code}");
        }
    }

    private SimulatedClient? Owner(Connection connection) => Array.Find(_clients, client => client.Connection == connection);
}
