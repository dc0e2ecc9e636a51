using ModelSync.Contract.Wire;
using ModelSync.Server.Storage;
using ModelSync.Wire;
using ModelSync.Wire.Messages;
using Runtime.Server.Tests.Sessions;
using Runtime.Server.Tests.Support;

namespace Runtime.Server.Tests.Contracts;

/// <summary>Sessions of clients whose contract is not today's.</summary>
public sealed class OlderClientTests
{
    private static readonly Guid Ann = new("00000000-0000-0000-0000-000000000001");

    // One query and one mutation less, so every position is another one.
    private static readonly string[] Shorter = [.. NoteSurface.Lines(2).Where(static line => !line.Contains("query0", StringComparison.Ordinal) && !line.Contains("mutation0", StringComparison.Ordinal))];

    // One query that is gone since, without a word.
    private static readonly string[] Other = NoteSurface.Sorted([.. Shorter, "query notes.gone(text: string): Note[]"]);

    public static TheoryData<WireEncoding> Encodings => [WireEncoding.MessagePack, WireEncoding.Json];

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task Positions_are_those_of_the_client_s_own_contract(WireEncoding encoding)
    {
        await using var fixture = new SessionFixture(kept: Shorter);
        var client = fixture.Connect(encoding);
        Assert.Equal(SchemaVerdict.Compatible, (await GreetAsync(client, Shorter)).Verdict);
        await client.SubscribeAsync(1, 1, "x");
        Assert.Equal(ErrorCodes.Denied, (await client.ReceiveNextAsync<SubErr>()).Error.Code);
        await client.SubscribeAsync(2, 0, "x");
        await client.SubscribeAsync(3, 2, "x");
        Assert.Equal(ErrorCodes.Denied, (await client.ReceiveNextAsync<SubErr>()).Error.Code);
        await client.MutateAsync(1, "y");
        await client.SettleAsync();
        Assert.DoesNotContain(fixture.LastConnection.Calls, static call => call.StartsWith("sub", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_gone_is_told_apart_from_what_is_denied_and_the_rest_is_served()
    {
        await using var fixture = new SessionFixture(kept: Other);
        var client = fixture.Connect();
        Assert.Equal(SchemaVerdict.Limited, (await GreetAsync(client, Other, "bob")).Verdict);
        await client.SubscribeAsync(1, 0, "x");
        var error = (await client.ReceiveNextAsync<SubErr>()).Error;
        Assert.Equal((ErrorCodes.SchemaUnsupported, Retry.Upgrade), (error.Code, error.Retry));
        await client.SubscribeAsync(2, 1, "x");
        Assert.Contains(2, (await client.ReceiveNextAsync<Tx>()).Activate);
        Assert.Equal("sub 2 notes.query1 x@bob", Assert.Single(fixture.LastConnection.Calls));
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task A_mutation_that_is_gone_is_rejected_and_has_used_its_number(WireEncoding encoding)
    {
        var older = NoteSurface.Sorted([.. Shorter, "mutation notes.a(text: string)"]);
        await using var fixture = new SessionFixture(kept: older);
        var client = fixture.Connect(encoding);
        await GreetAsync(client, older);
        await client.MutateAsync(1, "x");
        var ack = Assert.Single((await client.ReceiveNextAsync<Tx>(static tx => tx.Acks.Count > 0)).Acks);
        Assert.Equal((1, AckStatus.Rejected, ErrorCodes.SchemaUnsupported), (ack.Sequence, ack.Status, client.ErrorOf(ack.Payload).Code));
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task An_outcome_of_before_the_deploy_is_told_to_a_client_of_before_the_deploy(WireEncoding encoding)
    {
        await using var fixture = new SessionFixture(kept: Shorter);
        byte[] seal = Convert.FromHexString(WireHash.Of(Shorter));
        var result = Encoded.MessagePack(0, static (ref ModelSync.Generated.V1.MessagePackWriter writer, int _) =>
        {
            writer.WriteString("notes.mutation1");
            writer.WriteString("told");
        });
        await fixture.Store.RegisterClientAsync(Ann, "", null, CancellationToken.None);
        await fixture.Store.ExecuteAsync(new ClientSequence(Ann, "", 1), (_, _) => ValueTask.FromResult(new MutationOutcome(OutcomeStatus.Ok, (byte[])[.. seal, .. result])), CancellationToken.None);
        var client = fixture.Connect(encoding);
        await GreetAsync(client, Shorter);
        var answer = await client.ReceiveNextAsync<MutRes>();
        Assert.Equal((1, AckStatus.Ok, "told"), (answer.Sequence, answer.Status, client.TextOf(answer.Payload)));

        var newer = fixture.Connect(encoding);
        await newer.SendAsync(TestClient.Hello(Ann));
        var outdated = await newer.ReceiveNextAsync<MutRes>();
        Assert.Equal((AckStatus.Failed, ErrorCodes.MutationOutdated), (outdated.Status, newer.ErrorOf(outdated.Payload).Code));
    }

    [Fact]
    public async Task A_contract_that_nobody_promises_is_told_to_upgrade()
    {
        await using var fixture = new SessionFixture(kept: Shorter);
        var client = fixture.Connect();
        await client.SendAsync(TestClient.Hello(Ann) with { WireHash = WireHash.Of(Other) });
        Assert.Equal((CloseCodes.Upgrade, ErrorCodes.SchemaUpgrade), await client.ReceiveCloseAsync());
    }

    private static async Task<Welcome> GreetAsync(TestClient client, string[] contract, string? token = null)
    {
        await client.SendAsync(TestClient.Hello(Ann, token) with { WireHash = WireHash.Of(contract) });
        return await client.ReceiveAsync<Welcome>();
    }
}
