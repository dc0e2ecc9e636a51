using System.Globalization;
using System.Text;
using ModelSync.Generated.V1;
using ModelSync.Server.Storage;

namespace ModelSync.Benchmarks.Routing;

/// <summary>Queries that no write touches: numbers lie between each other, texts part only behind the longest prefix.</summary>
internal static class Workload
{
    private static readonly QueryShape[] Shapes = InTurn();

    public static ModelDescriptor<Ticket> Model { get; } = (ModelDescriptor<Ticket>)TicketSync.Descriptor.Models[0];

    /// <summary>Distinct queries, spread over the shapes in turn.</summary>
    public static IEnumerable<(QueryShape Shape, object Arguments)> Queries(int count)
    {
        for (var i = 0; i < count; i++)
        {
            var shape = Shapes[i % Shapes.Length];
            // Shapes that share a column ask for values of their own.
            yield return (shape, Arguments(shape, (i / Shapes.Length * ShapeKind.ShapesOfAKind) + (i % Shapes.Length / ShapeKind.All.Count)));
        }
    }

    /// <summary>Updates that move a row between places where nobody looks, in the midst of where so many queries look.</summary>
    public static RowChange<Ticket>[] Writes(int count, int queries)
    {
        var random = new Random(1);
        var places = Math.Max(2, queries / ShapeKind.All.Count);
        return [.. Enumerable.Range(0, count).Select(i => new RowChange<Ticket>(0, Model, Row(i, random, places), Row(i, random, places)))];
    }

    // The kinds take turns, and in each kind its two classes: the first ten shapes are two of each kind, over different columns.
    private static QueryShape[] InTurn() =>
    [
        .. from turn in Enumerable.Range(0, ShapeKind.ShapesOfAKind)
           from kind in ShapeKind.All
           select TicketSync.Descriptor.Queries.Where(shape => ShapeKind.ClassOf(shape) == kind.Classes[turn % 2]).ElementAt(turn / 2),
    ];

    // Read as a client would have sent them.
    private static object Arguments(QueryShape shape, int n)
    {
        var reader = new JsonReader(Encoding.UTF8.GetBytes(ShapeKind.ArgumentsOf(shape, n)));
        return shape.ReadArguments(ref reader) ?? throw new InvalidOperationException($"{shape.Name} has other arguments.");
    }

    private static Ticket Row(long id, Random random, int places)
    {
        int Odd() => (2 * random.Next(places)) + 1;
        double Half() => random.Next(places) + 0.5;
        string Text() => string.Create(CultureInfo.InvariantCulture, $"ticket {random.Next(places)}+");
        return new()
        {
            Id = id,
            Project = Odd(),
            Assignee = Odd(),
            Reporter = Odd(),
            Milestone = Odd(),
            Component = Odd(),
            Score = Half(),
            Effort = Half(),
            Cost = Half(),
            Weight = Half(),
            Risk = Half(),
            Title = Text(),
            Label = Text(),
            Code = Text(),
            Area = Text(),
            Version = Text(),
        };
    }
}
