using System.Buffers.Text;

namespace ModelSync.Benchmarks.Live.Load;

/// <summary>A text of fixed length inside a write that says when it was sent; found again in whatever a subscriber receives.</summary>
internal static class Marker
{
    private const int Digits = 16;

    public static string Of(long sent) => $"~T{sent:D16}~";

    /// <summary>Calls back with the time at which each write in the message was sent.</summary>
    public static void Find(ReadOnlySpan<byte> message, Action<long> found)
    {
        for (int at; (at = message.IndexOf("~T"u8)) >= 0; message = message[2..])
        {
            message = message[at..];
            if (message.Length < 2 + Digits) return;
            if (Utf8Parser.TryParse(message.Slice(2, Digits), out long sent, out var used) && used == Digits)
                found(sent);
        }
    }
}
