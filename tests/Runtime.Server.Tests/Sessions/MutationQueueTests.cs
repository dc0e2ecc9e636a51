using ModelSync.Server.Hosting;
using ModelSync.Wire;
using ModelSync.Wire.Messages;
using Runtime.Server.Tests.Support;

namespace Runtime.Server.Tests.Sessions;

public sealed class MutationQueueTests
{
    private static readonly Guid Ann = new("aaaaaaaa-0000-4000-8000-000000000001");
    private static readonly Guid Bob = new("bbbbbbbb-0000-4000-8000-000000000002");

    public static TheoryData<WireEncoding> Encodings => [WireEncoding.MessagePack, WireEncoding.Json];

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task An_executed_mutation_is_acknowledged_in_a_frame(WireEncoding encoding)
    {
        await using var fixture = new SessionFixture();
        var client = await fixture.GreetAsync(Ann, encoding: encoding);
        await client.MutateAsync(1, "hello");
        var ack = Assert.Single((await client.ReceiveAsync<Tx>()).Acks);
        Assert.Equal((1L, AckStatus.Ok, "hello"), (ack.Sequence, ack.Status, client.TextOf(ack.Payload)));
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task A_repeat_gets_the_stored_outcome(WireEncoding encoding)
    {
        await using var fixture = new SessionFixture();
        var client = await fixture.GreetAsync(Ann, encoding: encoding);
        await client.MutateAsync(1, "hello");
        await client.ReceiveAsync<Tx>();
        await client.MutateAsync(1, "changed");
        var answer = await client.ReceiveAsync<MutRes>();
        Assert.Equal((1L, AckStatus.Ok, "hello"), (answer.Sequence, answer.Status, client.TextOf(answer.Payload)));
    }

    [Fact]
    public async Task A_gap_is_refused_and_uses_no_sequence_number()
    {
        await using var fixture = new SessionFixture();
        var client = await fixture.GreetAsync(Ann);
        await client.MutateAsync(2);
        var refusal = await client.ReceiveAsync<MutRes>();
        var error = client.ErrorOf(refusal.Payload);
        Assert.Equal((2L, AckStatus.Refused, ErrorCodes.MutationGap, Retry.Now), (refusal.Sequence, refusal.Status, error.Code, error.Retry));
        await client.MutateAsync(1);
        await client.MutateAsync(2);
        Assert.Equal(1, (await client.ReceiveAsync<Tx>()).Acks[0].Sequence);
        Assert.Equal(2, (await client.ReceiveAsync<Tx>()).Acks[0].Sequence);
    }

    [Fact]
    public async Task What_an_older_session_executed_and_this_one_acknowledged_leaves_no_gap()
    {
        await using var fixture = new SessionFixture();
        var older = await fixture.GreetAsync(Ann);
        var client = await fixture.GreetAsync(Ann);
        await older.MutateAsync(1);
        Assert.Equal(1, (await client.ReceiveAsync<Tx>()).Acks[0].Sequence);
        await client.MutateAsync(2);
        Assert.Equal(2, (await client.ReceiveAsync<Tx>()).Acks[0].Sequence);
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task A_sequence_below_one_is_malformed(WireEncoding encoding)
    {
        await using var fixture = new SessionFixture();
        var client = await fixture.GreetAsync(Ann, encoding: encoding);
        await client.MutateAsync(0);
        Assert.Equal((CloseCodes.Protocol, ErrorCodes.ProtocolMalformed), await client.ReceiveCloseAsync());
    }

    [Fact]
    public async Task So_many_wait_behind_the_one_that_executes_and_no_more()
    {
        var go = new TaskCompletionSource();
        var began = new TaskCompletionSource();
        await using var fixture = new SessionFixture(new ModelSyncOptions { MaxQueuedMutations = 3 }, async (_, text) =>
        {
            began.TrySetResult();
            await go.Task;
            return text;
        });
        var client = await fixture.GreetAsync(Ann);
        await client.MutateAsync(1);
        await began.Task;
        for (var sequence = 2; sequence <= 5; sequence++) await client.MutateAsync(sequence);

        var refusal = await client.ReceiveAsync<MutRes>();
        var error = client.ErrorOf(refusal.Payload);
        Assert.Equal((5L, AckStatus.Refused, ErrorCodes.LimitQueue, Retry.After), (refusal.Sequence, refusal.Status, error.Code, error.Retry));
        Assert.True(error.RetryAfterMs > 0);

        go.SetResult();
        for (var sequence = 1; sequence <= 4; sequence++) Assert.Equal(sequence, (await client.ReceiveAsync<Tx>()).Acks[0].Sequence);
        await client.MutateAsync(5);
        Assert.Equal(5, (await client.ReceiveAsync<Tx>()).Acks[0].Sequence);
    }

    [Fact]
    public async Task A_burst_is_allowed_then_the_rate_holds()
    {
        await using var fixture = new SessionFixture(new ModelSyncOptions { MutationBurst = 5, MutationsPerSecond = 2 });
        var client = await fixture.GreetAsync(Ann);
        for (var sequence = 1; sequence <= 5; sequence++)
        {
            await client.MutateAsync(sequence);
            Assert.Equal(sequence, (await client.ReceiveAsync<Tx>()).Acks[0].Sequence);
        }

        await client.MutateAsync(6);
        var error = client.ErrorOf((await client.ReceiveAsync<MutRes>()).Payload);
        Assert.Equal((ErrorCodes.LimitRate, Retry.After, 500), (error.Code, error.Retry, error.RetryAfterMs!.Value));
        fixture.Time.Advance(TimeSpan.FromMilliseconds(499));
        await client.MutateAsync(6);
        await client.ReceiveAsync<MutRes>();
        fixture.Time.Advance(TimeSpan.FromMilliseconds(1));
        await client.MutateAsync(6);
        Assert.Equal(6, (await client.ReceiveAsync<Tx>()).Acks[0].Sequence);
    }

    [Fact]
    public async Task One_connection_at_its_limit_slows_no_other()
    {
        await using var fixture = new SessionFixture(new ModelSyncOptions { MutationBurst = 1, MutationsPerSecond = 1 });
        var greedy = await fixture.GreetAsync(Ann);
        await greedy.MutateAsync(1);
        await greedy.MutateAsync(2);
        await greedy.ReceiveNextAsync<MutRes>();
        var other = await fixture.GreetAsync(Bob);
        await other.MutateAsync(1);
        Assert.Equal(1, (await other.ReceiveAsync<Tx>()).Acks[0].Sequence);
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task Who_returns_is_told_what_was_executed_meanwhile(WireEncoding encoding)
    {
        await using var fixture = new SessionFixture();
        var first = await fixture.GreetAsync(Ann, "ann", encoding);
        for (var sequence = 1; sequence <= 3; sequence++)
        {
            await first.MutateAsync(sequence, $"m{sequence}");
            await first.ReceiveAsync<Tx>();
        }

        first.Abort();
        var second = fixture.Connect(encoding);
        var welcome = await second.GreetAsync(Ann, "ann", lastAcked: 1);
        Assert.Equal(3, welcome.LastSequence);
        foreach (var sequence in new[] { 2L, 3L })
        {
            var stored = await second.ReceiveAsync<MutRes>();
            Assert.Equal((sequence, AckStatus.Ok, $"m{sequence}", welcome.Version), (stored.Sequence, stored.Status, second.TextOf(stored.Payload), stored.Version));
        }

        await second.MutateAsync(4, "m4");
        Assert.Equal(4, (await second.ReceiveAsync<Tx>()).Acks[0].Sequence);
    }

    [Fact]
    public async Task What_is_sent_again_and_again_over_new_connections_takes_effect_once()
    {
        const int seed = 20261123;
        var random = new Random(seed);
        var effects = new List<string>();
        await using var fixture = new SessionFixture(new ModelSyncOptions { MutationBurst = 100_000 }, (_, text) =>
        {
            effects.Add(text);
            return Task.FromResult<string?>(text);
        });
        var acked = new HashSet<long>();
        var client = await fixture.GreetAsync(Ann, "ann");
        for (var round = 0; acked.Count < 20; round++)
        {
            Assert.True(round < 500, $"seed {seed}");
            long next = Enumerable.Range(1, 20).First(sequence => !acked.Contains(sequence));
            for (var sequence = next; sequence < next + random.Next(1, 4) && sequence <= 20; sequence++)
                for (var copies = random.Next(1, 3); copies > 0; copies--) await client.MutateAsync(sequence, $"m{sequence}");
            var isCut = random.Next(3) == 0;
            if (isCut)
            {
                client.Abort();
                client = fixture.Connect();
                await client.GreetAsync(Ann, "ann", lastAcked: next - 1);
            }

            await client.SendAsync(new Ping(round, IsUp: true));
            acked.UnionWith(await SettledUntilPongAsync(client, round, isCut ? null : next));
        }

        Assert.Equal(Enumerable.Range(1, 20).Select(sequence => $"m{sequence}"), effects);
    }

    [Fact]
    public async Task A_fault_of_the_store_is_refused_for_now_and_can_be_sent_again()
    {
        await using var fixture = new SessionFixture(body: async (context, text) =>
        {
            await context.Table<Note>().FindAsync(1);
            return text;
        });
        var client = await fixture.GreetAsync(Ann);
        fixture.Store.NextFault = new IOException("disk full");
        await client.MutateAsync(1);
        var error = client.ErrorOf((await client.ReceiveAsync<MutRes>()).Payload);
        Assert.Equal((ErrorCodes.Unavailable, Retry.After), (error.Code, error.Retry));
        Assert.NotNull(error.TraceId);
        await client.MutateAsync(1);
        Assert.Equal(1, (await client.ReceiveAsync<Tx>()).Acks[0].Sequence);
    }

    /// <param name="awaited">A mutation that this connection was sent, so that it is answered, before the pong or after it.</param>
    private static async Task<HashSet<long>> SettledUntilPongAsync(TestClient client, int id, long? awaited)
    {
        var settled = new HashSet<long>();
        var (isPonged, isAnswered) = (false, awaited is null);
        while (!isPonged || !isAnswered)
        {
            var message = await client.ReceiveNextAsync<IMessage>();
            isPonged |= message is Pong pong && pong.Id == id;
            if (message is Tx tx) settled.UnionWith(tx.Acks.Select(ack => ack.Sequence));
            if (message is MutRes { Status: AckStatus.Ok } answer) settled.Add(answer.Sequence);
            isAnswered |= settled.Contains(awaited ?? 0) || (message is MutRes refused && refused.Sequence == awaited);
        }

        return settled;
    }
}
