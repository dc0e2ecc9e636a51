using System.Security.Cryptography;
using System.Text;

namespace ModelSync.Benchmarks.Live.Systems;

/// <summary>Triplit query subscriptions over its in-memory store.</summary>
internal sealed class TriplitSystem : ILiveSystem
{
    public string Name => "Triplit";

    public string Spares => "rows are kept in memory";

    public string Path => "/?token=" + Token();

    public string? Subprotocol => null;

    public bool Binary => false;

    public IReadOnlyList<string> Command => NodeServer.Command("triplit.mjs");

    public IEnumerable<byte[]> Subscribe(string room) =>
        [Encoding.UTF8.GetBytes($$$$"""{"type":"CONNECT_QUERY","payload":{"id":"q1","params":{"collectionName":"item","where":[["room","=","{{{{room}}}}"]]}}}""")];

    public bool IsReady(ReadOnlySpan<byte> message) => message.IndexOf("\"ENTITY_DATA\""u8) >= 0;

    public byte[] Write(string room, string marker, long number) => Encoding.UTF8.GetBytes(
        $$$"""{"type":"CHANGES","payload":{"changes":{"json":{"item":{"sets":[["{{{room}}}-0",{"ts":"{{{marker}}}"}]],"deletes":[]}},"meta":{"values":{"item.sets":["map"],"item.deletes":["set"]},"v":1}},"timestamp":[1,0,"x"]}}""");

    // The server's secret stands in js/servers/triplit.mjs; it guards nothing but a benchmark on loopback.
    private static string Token()
    {
        var content = $"{Base64("""{"alg":"HS256","typ":"JWT"}""")}.{Base64("""{"x-triplit-token-type":"secret","x-triplit-project-id":"p","iat":1700000000}""")}";
        return $"{content}.{Base64Url(HMACSHA256.HashData("secret"u8, Encoding.UTF8.GetBytes(content)))}";
    }

    private static string Base64(string text) => Base64Url(Encoding.UTF8.GetBytes(text));

    private static string Base64Url(byte[] bytes) => System.Buffers.Text.Base64Url.EncodeToString(bytes);
}
