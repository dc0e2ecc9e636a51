using System.Text;
using ModelSync.Wire;
using ModelSync.Wire.Messages;

namespace Runtime.Server.Tests.Hosting;

public sealed class RoundTripTests
{
    private static readonly Guid Ann = new("aaaaaaaa-0000-4000-8000-000000000001");
    private static readonly Guid Bob = new("bbbbbbbb-0000-4000-8000-000000000002");

    public static TheoryData<WireEncoding> Encodings => [WireEncoding.MessagePack, WireEncoding.Json];

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task A_write_of_one_client_is_in_the_frames_of_all_with_its_ack(WireEncoding encoding)
    {
        await using var app = await NotesApp.StartAsync();
        var ann = await app.ConnectAsync(encoding);
        var bob = await app.ConnectAsync(WireEncoding.Json);
        await ann.GreetAsync(Ann);
        await bob.GreetAsync(Bob);
        foreach (var client in new[] { ann, bob })
        {
            await client.SubscribeAsync(1, 0, "all");
            Assert.True((await client.ReceiveAsync<Snap>()).Last);
            Assert.Equal([1], (await client.ReceiveAsync<Tx>()).Activate);
        }

        await ann.MutateAsync(1, "hello");

        var own = await ann.ReceiveAsync<Tx>();
        Assert.Equal((1L, AckStatus.Ok, "hello"), (own.Acks[0].Sequence, own.Acks[0].Status, ann.TextOf(own.Acks[0].Payload)));
        Assert.Single(own.Deltas);
        var seen = await bob.ReceiveAsync<Tx>();
        Assert.Empty(seen.Acks);
        Assert.Contains("\"hello\"", Encoding.UTF8.GetString(Assert.Single(seen.Deltas).Span), StringComparison.Ordinal);
        Assert.Equal(own.Version, seen.Version);
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task A_rejection_is_acknowledged_with_its_record(WireEncoding encoding)
    {
        await using var app = await NotesApp.StartAsync();
        var client = await app.ConnectAsync(encoding);
        await client.GreetAsync(Ann);
        await client.MutateAsync(1, "taken");
        var ack = Assert.Single((await client.ReceiveAsync<Tx>()).Acks);
        var error = client.ErrorOf(ack.Payload);
        Assert.Equal((AckStatus.Rejected, "notes.note_taken"), (ack.Status, error.Code));
        Assert.False(error.Data.IsEmpty);
    }

    [Fact]
    public async Task What_is_sent_again_over_new_connections_is_in_the_database_once()
    {
        const int seed = 42;
        const int count = 15;
        var random = new Random(seed);
        await using var app = await NotesApp.StartAsync(configure: options => options.MutationBurst = 10_000);
        var settled = 0L;
        for (var connection = 0; settled < count; connection++)
        {
            Assert.True(connection < 100, $"seed {seed}");
            var client = await app.ConnectAsync(connection % 2 == 0 ? WireEncoding.MessagePack : WireEncoding.Json);
            var welcome = await client.GreetAsync(Ann, lastAcked: settled);
            for (var sequence = settled + 1; sequence <= welcome.LastSequence; sequence++)
            {
                var wanted = sequence;
                var stored = await client.ReceiveNextAsync<MutRes>(answer => answer.Sequence == wanted);
                Assert.Equal($"m{sequence}", client.TextOf(stored.Payload));
            }

            settled = welcome.LastSequence;
            for (var sequence = Math.Max(1, settled - 1); sequence <= Math.Min(count, settled + random.Next(1, 5)); sequence++) await client.MutateAsync(sequence, $"m{sequence}");
            if (settled < count && random.Next(2) == 0) await client.ReceiveNextAsync<Tx>();
            client.Abort();
        }

        var reader = await app.ConnectAsync(WireEncoding.Json);
        await reader.GreetAsync(Bob);
        await reader.SubscribeAsync(1, 0, "all");
        var rows = Encoding.UTF8.GetString((await reader.ReceiveAsync<Snap>()).Columns.Span);
        foreach (var sequence in Enumerable.Range(1, count)) Assert.Equal(2, rows.Split($"\"m{sequence}\"").Length);
    }

    [Fact]
    public async Task A_server_that_stops_says_goodbye()
    {
        await using var app = await NotesApp.StartAsync();
        var client = await app.ConnectAsync();
        await client.GreetAsync(Ann);
        var stopping = app.StopAsync();
        Assert.Equal((CloseCodes.GoingAway, "restart"), await client.ReceiveCloseAsync());
        await stopping;
    }
}
