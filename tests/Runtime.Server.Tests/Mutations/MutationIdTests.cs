using System.Text.Json;
using ModelSync.Server.Mutations;

namespace Runtime.Server.Tests.Mutations;

public sealed class MutationIdTests
{
    [Fact]
    public void Ids_are_those_that_the_browser_derives()
    {
        var vectors = JsonSerializer.Deserialize<List<Vector>>(
            File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Conformance", "mutation-ids.json")),
            JsonSerializerOptions.Web)!;
        Assert.True(vectors.Count >= 8);
        Assert.All(vectors, vector => Assert.Equal(vector.Id, MutationIds.Create(vector.User, vector.ClientId, long.Parse(vector.Sequence), vector.Counter)));
    }

    private sealed record Vector(string User, Guid ClientId, string Sequence, int Counter, Guid Id);
}
