using ModelSync.Server.Transport.Framing;

namespace Runtime.Server.Tests.Transport;

/// <summary>The reader without any socket: what bytes mean does not depend on how they are cut, and no bytes make it throw or hold much.</summary>
public sealed class MessageReaderTests
{
    private const int Limit = 2_000;

    [Fact]
    public void How_the_bytes_are_cut_does_not_change_what_they_mean()
    {
        const int seed = 6455;
        var random = new Random(seed);
        for (var round = 0; round < 2_000; round++)
        {
            var bytes = Session(random);
            var whole = Meanings(bytes, _ => bytes.Length);
            var cut = Meanings(bytes, _ => random.Next(1, 40));
            Assert.True(whole.SequenceEqual(cut), $"seed {seed}, round {round}: {string.Join(' ', whole)} / {string.Join(' ', cut)} of {Convert.ToHexString(bytes)}");
        }
    }

    [Fact]
    public void Any_bytes_are_understood_or_refused_within_the_memory_of_one_message()
    {
        const int seed = 815;
        var random = new Random(seed);
        for (var round = 0; round < 5_000; round++)
        {
            var bytes = Session(random);
            for (var flips = random.Next(1, 6); flips > 0; flips--) bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
            Meanings(bytes, _ => random.Next(1, 300));
        }
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 3)]
    [InlineData(15, 1)]
    [InlineData(64, 2)]
    [InlineData(1_001, 3)]
    public void A_mask_goes_on_where_the_piece_before_it_ended(int length, int phase)
    {
        var bytes = new byte[phase + length];
        Random.Shared.NextBytes(bytes);
        byte[] mask = [1, 20, 133, 244];
        var expected = bytes.Select((value, at) => (byte)(value ^ mask[at & 3])).ToArray();
        Masking.Apply(bytes.AsSpan(0, phase), BitConverter.ToUInt32(mask), 0);
        Masking.Apply(bytes.AsSpan(phase), BitConverter.ToUInt32(mask), phase);
        Assert.Equal(expected, bytes);
    }

    [Fact]
    public void An_idle_reader_holds_no_memory()
    {
        var reader = new MessageReader(Opcode.Binary);
        Assert.True(reader.IsIdle);
        Feed(reader, Frames.Binary([1, 2, 3]));
        Assert.Equal(IncomingKind.Message, reader.Next(Limit).Kind);
        Assert.False(reader.IsIdle);
        Assert.Equal(IncomingKind.More, reader.Next(Limit).Kind);
        Assert.True(reader.IsIdle);
        Feed(reader, Frames.Binary(new byte[100])[..^1]);
        Assert.Equal(IncomingKind.More, reader.Next(Limit).Kind);
        Assert.False(reader.IsIdle);
    }

    private static void Feed(MessageReader reader, ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(reader.Room().Span);
        reader.Filled(bytes.Length);
    }

    private static List<string> Meanings(byte[] bytes, Func<int, int> piece)
    {
        var reader = new MessageReader(Opcode.Text);
        var meanings = new List<string>();
        for (var at = 0; at < bytes.Length;)
        {
            var room = reader.Room();
            Assert.True(room.Length <= 4 * 4096, "The reader holds more than a message needs.");
            var count = Math.Min(Math.Min(piece(at), bytes.Length - at), room.Length);
            bytes.AsSpan(at, count).CopyTo(room.Span);
            reader.Filled(count);
            at += count;
            for (var incoming = reader.Next(Limit); incoming.Kind != IncomingKind.More; incoming = reader.Next(Limit))
                meanings.Add($"{incoming.Kind} {incoming.CloseCode} {incoming.Breach?.Reason} {Convert.ToHexString(incoming.Payload.Span)}");
        }

        reader.Release();
        return meanings;
    }

    // A stretch of a conversation: messages of all sizes in fragments, with control frames between them.
    private static byte[] Session(Random random)
    {
        var frames = new List<byte>();
        for (var message = random.Next(1, 5); message > 0; message--)
        {
            var text = System.Text.Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("aé€😀", random.Next(random.Next(2) == 0 ? 8 : 300))));
            var fragments = random.Next(1, 4);
            var at = 0;
            for (var fragment = 1; fragment <= fragments; fragment++)
            {
                var size = fragment == fragments ? text.Length - at : random.Next(text.Length - at + 1);
                frames.AddRange(Frames.Of(fragment == 1 ? Opcode.Text : Opcode.Continuation, text[at..(at + size)], final: fragment == fragments));
                at += size;
                if (random.Next(3) == 0) frames.AddRange(Frames.Ping([(byte)fragment]));
            }
        }

        if (random.Next(4) == 0) frames.AddRange(Frames.Close(1000));
        return [.. frames];
    }
}
