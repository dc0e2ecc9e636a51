using ModelSync.Generated.V1;
using ModelSync.Wire;
using ModelSync.Wire.Messages;

namespace Runtime.Server.Tests.Wire;

/// <summary>One sample of every message, every optional field once with and once without a value.</summary>
internal static class MessageSamples
{
    private static readonly Guid Id = new("0f8fad5b-d9cb-469f-a165-70867728950e");
    private static readonly DateTimeOffset Instant = new(2026, 3, 14, 9, 26, 53, TimeSpan.Zero);

    public static IEnumerable<(string Name, IMessage Message)> All(WireEncoding encoding)
    {
        var list = Raw(encoding, 1, 2, 3);
        var error = Encode(encoding, FullError(encoding));
        yield return ("hello", new Hello(1, new string('a', 64), Id, 0, "token", 7, 3, 1006, "00-trace"));
        yield return ("hello, again", new Hello(1, new string('a', 64), Id, 0, null, 9007199254740993, 5, 1006, null, "0123456789abcdef0123456789abcdef"));
        yield return ("hello, first", new Hello(1, new string('0', 64), Id, 0, null, null, 0, null, null));
        yield return ("sub", new Sub(1, 2, list));
        yield return ("sub without arguments", new Sub(2, 0, Raw(encoding)));
        yield return ("sub, resumed", new Sub(3, 1, list, new Known(9007199254740993, 7, 2, null)));
        yield return ("sub, resumed after a restart", new Sub(4, 1, list, new Known(12, null, 1000, -81985529216486896)));
        yield return ("unsub", new Unsub(1));
        yield return ("mut", new Mut(9007199254740993, 4, list));
        yield return ("ping up", new Ping(5, IsUp: true));
        yield return ("pong up", new Pong(6, IsUp: true));
        yield return ("auth", new Auth("fresh"));
        yield return ("welcome", new Welcome(Id, Id, 12, SchemaVerdict.Same, 15000, Instant, 3, "user-1", new SyncLimits(65536, 100, 1000, 64, 20, 100), new ResumeOffer(Id, 9007199254740993, true, "0123456789abcdef0123456789abcdef")));
        yield return ("welcome, anonymous", new Welcome(Id, Id, 0, SchemaVerdict.Compatible, 15000, Instant, 0, null, new SyncLimits(1, 2, 3, 4, 5, 6), new ResumeOffer(Id, 0, false, "00000000000000000000000000000000")));
        yield return ("snap", new Snap(1, 7, 0, false, list, Nested(encoding)));
        yield return ("snap, last", new Snap(1, 7, 1, true, Raw(encoding), Raw(encoding)));
        yield return ("kept", new Kept(1, 7, false, [0, 3, 5, 1], [4, 4]));
        yield return ("kept, nothing else", new Kept(2, 8, true, [0, 1000], [0, 1000]));
        yield return ("tx", new Tx(13, [list, Nested(encoding)], [new Ack(3, AckStatus.Ok, list), new Ack(4, AckStatus.Rejected, error), new Ack(5, AckStatus.Ok, default)], [1, 2], [3]));
        yield return ("tx, empty", new Tx(14, [], [], [], []));
        yield return ("mutRes, duplicate", new MutRes(3, AckStatus.Ok, list, 13));
        yield return ("mutRes, refused", new MutRes(4, AckStatus.Refused, error, 0));
        yield return ("subErr", new SubErr(1, new WireError(ErrorCodes.Denied)));
        yield return ("pong down", new Pong(5, IsUp: false));
        yield return ("ping down", new Ping(6, IsUp: false));
        yield return ("err", new Err(FullError(encoding), Fatal: true));
        yield return ("goaway", new GoAway("restart", 200, 2000));
        yield return ("upgrade", new Upgrade("reload"));
        yield return ("upgrade without words", new Upgrade(null));
    }

    private static WireError FullError(WireEncoding encoding) => new(ErrorCodes.Invalid, Retry.After)
    {
        RetryAfterMs = 250,
        Violations =
        [
            new Violation("/title", "validation.length", [new("min", "3"), new("max", "80")], null),
            new Violation("", "auction.ends_in_future", [], "Must end in the future"),
        ],
        Data = Raw(encoding, 5),
        TraceId = "trace-1",
    };

    private static byte[] Encode(WireEncoding encoding, WireError error) => MessageCodec.Encode(error, encoding);

    private static byte[] Raw(WireEncoding encoding, params int[] values) => encoding == WireEncoding.Json
        ? Encoded.Json(values, static (ref JsonWriter writer, int[] items) => Write(ref writer, items))
        : Encoded.MessagePack(values, static (ref MessagePackWriter writer, int[] items) => Write(ref writer, items));

    private static byte[] Nested(WireEncoding encoding) => encoding == WireEncoding.Json
        ? "[[1,2],[\"a\",null]]"u8.ToArray()
        : [0x92, 0x92, 1, 2, 0x92, 0xa1, (byte)'a', 0xc0];

    private static void Write<TWriter>(ref TWriter writer, int[] values)
        where TWriter : struct, IWireWriter, allows ref struct
    {
        writer.BeginArray(values.Length);
        foreach (var value in values)
        {
            writer.Element();
            writer.WriteInt(value);
        }

        writer.EndArray();
    }
}
