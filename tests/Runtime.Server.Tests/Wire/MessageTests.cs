using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ModelSync.Generated.V1;
using ModelSync.Wire;
using ModelSync.Wire.Messages;

namespace Runtime.Server.Tests.Wire;

public sealed class MessageTests
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static TheoryData<WireEncoding> Encodings => [WireEncoding.MessagePack, WireEncoding.Json];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Every_message_reads_back_to_the_same_bytes(WireEncoding encoding)
    {
        foreach (var (name, message) in MessageSamples.All(encoding))
        {
            var bytes = MessageCodec.Encode(message, encoding);
            var read = Decode(bytes, encoding, out var error);
            Assert.True(error == WireErrorCode.None, $"{name}: {error}");
            Assert.NotNull(read);
            Assert.Equal(message.GetType(), read.GetType());
            Assert.Equal(bytes, MessageCodec.Encode(read, encoding));
        }
    }

    [Fact]
    public void Every_kind_has_a_sample()
    {
        var kinds = typeof(IMessage).Assembly.GetTypes().Where(type => type.IsClass && typeof(IMessage).IsAssignableFrom(type));
        var sampled = MessageSamples.All(WireEncoding.Json).Select(sample => sample.Message.GetType()).ToHashSet();
        Assert.DoesNotContain(kinds, kind => !sampled.Contains(kind));
    }

    [Fact]
    public void The_samples_are_those_that_both_languages_test_with()
    {
        var committed = Path.Combine(AppContext.BaseDirectory, "Conformance", "wire", "messages.json");
        var actual = Path.ChangeExtension(committed, "actual.json");
        File.WriteAllText(actual, Rendered() + "\n");
        Assert.True(File.ReadAllText(committed) == File.ReadAllText(actual), $"Compare tests/Conformance/wire/messages.json with {actual}.");
    }

    [Fact]
    public void A_message_that_changes_needs_a_new_protocol_version()
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Rendered())));
        Assert.True(ProtocolVersion.SampleHash == hash, $"Messages changed: raise ProtocolVersion.Current, add a line of history and pin {hash}.");
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Fields_that_a_newer_peer_adds_are_ignored(WireEncoding encoding)
    {
        byte[] bytes = encoding == WireEncoding.Json ? "[3,7,\"new\",[1,{\"a\":2}]]"u8.ToArray() : [0x94, 3, 7, 0xa1, (byte)'n', 0x91, 1];
        Assert.Equal(new Unsub(7), MessageCodec.DecodeUp(bytes, encoding, out _));
    }

    [Theory]
    [InlineData("[2,1,0]", WireErrorCode.MissingMember)]
    [InlineData("[2,1,0,null]", WireErrorCode.NullValue)]
    [InlineData("[2,1,\"0\",[]]", WireErrorCode.WrongType)]
    [InlineData("[4,1,0,[]]", WireErrorCode.WrongType)]
    [InlineData("[5,3000000000]", WireErrorCode.OutOfRange)]
    [InlineData("[]", WireErrorCode.MissingMember)]
    [InlineData("{}", WireErrorCode.WrongType)]
    [InlineData("[5,1", WireErrorCode.Truncated)]
    [InlineData("[5,1]]", WireErrorCode.Trailing)]
    [InlineData("[5,1][5,2]", WireErrorCode.Trailing)]
    [InlineData("", WireErrorCode.Truncated)]
    [InlineData("nonsense", WireErrorCode.Malformed)]
    public void What_is_no_message_has_an_error(string json, WireErrorCode expected)
    {
        Assert.Null(MessageCodec.DecodeUp(Encoding.UTF8.GetBytes(json), WireEncoding.Json, out var error));
        Assert.Equal(expected, error);
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public void A_kind_of_the_other_direction_is_no_message_and_no_error(WireEncoding encoding)
    {
        foreach (var (name, message) in MessageSamples.All(encoding))
        {
            var bytes = MessageCodec.Encode(message, encoding);
            var wrongWay = IsUp(message) ? MessageCodec.DecodeDown(bytes, encoding, out var error) : MessageCodec.DecodeUp(bytes, encoding, out error);
            Assert.True(wrongWay is null && error == WireErrorCode.None, name);
        }
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Damaged_messages_never_throw(WireEncoding encoding)
    {
        const int seed = 4711;
        var random = new Random(seed);
        foreach (var (name, message) in MessageSamples.All(encoding))
            for (var round = 0; round < 500; round++)
            {
                var bytes = MessageCodec.Encode(message, encoding);
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
                var damaged = bytes.AsMemory(0, random.Next(2) == 0 ? bytes.Length : random.Next(bytes.Length));
                var thrown = Record.Exception(() => Decode(damaged, encoding, out _));
                Assert.True(thrown is null, $"{name}, seed {seed}, {Convert.ToHexString(damaged.Span)}: {thrown}");
            }
    }

    [Fact]
    public void No_token_is_in_the_text_of_a_message()
    {
        Assert.DoesNotContain("secret", new Hello(1, "", default, 0, "secret", null, 0, null, null).ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("secret", new Auth("secret").ToString(), StringComparison.Ordinal);
    }

    private static bool IsUp(IMessage message) => message is Hello or Sub or Unsub or Mut or Auth or Ping { IsUp: true } or Pong { IsUp: true };

    private static IMessage? Decode(ReadOnlyMemory<byte> bytes, WireEncoding encoding, out WireErrorCode error)
    {
        var up = MessageCodec.DecodeUp(bytes, encoding, out error);
        return up is not null || error != WireErrorCode.None ? up : MessageCodec.DecodeDown(bytes, encoding, out error);
    }

    private static string Rendered()
    {
        var packed = MessageSamples.All(WireEncoding.MessagePack).ToDictionary(sample => sample.Name, sample => sample.Message);
        var samples = MessageSamples.All(WireEncoding.Json).Select(sample => new
        {
            name = sample.Name,
            up = IsUp(sample.Message),
            json = Encoding.UTF8.GetString(MessageCodec.Encode(sample.Message, WireEncoding.Json)),
            messagePack = Convert.ToHexStringLower(MessageCodec.Encode(packed[sample.Name], WireEncoding.MessagePack)),
        });
        return JsonSerializer.Serialize(samples, Indented).ReplaceLineEndings("\n");
    }
}
