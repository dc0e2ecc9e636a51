using System.Text;
using ModelSync.Generated.V1;

namespace Runtime.Codecs.Tests;

public class RoundTripTests
{
    private static readonly MemberTable Members = new("id", "note");

    [Fact]
    public void An_object_with_a_list_survives_json()
    {
        using var buffer = new WireBuffer(16);
        var writer = new JsonWriter(buffer);
        Write(ref writer);
        Assert.Equal("""{"id":7,"note":["a\n\"","ü",null]}""", Encoding.UTF8.GetString(buffer.WrittenSpan));
        var reader = new JsonReader(buffer.WrittenSpan);
        Assert.Equal((7, "a\n\"ünull"), Read(ref reader));
        Assert.Equal(WireErrorCode.None, reader.Finish());
    }

    [Fact]
    public void An_object_with_a_list_survives_message_pack()
    {
        using var buffer = new WireBuffer(16);
        var writer = new MessagePackWriter(buffer);
        Write(ref writer);
        Assert.Equal("920793A3610A22A2C3BCC0", Convert.ToHexString(buffer.WrittenSpan));
        var reader = new MessagePackReader(buffer.WrittenSpan);
        Assert.Equal((7, "a\n\"ünull"), Read(ref reader));
        Assert.Equal(WireErrorCode.None, reader.Finish());
    }

    private static void Write<TWriter>(ref TWriter writer)
        where TWriter : struct, IWireWriter, allows ref struct
    {
        writer.BeginObject(2);
        writer.Member(0, "\"id\":"u8);
        writer.WriteInt(7);
        writer.Member(1, "\"note\":"u8);
        writer.BeginArray(3);
        writer.Element();
        writer.WriteString("a\n\"");
        writer.Element();
        writer.WriteString("ü");
        writer.Element();
        writer.WriteNull();
        writer.EndArray();
        writer.EndObject();
    }

    private static (int Id, string Notes) Read<TReader>(ref TReader reader)
        where TReader : struct, IWireReader, allows ref struct
    {
        var (id, notes) = (0, "");
        var scope = reader.BeginObject(Members, 40);
        for (int member; (member = reader.NextMember(Members, ref scope)) >= 0;)
        {
            if (member == 0) id = reader.ReadInt();
            else
            {
                var list = reader.BeginArray(8);
                while (reader.NextElement(ref list)) notes += reader.TryReadNull() ? "null" : reader.ReadString();
            }
        }

        return (id, notes);
    }
}
