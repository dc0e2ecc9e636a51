using ModelSync.Benchmarks.Harness;
using ModelSync.Benchmarks.Routing;
using ModelSync.Generated.V1;
using ModelSync.Server.Queries;
using ModelSync.Server.Queries.Frames;
using ModelSync.Server.Queries.Partitions;
using ModelSync.Server.Storage;
using ModelSync.Wire;

namespace ModelSync.Benchmarks;

/// <summary>
/// P1: one step of the engine with one updated row, while more and more live queries look at other rows. Fifty different shapes over fifteen
/// columns: ten each of equality, IN, equality with a range inside, range, prefix. The commit is not part of it; the commit ring is. Ten queries
/// use ten shapes, two of each kind, so the base of the bars is what a small site has; writes change every column, to values between those that
/// queries ask for, not beside them.
/// </summary>
internal static class P1RoutingQuestion
{
    private const string Ten = "ModelSync, 10 queries (10 shapes in use)";
    private const string Fifty = "ModelSync, 50 queries (50 shapes in use)";
    private const string HundredThousand = "ModelSync, 100,000 queries";
    private const string Million = "ModelSync, 1,000,000 queries";
    private const int Writes = 4_096;

    public static IEnumerable<Comparison> Run(int rounds)
    {
        Candidate[] candidates =
        [
            Engine(Ten, 10),
            Engine(Fifty, 50),
            Engine("ModelSync, 1,000 queries", 1_000),
            Engine(HundredThousand, 100_000),
            Engine(Million, 1_000_000),
            Linear("linear scan, 10 queries", 10),
            Linear("linear scan, 1,000 queries", 1_000),
            Linear("linear scan, 100,000 queries", 100_000),
        ];
        yield return Rounds.Compare("One write that touches no query, CPU", rounds, candidates,
            new Bar(HundredThousand, Ten, 1.3), new Bar(Million, Ten, 1.5), new Bar(HundredThousand, Fifty, 1.3), new Bar(Million, Fifty, 1.5));
    }

    private static Candidate Engine(string name, int queries)
    {
        var writes = Workload.Writes(Writes, queries);
        var engine = new LiveEngine(TicketSync.Descriptor, new EngineOptions(), 0);
        var effects = new List<EngineEffect>();
        Subscribe(engine, queries, effects);
        var version = 0L;
        return new(name, () =>
        {
            var write = writes[version % writes.Length] with { Sequence = version + 1 };
            engine.Step(new Committed(new CommitBatch(version, ++version, [write], [])), TimeSpan.Zero, effects);
            if (effects.Count > 0) throw new InvalidOperationException("A write touched a query.");
            return 0;
        });
    }

    private static void Subscribe(LiveEngine engine, int queries, List<EngineEffect> effects)
    {
        var connection = new Connection(Guid.Empty, WireEncoding.MessagePack);
        engine.Step(new Connected(connection, 0), TimeSpan.Zero, effects);
        effects.Clear();
        var subId = 0;
        foreach (var (shape, arguments) in Workload.Queries(queries))
        {
            engine.Step(new Subscribed(connection, subId++, new LiveQuery(shape, arguments)), TimeSpan.Zero, effects);
            var read = effects.OfType<Hydrate>().Single();
            effects.Clear();
            engine.Step(new Hydrated<Ticket>((Reading<Ticket>)read.Reading, 0, []), TimeSpan.Zero, effects);
            effects.Clear();
        }
    }

    private static Candidate Linear(string name, int queries)
    {
        var writes = Workload.Writes(Writes, queries);
        Func<Ticket, bool>[] predicates = [.. Workload.Queries(queries).Select(query => query.Shape.Accept(new Predicate(query.Arguments)))];
        var next = 0;
        return new(name, () =>
        {
            var write = writes[next++ % writes.Length];
            foreach (var predicate in predicates)
                if (predicate(write.Before!) || predicate(write.After!)) throw new InvalidOperationException("A write touched a query.");
            return 0;
        });
    }

    private sealed class Predicate(object arguments) : IQueryVisitor<Func<Ticket, bool>>
    {
        public Func<Ticket, bool> Visit<TRow, TArguments>(QueryShape<TRow, TArguments> shape)
            where TRow : class
            where TArguments : class
        {
            var typed = (QueryShape<Ticket, TArguments>)(object)shape;
            var bound = (TArguments)arguments;
            return row => typed.Match(row, bound);
        }
    }
}
