using System.Runtime.InteropServices;
using System.Text.Json;

namespace ModelSync.Generated.V1;

/// <summary>Walks free JSON. How deep it goes is bounded by readers and writers.</summary>
internal static class JsonTree
{
    // The value and its place in a list.
    private static int ElementCost => JsonCodec.Cost;

    // The value, its name, and a place among the names that were seen.
    private static int EntryCost => StringCodec.Cost + 16 + JsonCodec.Cost;

    /// <summary>Writes a value; null only inside of another.</summary>
    public static void Write<TWriter>(ref TWriter writer, JsonElement value)
        where TWriter : struct, IWireWriter, allows ref struct
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                WriteObject(ref writer, value);
                break;
            case JsonValueKind.Array:
                WriteArray(ref writer, value);
                break;
            case JsonValueKind.String:
                writer.WriteString(value.GetString()!);
                break;
            case JsonValueKind.Number:
                ExactNumber.Write(ref writer, NumberOf(value));
                break;
            case JsonValueKind.Null:
                writer.WriteNull();
                break;
            default:
                writer.WriteBool(value.GetBoolean());
                break;
        }
    }

    /// <summary>Moves a value that is not null from untrusted bytes to JSON.</summary>
    public static void Copy<TReader>(ref TReader reader, ref JsonWriter writer)
        where TReader : struct, IWireReader, allows ref struct
    {
        switch (reader.Peek())
        {
            case ValueShape.Map:
                CopyObject(ref reader, ref writer);
                break;
            case ValueShape.Array:
                CopyArray(ref reader, ref writer);
                break;
            case ValueShape.Text:
                writer.WriteString(reader.ReadString());
                break;
            case ValueShape.Number:
                ExactNumber.Write(ref writer, reader.ReadNumber());
                break;
            default:
                writer.WriteBool(reader.ReadBool());
                break;
        }
    }

    private static void WriteObject<TWriter>(ref TWriter writer, JsonElement value)
        where TWriter : struct, IWireWriter, allows ref struct
    {
        var entries = EntryOrder.Of(value.EnumerateObject().Select(static entry => KeyValuePair.Create(entry.Name, entry.Value)));
        writer.BeginMap(entries.Count);
        string? last = null;
        foreach (var (key, item) in entries)
        {
            if (key == last) throw new WireException(WireErrorCode.DuplicateMember, "An object of JSON has a name twice.");
            writer.Key(last = key);
            Write(ref writer, item);
        }

        writer.EndMap();
    }

    private static void WriteArray<TWriter>(ref TWriter writer, JsonElement value)
        where TWriter : struct, IWireWriter, allows ref struct
    {
        writer.BeginArray(value.GetArrayLength());
        foreach (var item in value.EnumerateArray())
        {
            writer.Element();
            Write(ref writer, item);
        }

        writer.EndArray();
    }

    private static void CopyObject<TReader>(ref TReader reader, ref JsonWriter writer)
        where TReader : struct, IWireReader, allows ref struct
    {
        var scope = reader.BeginMap(EntryCost);
        var names = new HashSet<string>(StringComparer.Ordinal);
        writer.BeginMap(scope.Capacity);
        while (reader.NextKey(ref scope, out var key))
        {
            if (!names.Add(key)) reader.Fail(WireErrorCode.DuplicateMember);
            writer.Key(key);
            CopyItem(ref reader, ref writer);
        }

        writer.EndMap();
    }

    private static void CopyArray<TReader>(ref TReader reader, ref JsonWriter writer)
        where TReader : struct, IWireReader, allows ref struct
    {
        var scope = reader.BeginArray(ElementCost);
        writer.BeginArray(scope.Capacity);
        while (reader.NextElement(ref scope))
        {
            writer.Element();
            CopyItem(ref reader, ref writer);
        }

        writer.EndArray();
    }

    private static void CopyItem<TReader>(ref TReader reader, ref JsonWriter writer)
        where TReader : struct, IWireReader, allows ref struct
    {
        if (reader.TryReadNull()) writer.WriteNull();
        else Copy(ref reader, ref writer);
    }

    private static double NumberOf(JsonElement value) => ExactNumber.TryRead(JsonMarshal.GetRawUtf8Value(value), out var number)
        ? number
        : throw new WireException(WireErrorCode.OutOfRange, "A number of free JSON is a double in JavaScript, which does not say all of this one: send it as a text.");
}
