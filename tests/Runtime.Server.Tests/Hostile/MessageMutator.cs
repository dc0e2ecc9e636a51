using System.Text;
using ModelSync.Wire;
using ModelSync.Wire.Messages;
using Runtime.Server.Tests.Wire;

namespace Runtime.Server.Tests.Hostile;

/// <summary>
/// Messages as a hostile client writes them: right ones, damaged ones, two made into one, values of a wrong kind in the right places, headers that
/// promise the world, and noise. The same seed gives the same messages.
/// </summary>
internal sealed class MessageMutator
{
    private static readonly string[] JsonValues = ["null", "true", "0", "-1", "1.5", "1e308", "9007199254740993", "\"\"", "\"a\"", "\"9223372036854775808\"", "\"\\ud800\"", "[]", "[1]", "{}", "{\"a\":1}"];

    private static readonly byte[][] PackedValues =
    [
        [0xc0], [0xc3], [0x00], [0xff], [0xd3, 0x80, 0, 0, 0, 0, 0, 0, 0], [0xcf, 255, 255, 255, 255, 255, 255, 255, 255], [0xcb, 0x7f, 0xf8, 0, 0, 0, 0, 0, 0],
        [0xa0], [0xa1, 0x61], [0xa1, 0xff], [0xc4, 0x00], [0xd8, .. new byte[17]], [0x90], [0x91, 0x01], [0x80], [0x81, 0xa1, 0x61, 0x01],
        [0xdd, 0xff, 0xff, 0xff, 0xff], [0xdf, 0x7f, 0xff, 0xff, 0xff], [0xdb, 0xff, 0xff, 0xff, 0xff], [0xc6, 0x00, 0x10, 0x00, 0x00], [0xc1],
    ];

    private readonly WireEncoding _encoding;
    private readonly Random _random;
    private readonly byte[][] _right;

    public MessageMutator(WireEncoding encoding, int seed)
    {
        _encoding = encoding;
        _random = new Random(seed);
        _right = [.. MessageSamples.All(encoding).Select(sample => MessageCodec.Encode(sample.Message, encoding)), .. Asked()];
    }

    public byte[] Next() => _random.Next(12) switch
    {
        0 => Noise(),
        1 or 2 or 3 => Pick(_right),
        4 => [.. Pick(_right), .. Pick(_right)],
        5 => Spliced(),
        6 or 7 => Shaped(),
        8 => Deep(),
        _ => Damaged(),
    };

    // What a session of the test surface understands.
    private IEnumerable<byte[]> Asked()
    {
        var text = _encoding == WireEncoding.Json ? "[\"all\"]"u8.ToArray() : [0x91, 0xa3, .. "all"u8];
        for (var number = 1; number <= 5; number++)
        {
            yield return MessageCodec.Encode(new Sub(number, 0, text), _encoding);
            yield return MessageCodec.Encode(new Unsub(number), _encoding);
            yield return MessageCodec.Encode(new Ping(number, IsUp: true), _encoding);
            yield return MessageCodec.Encode(new Pong(number, IsUp: true), _encoding);
            yield return MessageCodec.Encode(new Mut(number, 0, text), _encoding);
        }
    }

    private byte[] Noise()
    {
        var bytes = new byte[_random.Next(64)];
        _random.NextBytes(bytes);
        return bytes;
    }

    private byte[] Damaged()
    {
        var bytes = Pick(_right).ToList();
        for (var times = _random.Next(1, 4); times > 0; times--)
        {
            var at = _random.Next(bytes.Count + 1);
            switch (_random.Next(4))
            {
                case 0 when at < bytes.Count:
                    bytes[at] ^= (byte)(1 << _random.Next(8));
                    break;
                case 1 when at < bytes.Count:
                    bytes.RemoveRange(at, Math.Min(_random.Next(1, 9), bytes.Count - at));
                    break;
                case 2:
                    bytes.InsertRange(at, Pick(_right).Take(_random.Next(1, 30)));
                    break;
                default:
                    bytes.Insert(at, (byte)_random.Next(256));
                    break;
            }
        }

        return [.. bytes];
    }

    private byte[] Spliced()
    {
        var (left, right) = (Pick(_right), Pick(_right));
        return [.. left.Take(_random.Next(left.Length + 1)), .. right.Skip(_random.Next(right.Length + 1))];
    }

    // The kind of a message of the client, then values of any kind.
    private byte[] Shaped()
    {
        var kind = _random.Next(1, 9);
        var count = _random.Next(0, 10);
        if (_encoding == WireEncoding.Json)
            return Encoding.UTF8.GetBytes($"[{kind}{string.Concat(Enumerable.Range(0, count).Select(_ => "," + Pick(JsonValues)))}]");
        return [(byte)(0x91 + count), (byte)kind, .. Enumerable.Range(0, count).SelectMany(_ => Pick(PackedValues))];
    }

    private byte[] Deep()
    {
        var depth = _random.Next(1, 400);
        return _encoding == WireEncoding.Json
            ? Encoding.UTF8.GetBytes($"[2,1,0,{new string('[', depth)}{new string(']', _random.Next(depth + 1))}]")
            : [0x94, 2, 1, 0, .. Enumerable.Repeat((byte)(_random.Next(2) == 0 ? 0x91 : 0x81), depth), 0xc0];
    }

    private T Pick<T>(T[] from) => from[_random.Next(from.Length)];
}
