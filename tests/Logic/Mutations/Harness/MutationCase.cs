using Logic.Mutations.Domain;
using ModelSync.Generated.V1;

namespace Logic.Mutations.Harness;

/// <summary>One run of a mutation: the rows that there are, who runs it and with what.</summary>
internal sealed record MutationCase(MutationMethod Method, IReadOnlyList<object?> Arguments, Clerk Clerk, DateTimeOffset UtcNow)
{
    public required IReadOnlyList<(ModelRows Model, object Row)> Rows { get; init; }

    /// <summary>Those that the browser knows.</summary>
    public required IReadOnlyList<(ModelRows Model, object Row)> Known { get; init; }

    /// <summary>What the browser does not know is known not to be there, or not for this user; otherwise nothing is known of it.</summary>
    public required bool IsComplete { get; init; }

    /// <summary>A random one.</summary>
    public static MutationCase Next(MutationMethod method, Random random)
    {
        var inputs = new MutationInputs(random);
        var clerk = new Clerk(random.Next(2) == 0 ? "ann" : "bob", random.Next(6), random.Next(2) == 0 ? ["chief", "bidder"] : []);
        var rows = ModelRows.All.SelectMany(model => RowsOf(model, inputs, random, clerk)).ToList();
        var isComplete = random.Next(4) != 0;
        return new MutationCase(method, [.. method.Parameters.Select(p => inputs.Next(p.Type))], clerk, inputs.Instant())
        {
            Rows = rows,
            Known = [.. rows.Where(r => r.Model.CanRead(r.Row, clerk) && (isComplete || random.Next(3) != 0))],
            IsComplete = isComplete,
        };
    }

    // As it would come out of the database.
    private static object WithoutScale(object row)
    {
        foreach (var member in row.GetType().GetProperties().Where(static p => p.PropertyType == typeof(decimal) && p.CanWrite)) member.SetValue(row, (decimal)member.GetValue(row)! / 1.0000000000000000000000000000m);
        return row;
    }

    private static IEnumerable<(ModelRows Model, object Row)> RowsOf(ModelRows model, MutationInputs inputs, Random random, Clerk clerk)
    {
        var taken = new HashSet<RowKey>();
        for (var i = random.Next(5); i > 0; i--)
        {
            var row = WithoutScale(inputs.Next(model.Model.RowType)!);
            if (row is Memo memo && random.Next(2) == 0) memo.Owner = clerk.Name;
            if (taken.Add(model.KeyOf(row))) yield return (model, row);
        }
    }
}
