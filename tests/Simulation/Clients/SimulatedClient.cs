using ModelSync.Server.Queries;
using ModelSync.Server.Queries.Frames;
using ModelSync.Server.Storage;
using ModelSync.Wire;
using ModelSync.Wire.Messages;
using Simulation.Decoding;
using Simulation.Oracle;
using Simulation.World;

namespace Simulation.Clients;

/// <summary>One client: its connection, the frame on its way to it, its view, and its mutations.</summary>
internal sealed class SimulatedClient(int number, Guid user, WireEncoding encoding, Database database)
{
    private readonly Dictionary<int, Question> _questions = [];
    private readonly HashSet<int> _mayMention = [];
    private readonly Dictionary<long, long> _committed = [];
    private readonly HashSet<long> _acked = [];
    private ClientView _view = new();
    private Frame? _underway;
    private int _lastSubId;
    private long _begunAt;
    private Guid _instance;

    public Guid Id { get; private set; } = new(number, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0);

    public int Number { get; } = number;

    public Guid User { get; private set; } = user;

    /// <summary>The contract by which it reads rows.</summary>
    public string WireHash { get; private set; } = "one";

    /// <summary>What the server gave it to come back with.</summary>
    public string? Token { get; set; }

    /// <summary>It has no connection and keeps its rows.</summary>
    public bool IsAway { get; private set; }

    public Connection Connection { get; private set; } = new(Guid.Empty, encoding);

    public bool HasBegun { get; private set; }

    public bool HasFrame => _underway is not null;

    /// <summary>Sequence number of the newest mutation.</summary>
    public long Sequence { get; set; }

    /// <summary>What each mutation wrote, to be sent again.</summary>
    public List<(IReadOnlyList<Write> Writes, OutcomeStatus Status)> Sent { get; } = [];

    public IReadOnlyDictionary<int, Question> Questions => _questions;

    /// <summary>Rows of frames seen, to know that a history has tested something.</summary>
    public long RowsChecked { get; private set; }

    /// <summary>Begins anew, with nothing in view.</summary>
    public EngineEvent Connect()
    {
        Forget();
        return Return();
    }

    /// <summary>Begins anew with the rows that it had.</summary>
    public EngineEvent Return()
    {
        Connection = new Connection(Id, encoding);
        HasBegun = IsAway = false;
        _underway = null;
        _mayMention.Clear();
        _acked.Clear();
        return new Connected(Connection, database.Version);
    }

    /// <summary>Loses its connection, and the frame that was on its way.</summary>
    public EngineEvent Leave()
    {
        HasBegun = false;
        IsAway = true;
        _underway = null;
        _view.Detach(_instance);
        return new Disconnected(Connection);
    }

    /// <summary>Somebody else sits down and the rows are still there, which no client of ours would allow.</summary>
    public void Become(Guid user, int generation)
    {
        (User, Id) = (user, new Guid(Number, (short)generation, 0, 1, 0, 0, 0, 0, 0, 0, 0));
        Sequence = 0;
        Sent.Clear();
        _committed.Clear();
        foreach (var (subId, question) in _questions.Where(asked => asked.Value.By is not null).ToList())
        {
            _questions[subId] = question.By!(user);
            _view.Subscriptions[subId].Ask(_questions[subId].Oracle);
        }
    }

    /// <summary>Another build of the page finds the rows of the one before, and reads them wrongly.</summary>
    public void Redeploy()
    {
        WireHash += "'";
        foreach (var subscription in _view.Subscriptions.Values) subscription.Spoil();
    }

    /// <param name="mayResume">The server's word; a client of ours would say nothing without it.</param>
    /// <returns>Everything that it had asked for, with what it knows.</returns>
    public IReadOnlyList<EngineEvent> Begin(long version, long floor, Guid instance, bool mayResume)
    {
        HasBegun = true;
        _begunAt = version;
        _instance = instance;
        // Once refused, for ever: the next token is good, but not for these rows.
        if (!mayResume)
            foreach (var subscription in _view.Subscriptions.Values) subscription.Forget();
        return [.. _questions.Select(asked => new Subscribed(
            Connection, asked.Key, new LiveQuery(asked.Value.Shape, asked.Value.Arguments), KnownOf(_view.Subscriptions[asked.Key], floor)))];
    }

    private Known? KnownOf(SubscriptionView subscription, long floor)
    {
        if (subscription.KnownAt < 0) return null;
        var rows = subscription.Query.Rows(database.At(subscription.KnownAt)).ToList();
        var isOurs = subscription.Instance == _instance;
        return new Known(
            subscription.KnownAt,
            isOurs ? subscription.Partition : null,
            rows.Count,
            isOurs && subscription.KnownAt >= floor ? null : Fixture.DigestOf(rows, _instance));
    }

    private void Forget()
    {
        _view = new ClientView();
        _questions.Clear();
    }

    public EngineEvent Subscribe(Question question)
    {
        var subId = ++_lastSubId;
        _questions.Add(subId, question);
        _view.Begin(subId, question.Oracle);
        return new Subscribed(Connection, subId, new LiveQuery(question.Shape, question.Arguments));
    }

