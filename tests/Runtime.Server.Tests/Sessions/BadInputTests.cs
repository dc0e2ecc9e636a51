using ModelSync.Server.Hosting;
using ModelSync.Wire;
using ModelSync.Wire.Messages;
using Runtime.Server.Tests.Support;

namespace Runtime.Server.Tests.Sessions;

public sealed class BadInputTests
{
    private static readonly Guid Ann = new("aaaaaaaa-0000-4000-8000-000000000001");
    private static readonly Guid Bob = new("bbbbbbbb-0000-4000-8000-000000000002");

    public static TheoryData<WireEncoding> Encodings => [WireEncoding.MessagePack, WireEncoding.Json];

    [Theory]
    [InlineData("nonsense", ErrorCodes.ProtocolMalformed)]
    [InlineData("", ErrorCodes.ProtocolMalformed)]
    [InlineData("{}", ErrorCodes.ProtocolMalformed)]
    [InlineData("[]", ErrorCodes.ProtocolMalformed)]
    [InlineData("[\"2\",1,0,[]]", ErrorCodes.ProtocolMalformed)]
    [InlineData("[2,1.5,0,[]]", ErrorCodes.ProtocolMalformed)]
    [InlineData("[2,1,0]", ErrorCodes.ProtocolMalformed)]
    [InlineData("[2,1,0,[]", ErrorCodes.ProtocolMalformed)]
    [InlineData("[2,1,0,[],null] ", null)]
    [InlineData("[5,1][5,1]", ErrorCodes.ProtocolMalformed)]
    [InlineData("[99]", ErrorCodes.ProtocolUnexpected)]
    [InlineData("[0]", ErrorCodes.ProtocolUnexpected)]
    [InlineData("[18,\"1\",[],[],[],[]]", ErrorCodes.ProtocolUnexpected)]
    [InlineData("[3,5,{\"new\":[1,2]}]", null)]
    public async Task Wrong_messages_close_their_connection_and_no_other(string json, string? error)
    {
        await using var fixture = new SessionFixture();
        var bad = await fixture.GreetAsync(Ann, encoding: WireEncoding.Json);
        var other = await fixture.GreetAsync(Bob);
        await other.SubscribeAsync(1, 0, "a");
        await other.ReceiveAsync<Tx>();

        await bad.SendBytesAsync(System.Text.Encoding.UTF8.GetBytes(json));
        if (error is not null)
        {
            Assert.Equal((CloseCodes.Protocol, error), await bad.ReceiveCloseAsync());
        }
        else
        {
            await bad.SendAsync(new Ping(1, IsUp: true));
            await bad.ReceiveNextAsync<Pong>();
        }

        fixture.LastConnection.Push(new Tx(5, [], [], [], []));
        Assert.Equal(5, (await other.ReceiveAsync<Tx>()).Version);
        await other.MutateAsync(1);
        Assert.Single((await other.ReceiveAsync<Tx>()).Acks);
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task A_message_over_the_limit_closes_and_one_at_the_limit_does_not(WireEncoding encoding)
    {
        const int limit = 2048;
        await using var fixture = new SessionFixture(new ModelSyncOptions { MaxFrameBytes = limit });
        foreach (var size in new[] { limit - 1, limit })
        {
            var client = await fixture.GreetAsync(Ann, encoding: encoding);
            await client.SendBytesAsync(SubOfSize(client, size));
            Assert.Equal(ErrorCodes.Invalid, (await client.ReceiveAsync<SubErr>()).Error.Code);
        }

        var over = await fixture.GreetAsync(Ann, encoding: encoding);
        await over.SendBytesAsync(SubOfSize(over, limit + 1));
        Assert.Equal((CloseCodes.TooLarge, ErrorCodes.LimitFrame), await over.ReceiveCloseAsync());
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task Damaged_bytes_end_in_an_answer_or_a_close_code_of_the_table(WireEncoding encoding)
    {
        const int seed = 815;
        var random = new Random(seed);
        int[] table = [CloseCodes.Protocol, CloseCodes.SignedOut, CloseCodes.Forbidden, CloseCodes.SecondHello, CloseCodes.Upgrade];
        await using var fixture = new SessionFixture();
        var other = await fixture.GreetAsync(Bob);
        for (var round = 0; round < 200; round++)
        {
            var client = await fixture.GreetAsync(Guid.NewGuid(), encoding: encoding);
            var samples = Wire.MessageSamples.All(encoding).ToList();
            var bytes = MessageCodec.Encode(samples[random.Next(samples.Count)].Message, encoding);
            for (var flips = random.Next(1, 5); flips > 0; flips--) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            await client.SendBytesAsync(bytes);
            await client.SendAsync(TestClient.Hello(Ann));
            var (code, _) = await client.ReceiveCloseAsync();
            Assert.True(code is { } given && table.Contains(given), $"seed {seed}, round {round}: {code} after {Convert.ToHexString(bytes)}");
        }

        await other.SendAsync(new Ping(1, IsUp: true));
        await other.ReceiveAsync<Pong>();
        Assert.DoesNotContain(fixture.Logs.Lines, line => line.StartsWith("Error", StringComparison.Ordinal));
    }

    private static byte[] SubOfSize(TestClient client, int size)
    {
        var length = size - MessageCodec.Encode(new Sub(1, 0, client.Text("")), client.Encoding).Length;
        while (true)
        {
            var bytes = MessageCodec.Encode(new Sub(1, 0, client.Text(new string('x', length))), client.Encoding);
            if (bytes.Length == size) return bytes;
            length -= bytes.Length - size;
        }
    }
}
