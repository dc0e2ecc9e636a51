using ModelSync.Server.Faults;
using ModelSync.Server.Transport;
using ModelSync.Wire;
using ModelSync.Wire.Messages;

namespace ModelSync.Server.Sessions;

/// <summary>
/// The one way out of a session: one send in flight, so whoever sends waits for the network and nothing piles up here.
/// A peer that takes nothing for some time ends the session; one that takes a little all the while does not.
/// </summary>
internal sealed class MessageSender(ITransport transport, WireEncoding encoding, TimeSpan stall, TimeProvider time, IFailpoints? failpoints, Action<SessionEnd> end)
{
    private readonly SemaphoreSlim _turn = new(1, 1);

    public ValueTask<bool> SendAsync(IMessage message) => SendAsync(MessageCodec.Encode(message, encoding));

    /// <summary>False when the connection is gone; then the session ends, too.</summary>
    public async ValueTask<bool> SendAsync(ReadOnlyMemory<byte> message)
    {
        await _turn.WaitAsync();
        try
        {
            return await SendInTimeAsync(message);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Closes behind what is being sent; a peer that takes nothing is dropped.</summary>
    public async ValueTask CloseAsync(int code, string reason)
    {
        await _turn.WaitAsync();
        try
        {
            await transport.CloseAsync(code, reason).AsTask().WaitAsync(stall, time);
        }
        catch (TimeoutException)
        {
            transport.Abort();
        }
        finally
        {
            _turn.Release();
        }
    }

    private async ValueTask<bool> SendInTimeAsync(ReadOnlyMemory<byte> message)
    {
        var sending = transport.SendAsync(message);
        failpoints?.Reach(Failpoint.InSend);
        try
        {
            var sent = sending.IsCompleted ? await sending : await ProgressAsync(sending.AsTask());
            if (!sent) end(SessionEnd.PeerLeft);
            return sent;
        }
        catch (TimeoutException)
        {
            end(SessionEnd.Stalled);
            transport.Abort();
            return false;
        }
    }

    private async Task<bool> ProgressAsync(Task<bool> sending)
    {
        while (true)
        {
            var before = transport.Progress;
            try
            {
                return await sending.WaitAsync(stall, time);
            }
            catch (TimeoutException) when (transport.Progress != before)
            {
                // Slow, not stuck.
            }
        }
    }
}
