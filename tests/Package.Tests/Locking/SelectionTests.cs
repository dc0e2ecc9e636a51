using ModelSync.Contract;
using ModelSync.Contract.Wire;
using ModelSync.Contract.Wire.Projection;

namespace Package.Tests.Locking;

/// <summary>What a query tells of its rows is part of the contract: clients may be told of more members than they know of, never of fewer.</summary>
public sealed class SelectionTests
{
    private const string Types = """
        type Job key id
        type Job.id: int
        type Job.price: decimal
        type Job.title: string
        """;

    [Theory]
    // Was, is, whether clients of then are served.
    [InlineData("Job(id, title)[]", "Job(id, title)[]", "")]
    [InlineData("Job(id, title)[]", "Job[]", "")]
    [InlineData("Job(id, title)[]", "Job(id, price, title)[]", "")]
    [InlineData("Job(id, title)[]", "Job(id, price)[]", "jobs.all does not tell Job.title any more")]
    [InlineData("Job[]", "Job(id, title)[]", "jobs.all does not tell Job.price any more")]
    public void A_client_of_then_is_served_when_it_misses_nothing(string was, string now, string obstacle) =>
        Assert.Equal(obstacle, string.Join('\n', WireProjection.Plan(Contract(was), Contract(now), WireEvolution.None).Obstacles));

    [Theory]
    [InlineData("Job(id, title)[]", "Job[]", "Compatible")]
    [InlineData("Job(id, title)[]", "Job(id, price, title)[]", "Compatible")]
    [InlineData("Job(id, title)[]", "Job(id, price)[]", "Removed")]
    [InlineData("Job[]", "Job(id, title)[]", "Removed")]
    public void To_tell_less_breaks_clients_and_to_tell_more_does_not(string was, string now, string kind)
    {
        var change = Assert.Single(LockComparison.Compare(Contract(was), Contract(now), WireEvolution.None));
        Assert.Equal(("jobs.all", kind), (change.Owner, change.Kind.ToString()));
    }

    [Theory]
    [InlineData("Job(id, size)[]")]
    [InlineData("Job(id, id)[]")]
    [InlineData("Job()[]")]
    [InlineData("Job(id[]")]
    public void Members_that_are_not_there_or_there_twice_are_no_contract(string rows) => Assert.Throws<WireFormatException>(() => Contract(rows));

    private static WireContract Contract(string rows) => WireContract.Parse([.. Types.Split('\n'), $"query jobs.all(): {rows}"]);
}
