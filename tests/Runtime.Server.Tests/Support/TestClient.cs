using ModelSync.Generated.V1;
using ModelSync.Server.Transport;
using ModelSync.Wire;
using ModelSync.Wire.Messages;

namespace Runtime.Server.Tests.Support;

/// <summary>The client's end of a connection, message by message. Waiting too long fails the test instead of hanging it.</summary>
internal sealed class TestClient(ITransport transport, WireEncoding encoding, Func<int?> closeCode)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public WireEncoding Encoding => encoding;

    /// <summary>A hello for <see cref="NoteSurface"/>.</summary>
    public static Hello Hello(Guid clientId, string? token = null, long lastAcked = 0) =>
        new(1, Convert.ToHexStringLower([.. Enumerable.Range(0, 32).Select(index => (byte)index)]), clientId, 0, token, null, lastAcked, null, null);

    public async Task SendAsync(IMessage message) => await SendBytesAsync(MessageCodec.Encode(message, encoding));

    public async Task SendBytesAsync(byte[] message) => await transport.SendAsync(message);

    /// <summary>The arguments of the test surface: one text.</summary>
    public ReadOnlyMemory<byte> Text(string text) => encoding == WireEncoding.Json
        ? System.Text.Encoding.UTF8.GetBytes($"[\"{text}\"]")
        : Encoded.MessagePack(text, static (ref MessagePackWriter writer, string value) =>
        {
            writer.BeginArray(1);
            writer.WriteString(value);
        });

    public Task SubscribeAsync(int subId, int query, string text) => SendAsync(new Sub(subId, query, Text(text)));

    public Task MutateAsync(long sequence, string text = "x", int mutation = 0) => SendAsync(new Mut(sequence, mutation, Text(text)));

    public async Task<Welcome> GreetAsync(Guid clientId, string? token = null, long lastAcked = 0)
    {
        await SendAsync(Hello(clientId, token, lastAcked));
        return await ReceiveAsync<Welcome>();
    }

    /// <summary>Returns when the server has handled everything that was sent before.</summary>
    public async Task SettleAsync()
    {
        await SendAsync(new Ping(int.MaxValue, IsUp: true));
        await ReceiveNextAsync<Pong>(pong => pong.Id == int.MaxValue);
    }

    /// <summary>The next message, which must be of this kind.</summary>
    public async Task<TMessage> ReceiveAsync<TMessage>()
        where TMessage : IMessage
    {
        var received = await NextAsync();
        Assert.True(received.Kind == ReceivedKind.Message, $"Expected {typeof(TMessage).Name}, but the connection was closed with {closeCode()}.");
        return Assert.IsType<TMessage>(Decode(received));
    }

    /// <summary>The next message, of whatever kind; null at the end.</summary>
    public async Task<IMessage?> ReceiveAnyAsync()
    {
        var received = await NextAsync();
        return received.Kind == ReceivedKind.Message ? Decode(received) : null;
    }

    /// <summary>The next message of this kind, whatever comes before it.</summary>
    public async Task<TMessage> ReceiveNextAsync<TMessage>(Func<TMessage, bool>? which = null)
        where TMessage : IMessage
    {
        while (true)
        {
            var received = await NextAsync();
            Assert.True(received.Kind == ReceivedKind.Message, $"Expected {typeof(TMessage).Name}, but the connection was closed with {closeCode()}.");
            if (Decode(received) is TMessage message && (which is null || which(message))) return message;
        }
    }

    /// <summary>Reads to the end; gives the close code and the code of the last error, if there was one.</summary>
    public async Task<(int? Code, string? Error)> ReceiveCloseAsync()
    {
        string? error = null;
        while (true)
        {
            var received = await NextAsync();
            if (received.Kind == ReceivedKind.Closed) break;
            error = Decode(received) switch
            {
                Err { Fatal: true } err => err.Error.Code,
                Upgrade => ErrorCodes.SchemaUpgrade,
                GoAway goAway => goAway.Reason,
                _ => error,
            };
        }

        await transport.CloseAsync(1000, "");
        return (closeCode(), error);
    }

    /// <summary>The error inside a refusal or a rejection.</summary>
    public WireError ErrorOf(ReadOnlyMemory<byte> payload)
    {
        if (encoding == WireEncoding.Json)
        {
            var json = new JsonReader(payload.Span);
            return WireError.Read(ref json, payload);
        }

        var reader = new MessagePackReader(payload.Span);
        return WireError.Read(ref reader, payload);
    }

    /// <summary>A text result.</summary>
    public string TextOf(ReadOnlyMemory<byte> payload)
    {
        if (encoding == WireEncoding.Json)
        {
            var json = new JsonReader(payload.Span);
            return json.ReadString();
        }

        var reader = new MessagePackReader(payload.Span);
        return reader.ReadString();
    }

    /// <summary>Leaves politely and waits for the server's answer.</summary>
    public async Task CloseAsync()
    {
        await transport.CloseAsync(CloseCodes.Done, "");
        await ReceiveCloseAsync();
    }

    public void Abort() => transport.Abort();

    private async Task<Received> NextAsync() => await transport.ReceiveAsync(int.MaxValue).AsTask().WaitAsync(Patience);

    private IMessage? Decode(Received received)
    {
        // The bytes are valid until the next receive only.
        var message = MessageCodec.DecodeDown(received.Message.ToArray(), encoding, out var error);
        Assert.Equal(WireErrorCode.None, error);
        return message;
    }
}
