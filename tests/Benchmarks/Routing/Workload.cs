using ModelSync.Generated.V1;
using ModelSync.Server.Storage;

namespace ModelSync.Benchmarks.Routing;

/// <summary>Queries that no write touches: projects and scores lie between each other, titles part only behind the longest prefix.</summary>
internal static class Workload
{
    private const int ShapeCount = 50;
    private const int Kinds = 5;
    private static readonly QueryShape[] Shapes = MakeShapes();

    public static ModelDescriptor<Ticket> Model { get; } = (ModelDescriptor<Ticket>)TicketSync.Descriptor.Models[0];

    /// <summary>Distinct queries, spread over the shapes in turn.</summary>
    public static IEnumerable<(QueryShape Shape, object Arguments)> Queries(int count)
    {
        for (var i = 0; i < count; i++)
        {
            var shape = Shapes[i % ShapeCount];
            // The ten shapes of a kind ask for values of their own: what shapes share is the member, not the answer.
            yield return (shape, Arguments(shape.Name, (i / ShapeCount * (ShapeCount / Kinds)) + (i % ShapeCount / Kinds)));
        }
    }

    /// <summary>Updates that move a row between places where nobody looks, in the midst of where so many queries look.</summary>
    public static RowChange<Ticket>[] Writes(int count, int queries)
    {
        var random = new Random(1);
        var places = Math.Max(2, queries / Kinds);
        return [.. Enumerable.Range(0, count).Select(i => new RowChange<Ticket>(0, Model, Row(i, random.Next(places)), Row(i, random.Next(places))))];
    }

    private static QueryShape[] MakeShapes() =>
        [.. Enumerable.Range(0, ShapeCount).Select(i => TicketSync.Descriptor.Queries[i % TicketSync.Descriptor.Queries.Count].Accept(new Numbering(i)))];

    private static object Arguments(string shape, int n) => shape switch
    {
        "tickets.inProject" => new TicketSync.TicketsInProjectArguments(2 * n),
        "tickets.inProjects" => new TicketSync.TicketsInProjectsArguments(new ValueList<int>([(6 * n), (6 * n) + 2, (6 * n) + 4])),
        "tickets.inProjectAbove" => new TicketSync.TicketsInProjectAboveArguments(2 * (n / 4), n % 4),
        "tickets.scored" => new TicketSync.TicketsScoredArguments(n, n + 0.25),
        "tickets.titled" => new TicketSync.TicketsTitledArguments($"ticket {n}-"),
        _ => throw new ArgumentOutOfRangeException(nameof(shape), shape, null),
    };

    private static Ticket Row(long id, int place) => new() { Id = id, Project = (2 * place) + 1, Title = $"ticket {place}+", Score = place + 0.5 };
}
