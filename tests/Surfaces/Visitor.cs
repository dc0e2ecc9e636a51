using System.Net.WebSockets;
using System.Text;
using ModelSync.Generated.V1;
using ModelSync.Wire;
using ModelSync.Wire.Messages;

namespace Surfaces;

/// <summary>A connection in JSON, of which every byte that comes is kept.</summary>
internal sealed class Visitor(WebSocket socket) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly StringBuilder _heard = new();

    /// <summary>All that the server has said.</summary>
    public string Heard => _heard.ToString();

    public async Task SendAsync(IMessage message) =>
        await socket.SendAsync(MessageCodec.Encode(message, WireEncoding.Json), WebSocketMessageType.Text, true, CancellationToken.None);

    public Task GreetAsync(SurfaceDescriptor surface) =>
        SendAsync(new Hello(1, Convert.ToHexStringLower(surface.WireHash.Span), Guid.NewGuid(), 0, null, null, 0, null, null));

    public Task SubscribeAsync(int subId, int query, string arguments) => SendAsync(new Sub(subId, query, Encoding.UTF8.GetBytes(arguments)));

    public Task MutateAsync(long sequence, int mutation, string arguments) => SendAsync(new Mut(sequence, mutation, Encoding.UTF8.GetBytes(arguments)));

    /// <summary>The next message of this kind, whatever comes before it.</summary>
    public async Task<TMessage> NextAsync<TMessage>(Func<TMessage, bool>? which = null)
        where TMessage : IMessage
    {
        while (await ReceiveAsync() is { } bytes)
            if (MessageCodec.DecodeDown(bytes, WireEncoding.Json, out _) is TMessage message && (which is null || which(message))) return message;
        throw new InvalidOperationException($"Closed with {socket.CloseStatus} before a {typeof(TMessage).Name}: {Heard}");
    }

    /// <summary>Reads to the end.</summary>
    public async Task<int?> CloseCodeAsync()
    {
        while (await ReceiveAsync() is not null)
        {
        }

        return (int?)socket.CloseStatus;
    }

    public void Dispose() => socket.Dispose();

    private async Task<byte[]?> ReceiveAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        var (buffer, message) = (new byte[16 * 1024], new MemoryStream());
        WebSocketReceiveResult part;
        do
        {
            part = await socket.ReceiveAsync(buffer, patience.Token);
            if (part.MessageType == WebSocketMessageType.Close)
            {
                _heard.Append(socket.CloseStatusDescription);
                return null;
            }

            message.Write(buffer, 0, part.Count);
        }
        while (!part.EndOfMessage);
        _heard.Append(Encoding.UTF8.GetString(message.ToArray()));
        return message.ToArray();
    }
}
