using System.Buffers;
using ModelSync.Generated.V1;
using OtherReader = MessagePack.MessagePackReader;
using OtherWriter = MessagePack.MessagePackWriter;

namespace Runtime.Codecs.Tests;

/// <summary>MessagePack-CSharp as a second opinion on our MessagePack.</summary>
public class MessagePackInteropTests
{
    private const int Seed = 815;
    private const int Values = 5_000;

    [Fact]
    public void Another_reader_understands_what_we_write()
    {
        var random = new RandomValues(Seed);
        for (var i = 0; i < Values; i++)
        {
            var (number, large, real, text, id, moment) = (random.Int(), random.Long(), random.Double(), random.String(), random.Guid(), random.Instant());
            using var buffer = new WireBuffer(16);
            var writer = new MessagePackWriter(buffer);
            writer.BeginArray(7);
            writer.WriteInt(number);
            writer.WriteLong(large);
            writer.WriteDouble(real);
            writer.WriteString(text);
            writer.WriteGuid(id);
            writer.WriteInstant(moment);
            writer.WriteNull();
            var reader = new OtherReader(buffer.WrittenMemory);
            Assert.Equal(7, reader.ReadArrayHeader());
            Assert.Equal(number, reader.ReadInt32());
            Assert.Equal(large, reader.ReadInt64());
            Assert.Equal(real, reader.ReadDouble());
            Assert.Equal(text, reader.ReadString());
            Assert.Equal(id, new Guid(reader.ReadBytes()!.Value.ToArray(), bigEndian: true));
            Assert.Equal(moment.UtcDateTime, reader.ReadDateTime());
            Assert.True(reader.TryReadNil() && reader.End, $"seed {Seed}, value {i}");
        }
    }

    [Fact]
    public void Our_shortest_forms_are_the_bytes_of_another_writer()
    {
        var random = new RandomValues(Seed);
        var bytes = new ArrayBufferWriter<byte>();
        using var buffer = new WireBuffer(16);
        for (var i = 0; i < Values; i++)
        {
            var (number, large, real, text, moment) = (random.Int(), random.Long(), random.Double(), random.String(), random.Instant());
            bytes.ResetWrittenCount();
            var other = new OtherWriter(bytes);
            other.WriteArrayHeader(i);
            other.WriteMapHeader(i);
            other.Write(number);
            other.Write(large);
            other.Write(real);
            other.Write(text);
            other.Write(moment.UtcDateTime);
            other.Flush();

            buffer.Reset();
            var writer = new MessagePackWriter(buffer);
            writer.BeginArray(i);
            writer.BeginSparseObject(i);
            writer.WriteInt(number);
            writer.WriteLong(large);
            writer.WriteDouble(real);
            writer.WriteString(text);
            writer.WriteInstant(moment);
            Assert.True(buffer.WrittenSpan.SequenceEqual(bytes.WrittenSpan),
                $"seed {Seed}, value {i}: {Convert.ToHexString(buffer.WrittenSpan)} but {Convert.ToHexString(bytes.WrittenSpan)}");
        }
    }
}