    public EngineEvent Unsubscribe(int subId)
    {
        if (HasFrame) _mayMention.Add(_view.Subscriptions[subId].Partition);
        Forget(subId);
        return new Unsubscribed(Connection, subId);
    }

    public void Committed(long sequence, long version) => _committed.Add(sequence, version);

    public void Receive(Frame frame)
    {
        SimulationException.Unless(_underway is null, "a second frame before the first was sent");
        _underway = frame;
    }

    /// <summary>Takes the frame and checks all that it can see against the oracle.</summary>
    public EngineEvent Drain()
    {
        var frame = _underway;
        _underway = null;
        foreach (var message in frame?.Messages(encoding, 512, outcome => new Ack(outcome.Sequence, (AckStatus)(int)outcome.Status, outcome.Payload)) ?? []) Take(message);
        _mayMention.Clear();
        return new Drained(Connection);
    }

    /// <summary>Nothing is on its way any more: everything must be there.</summary>
    public void CheckEnd()
    {
        foreach (var (subId, subscription) in _view.Subscriptions)
        {
            SimulationException.Unless(subscription.IsActive, $"{subscription.Query.Name} never began");
            SimulationException.Unless(!subscription.IsIncomplete, $"{subscription.Query.Name} stays incomplete");
            Check(subId, subscription, database.Now, "at the end");
        }

        foreach (var (sequence, version) in _committed)
            SimulationException.Unless(version <= _begunAt || _acked.Contains(sequence), $"mutation {sequence} was never acknowledged");
    }

    /// <summary>The ids that the client sees of each query that can be asked in SQL.</summary>
    public IEnumerable<(string Sql, IReadOnlyList<string> Ids)> Answers() => _view.Subscriptions.Values
        .Where(subscription => subscription.Query.Sql is not null)
        .Select(subscription => (subscription.Query.Sql!, (IReadOnlyList<string>)[.. subscription.Rows.Select(row => row.Split('|')[subscription.Query.IdMember])]));

    private void Take(ReadOnlyMemory<byte> bytes)
    {
        var message = Node.Array(encoding == WireEncoding.Json ? JsonNodes.Parse(bytes) : MessagePackNodes.Parse(bytes.Span));
        switch (Node.Integer(message[0]))
        {
            case 26:
                _view.Keep(message, subscription => [.. subscription.Query.Rows(database.At(subscription.KnownAt)).Select(row => string.Join('|', row.Canonical()))]);
                break;
            case 17:
                _view.Stage(message);
                break;
            case 18:
                CheckStep(_view.Apply(message, _mayMention));
                break;
            case 20:
                End((int)Node.Integer(message[1]), (string)Node.Array(message[2])[0]!);
                break;
            default:
                throw new SimulationException($"a message of kind {message[0]}");
        }
    }

    private void CheckStep(Step step)
    {
        var state = database.At(step.Version);
        SimulationException.Unless(step.Version >= _begunAt, "a step behind the version at which the connection began");
        foreach (var (subId, subscription) in _view.Subscriptions)
            if (subscription.IsActive && !subscription.IsIncomplete) Check(subId, subscription, state, $"at version {step.Version}");
        foreach (var sequence in step.Acks) CheckAck(sequence, step);
    }

    private void CheckAck(long sequence, Step step)
    {
        SimulationException.Unless(_committed.TryGetValue(sequence, out var version), $"an ack of mutation {sequence}, which was not executed");
        SimulationException.Unless(version <= step.Version, $"the ack of mutation {sequence} came at {step.Version}, before its commit {version}");
        SimulationException.Unless(version > Math.Max(step.Before, _begunAt), $"the ack of mutation {sequence} came after a step that held its commit");
        SimulationException.Unless(_acked.Add(sequence), $"mutation {sequence} was acknowledged twice");
    }

    private void Check(int subId, SubscriptionView subscription, OracleState state, string when)
    {
        var expected = subscription.Query.Rows(state).Select(row => string.Join('|', row.Canonical())).Order(StringComparer.Ordinal).ToList();
        var actual = subscription.Rows.Order(StringComparer.Ordinal).ToList();
        RowsChecked += expected.Count;
        if (expected.SequenceEqual(actual)) return;
        throw new SimulationException($"client {Number}, {subscription.Query.Name} ({subId}) {when}:\n  missing {string.Join("\n    ", expected.Except(actual))}\n  too much {string.Join("\n    ", actual.Except(expected))}");
    }

    private void End(int subId, string code)
    {
        if (!_questions.TryGetValue(subId, out var question)) return;
        SimulationException.Unless(code is "limit.rows" or "internal.unavailable", $"a subscription ended with {code}");
        SimulationException.Unless(
            code != "limit.rows" || database.AllStates.Any(state => question.Oracle.Rows(state).Count() > History.FewRows),
            "a subscription ended for too many rows, which it never had");
        Forget(subId);
    }

    private void Forget(int subId)
    {
        _questions.Remove(subId);
        _view.End(subId);
    }
}
