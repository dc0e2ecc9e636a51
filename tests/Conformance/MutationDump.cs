using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ModelSync.Generated.V1;

namespace Conformance;

/// <summary>
/// Writes random changes of the vectors with C#'s verdict on each, one JSON row a line, for the other language to compare:
/// <c>dotnet Conformance.Tests.dll count seed file</c>. The same seed gives the same file.
/// </summary>
internal sealed class MutationDump(int seed)
{
    private const int LongestInput = 400;
    private static readonly byte[] JsonBytes = [.. "0123456789-+.eE\"\\/{}[]:,ntfuael üÃ"u8];
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Random _random = new(seed);
    private readonly IReadOnlyList<Sample> _samples = [.. Samples().Where(sample => sample.Bytes.Length < LongestInput)];

    public static void Main(string[] args)
    {
        using var file = new StreamWriter(args[2]);
        var dump = new MutationDump(int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture));
        for (var left = int.Parse(args[0], System.Globalization.CultureInfo.InvariantCulture); left > 0; left--) file.WriteLine(dump.Next());
    }

    private string Next()
    {
        var sample = Pick(_samples);
        var type = OneIn(6) ? Pick(_samples).Type : sample.Type;
        var bytes = sample.Bytes.ToList();
        for (var changes = 1 + _random.Next(4); changes > 0; changes--) Change(bytes, sample.Encoding);
        var limits = new WireLimits(OneIn(3) ? _random.Next(4) : 32, OneIn(3) ? _random.Next(4) : 10_000, OneIn(3) ? _random.Next(300) : 2 * 1024 * 1024);
        return Row(type, sample.Encoding, [.. bytes], limits);
    }

    private static string Row(string type, string encoding, byte[] bytes, WireLimits limits)
    {
        var shape = ShapeCatalog.Instance.Parse(type);
        var (value, code) = Codec.Read(encoding, shape, bytes, limits);
        return JsonSerializer.Serialize(
            new
            {
                type,
                encoding,
                bytes = Convert.ToHexStringLower(bytes),
                code = code.ToString(),
                json = code == WireErrorCode.None ? Codec.WriteJson(shape, value) : "",
                limits = new { maxDepth = limits.MaxDepth, maxElements = limits.MaxElements, budget = limits.MaxAllocation },
            },
            Options);
    }

    private void Change(List<byte> bytes, string encoding)
    {
        var at = bytes.Count == 0 ? 0 : _random.Next(bytes.Count);
        switch (_random.Next(5))
        {
            case 0:
                bytes.Insert(at, Byte(encoding));
                break;
            case 1 when bytes.Count > 0:
                bytes[at] = Byte(encoding);
                break;
            case 2 or 3:
                bytes.RemoveRange(at, _random.Next(Math.Min(8, bytes.Count - at) + 1));
                break;
            default:
                var other = Pick(_samples);
                if (other.Encoding == encoding) bytes.InsertRange(at, other.Bytes);
                break;
        }
    }

    // Mostly bytes that mean something to the encoding.
    private byte Byte(string encoding)
    {
        if (encoding == "json" && !OneIn(5)) return Pick(JsonBytes);
        return OneIn(3) ? (byte)_random.Next(0xc0, 0xe0) : (byte)_random.Next(256);
    }

    private bool OneIn(int chances) => _random.Next(chances) == 0;

    private T Pick<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];

    private static IEnumerable<Sample> Samples()
    {
        foreach (var vector in Vector.All("accept.json"))
        {
            yield return new(vector.Type, "json", Encoding.UTF8.GetBytes(vector.Json));
            yield return new(vector.Type, "messagePack", vector.Input);
        }

        foreach (var vector in Vector.All("lenient.json").Concat(Vector.All("reject.json"))) yield return new(vector.Type, vector.Encoding, vector.Input);
    }

    private sealed record Sample(string Type, string Encoding, byte[] Bytes);
}
