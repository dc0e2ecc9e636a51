using ModelSync.Generated.V1;
using ModelSync.Server.Transport.Framing;
using ModelSync.Wire;
using ModelSync.Wire.Messages;
using Runtime.Server.Tests.Support;
using Xunit.Abstractions;

namespace Runtime.Server.Tests.Hostile;

/// <summary>A million frames through everything that looks at bytes before a session acts on them.</summary>
public sealed class FuzzedFrameTests(ITestOutputHelper output)
{
    private const int FrameLimit = 64 * 1024;
    private const long MemoryLimit = 50_000_000;

    [Theory]
    [InlineData(WireEncoding.MessagePack, 1009)]
    [InlineData(WireEncoding.Json, 1007)]
    public void Any_frame_is_a_message_or_a_typed_error_and_leaves_no_memory_behind(WireEncoding encoding, int seed)
    {
        var fuzzer = new Fuzzer(encoding, seed);
        for (var warmUp = 0; warmUp < 1_000; warmUp++) fuzzer.Next();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var frames = Volumes.Frames / 2;
        using (var thrown = new ThrownHere())
        {
            try
            {
                for (var frame = 0; frame < frames; frame++) fuzzer.Next();
            }
            catch (Exception fault)
            {
                Assert.Fail($"seed {seed}, {Convert.ToHexString(fuzzer.Last)}: {fault}");
            }

            // A hostile peer that makes a server throw and catch makes it slow.
            Assert.True(thrown.First is null, $"seed {seed}: {thrown.First}");
        }

        var growth = GC.GetTotalMemory(forceFullCollection: true) - before;
        output.WriteLine($"seed {seed}: {string.Join(", ", fuzzer.Verdicts.OrderByDescending(verdict => verdict.Value))}; memory {growth / 1e6:F1} MB");
        Assert.True(growth < MemoryLimit, $"{growth} bytes more");
        var taken = (double)fuzzer.Verdicts.GetValueOrDefault("taken") / fuzzer.Verdicts.Values.Sum();
        Assert.InRange(taken, 0.1, 0.8);
        Assert.InRange(fuzzer.Verdicts.Values.Sum(), frames * 0.9, frames * 1.5);
        Assert.True(fuzzer.Verdicts.Count > 15, "the frames are too much alike");
    }

    private sealed class Fuzzer(WireEncoding encoding, int seed)
    {
        private readonly SurfaceDescriptor _surface = NoteSurface.With((NoteSurface.Everyone, (_, text) => Task.FromResult<string?>(text)));
        private readonly MessageMutator _messages = new(encoding, seed);
        private readonly FrameMutator _frames = new(encoding, seed);
        private MessageReader _reader = NewReader(encoding);
        private bool _ended;

        public Dictionary<string, int> Verdicts { get; } = [];

        public byte[] Last { get; private set; } = [];

        public void Next()
        {
            Last = _frames.Next(_messages.Next());
            for (var at = 0; at < Last.Length;)
            {
                var room = _reader.Room();
                var count = Math.Min(room.Length, Last.Length - at);
                Last.AsSpan(at, count).CopyTo(room.Span);
                _reader.Filled(count);
                at += count;
                for (var incoming = _reader.Next(FrameLimit); incoming.Kind != IncomingKind.More; incoming = _reader.Next(FrameLimit)) Count(incoming);
            }

            // A session closes when it cannot go on; and a message that never ends would swallow all that follows.
            if (!_ended && _reader is { IsOver: false, IsIdle: true }) return;
            _ended = false;
            _reader.Release();
            _reader = NewReader(encoding);
        }

        private void Count(Incoming incoming)
        {
            var verdict = incoming.Kind switch
            {
                IncomingKind.Message => VerdictOn(incoming.Payload),
                IncomingKind.Breach => $"{incoming.Breach!.CloseCode} {incoming.Breach.Reason}",
                var kind => kind.ToString(),
            };
            _ended |= incoming.Kind is IncomingKind.TooLarge or IncomingKind.WrongKind;
            Verdicts[verdict] = Verdicts.GetValueOrDefault(verdict) + 1;
        }

        private string VerdictOn(ReadOnlyMemory<byte> bytes)
        {
            var message = MessageCodec.DecodeUp(bytes, encoding, out var error);
            if (error == WireErrorCode.None && message is Sub sub) ReadArguments(sub.Arguments, out error);
            Assert.True(Enum.IsDefined(error));
            return error == WireErrorCode.None ? "taken" : ErrorCodes.Of(error);
        }

        private void ReadArguments(ReadOnlyMemory<byte> encoded, out WireErrorCode error)
        {
            var shape = _surface.Queries[0];
            if (encoding == WireEncoding.Json)
            {
                var json = new JsonReader(encoded.Span);
                shape.ReadArguments(ref json);
                error = json.Error;
                return;
            }

            var reader = new MessagePackReader(encoded.Span);
            shape.ReadArguments(ref reader);
            error = reader.Error;
        }

        private static MessageReader NewReader(WireEncoding encoding) => new(encoding == WireEncoding.Json ? Opcode.Text : Opcode.Binary);
    }
}
