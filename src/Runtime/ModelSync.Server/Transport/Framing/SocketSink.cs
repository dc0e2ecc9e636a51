using System.Net.Sockets;

namespace ModelSync.Server.Transport.Framing;

/// <summary>
/// A plain socket. A send that does not wait costs one system call and wakes nobody; what the kernel does not take waits here, where it can
/// still be coalesced, so it is kept from piling up in the kernel.
/// </summary>
internal sealed class SocketSink : IByteSink
{
    // Unsent bytes above which the kernel takes no more. Enough for a fast network: what is under way does not count.
    private const int UnsentBytes = 128 * 1024;
    private const int LinuxTcpNotSentLowat = 25;

    private readonly Socket _socket;

    public SocketSink(Socket socket)
    {
        _socket = socket;
        _socket.Blocking = false;
        if (OperatingSystem.IsLinux()) BoundUnsent(socket);
    }

    public int TrySend(ReadOnlySpan<byte> bytes)
    {
        try
        {
            var sent = _socket.Send(bytes, SocketFlags.None, out var error);
            return error switch
            {
                SocketError.Success => sent,
                SocketError.WouldBlock or SocketError.IOPending or SocketError.NoBufferSpaceAvailable => 0,
                _ => -1,
            };
        }
        catch (ObjectDisposedException)
        {
            return -1;
        }
    }

    public async ValueTask<bool> SendAsync(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            return await _socket.SendAsync(bytes, SocketFlags.None) == bytes.Length;
        }
        catch (Exception broken) when (broken is SocketException or ObjectDisposedException)
        {
            return false;
        }
    }

    private static void BoundUnsent(Socket socket)
    {
        Span<byte> value = stackalloc byte[sizeof(int)];
        BitConverter.TryWriteBytes(value, UnsentBytes);
        socket.SetRawSocketOption((int)SocketOptionLevel.Tcp, LinuxTcpNotSentLowat, value);
    }
}
