using System.Text.Json;

namespace Conformance.Fuzzing;

/// <summary>JSON: white space anywhere, names and texts with escapes that nobody needs, and now and then a separator too many.</summary>
internal sealed class JsonGrammar(Random random) : IGrammar
{
    private const int SpaceChances = 12;
    private const int WrongMarkChances = 300;

    private readonly JsonAtoms _atoms = new(random);

    public Node Parse(ReadOnlySpan<byte> bytes)
    {
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = 1000 });
        reader.Read();
        return Read(ref reader, bytes);
    }

    public void Write(Node node, List<byte> target)
    {
        Space(target);
        if (node is Node.Atom atom) target.AddRange(atom.Bytes);
        else WriteGroup((Node.Group)node, target);
        Space(target);
    }

    public byte[] Respell(byte[] atom) => _atoms.Respell(atom);

    public byte[] Vary(byte[] atom) => _atoms.Vary(atom);

    private static Node Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> bytes)
    {
        var isMap = reader.TokenType == JsonTokenType.StartObject;
        if (!isMap && reader.TokenType != JsonTokenType.StartArray) return new Node.Atom(Token(ref reader, bytes));
        var items = new List<Node>();
        while (reader.Read() && reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray)) items.Add(Read(ref reader, bytes));
        return new Node.Group(isMap, items);
    }

    private static byte[] Token(ref Utf8JsonReader reader, ReadOnlySpan<byte> bytes)
    {
        var quotes = reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName ? 2 : 0;
        return bytes.Slice((int)reader.TokenStartIndex, reader.ValueSpan.Length + quotes).ToArray();
    }

    private void WriteGroup(Node.Group group, List<byte> target)
    {
        Mark(target, group.IsMap ? '{' : '[');
        for (var i = 0; i < group.Items.Count; i++)
        {
            if (i > 0) Mark(target, group.IsMap && i % 2 == 1 ? ':' : ',');
            Write(group.Items[i], target);
        }

        Mark(target, group.IsMap ? '}' : ']');
    }

    private void Mark(List<byte> target, char mark) => target.Add(random.OneIn(WrongMarkChances) ? random.Pick("[]{},: "u8.ToArray()) : (byte)mark);

    private void Space(List<byte> target)
    {
        if (random.OneIn(SpaceChances)) target.Add(random.Pick(" \n\r\t"u8.ToArray()));
    }
}
