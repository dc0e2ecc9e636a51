using ModelSync.Fixtures;
using ModelSync.Generated.V1;
using ModelSync.Server.Queries;
using ModelSync.Server.Queries.Frames;
using ModelSync.Server.Queries.Partitions;
using ModelSync.Server.Storage;
using ModelSync.Wire;
using ModelSync.Wire.Messages;

namespace Runtime.Server.Tests.Queries;

/// <summary>An engine over items, stepped by hand: the test is database, clock and network.</summary>
internal sealed class EngineFixture(EngineOptions? options = null)
{
    public static readonly ModelDescriptor<Item> Items = ShopSync.Descriptor.Models.OfType<ModelDescriptor<Item>>().Single();
    private readonly Dictionary<Connection, Queue<Frame>> _frames = [];
    private readonly List<EngineEffect> _effects = [];

    public LiveEngine Engine { get; } = new(ShopSync.Descriptor, options ?? new EngineOptions(), 0);

    public Queue<Reading<Item>> Reads { get; } = new();

    public List<GiveUp> GivenUp { get; } = [];

    public List<Report> Reports { get; } = [];

    public TimeSpan Now { get; set; }

    public static QueryShape Shape(string name) => ShopSync.Descriptor.Queries.Single(shape => shape.Name == name);

    public static Item Item(long id, int room = 1, string title = "a", double score = 0) => new() { Id = id, Room = room, Title = title, Score = score };

    public Connection Connect(Guid client = default)
    {
        var connection = new Connection(client, WireEncoding.MessagePack);
        _frames.Add(connection, new Queue<Frame>());
        Step(new Connected(connection, 0));
        Step(new Drained(connection));
        return connection;
    }

    /// <summary>Subscribes and answers the read with rows at the engine's version.</summary>
    public void Subscribe(Connection connection, int subId, QueryShape shape, object arguments, params Item[] rows)
    {
        Step(new Subscribed(connection, subId, new LiveQuery(shape, arguments)));
        if (Reads.Count > 0) Answer(rows);
    }

    public void Answer(params Item[] rows) => AnswerAt(Engine.Version, rows);

    public void AnswerAt(long version, params Item[] rows) => Step(new Hydrated<Item>(Reads.Dequeue(), version, rows));

    public void Commit(params (Item? Before, Item? After)[] changes) => CommitFor([], changes);

    public void CommitFor(IReadOnlyList<StoredOutcome> outcomes, params (Item? Before, Item? After)[] changes)
    {
        var from = Engine.Version;
        var rows = changes.Select((change, i) => new RowChange<Item>(from + i + 1, Items, change.Before, change.After));
        Step(new Committed(new CommitBatch(from, from + Math.Max(1, changes.Length), [.. rows], outcomes)));
    }

    public void Pass(int milliseconds)
    {
        Now += TimeSpan.FromMilliseconds(milliseconds);
        if (Engine.NextWake <= Now) Step(new Woken());
    }

    /// <summary>Sends the waiting frame, if there is one.</summary>
    public IReadOnlyList<IMessage> Drain(Connection connection)
    {
        if (!_frames[connection].TryDequeue(out var frame)) return [];
        var messages = frame.Messages(WireEncoding.MessagePack, 512, outcome => new Ack(outcome.Sequence, AckStatus.Ok, default))
            .Select(bytes => MessageCodec.DecodeDown(bytes.ToArray(), WireEncoding.MessagePack, out _)!).ToList();
        Step(new Drained(connection));
        return messages;
    }

    public bool HasFrame(Connection connection) => _frames[connection].Count > 0;

    public Frame Peek(Connection connection) => _frames[connection].Peek();

    public void Step(EngineEvent input)
    {
        Engine.Step(input, Now, _effects);
        foreach (var effect in _effects)
        {
            if (effect is Deliver deliver) _frames[deliver.Connection].Enqueue(deliver.Frame);
            if (effect is Hydrate hydrate) Reads.Enqueue((Reading<Item>)hydrate.Reading);
            if (effect is GiveUp giveUp) GivenUp.Add(giveUp);
            if (effect is Report report) Reports.Add(report);
        }

        _effects.Clear();
    }
}
