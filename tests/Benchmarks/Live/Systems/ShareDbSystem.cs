using System.Text;

namespace ModelSync.Benchmarks.Live.Systems;

/// <summary>ShareDB query subscriptions over its in-memory store; a write is a json0 operation.</summary>
internal sealed class ShareDbSystem : ILiveSystem
{
    public string Name => "ShareDB";

    public string Spares => "rows are kept in memory";

    public string Path => "/";

    public string? Subprotocol => null;

    public bool Binary => false;

    public IReadOnlyList<string> Command => NodeServer.Command("sharedb.mjs");

    public IEnumerable<byte[]> Subscribe(string room) =>
    [
        """{"a":"hs","id":null,"protocol":1,"protocolMinor":2}"""u8.ToArray(),
        Encoding.UTF8.GetBytes($$$"""{"a":"qs","id":1,"c":"item","q":{"room":"{{{room}}}"}}"""),
    ];

    public bool IsReady(ReadOnlySpan<byte> message) => message.IndexOf("\"a\":\"qs\""u8) >= 0;

    public byte[] Write(string room, string marker, long number) => Encoding.UTF8.GetBytes(
        $$"""{"a":"op","c":"item","d":"{{room}}-0","v":null,"seq":{{number}},"x":{},"op":[{"p":["ts"],"oi":"{{marker}}"}]}""");
}
