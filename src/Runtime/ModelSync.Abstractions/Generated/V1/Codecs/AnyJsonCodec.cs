using System.Collections;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ModelSync.Generated.V1;

/// <summary>
/// An <c>object</c>: what free JSON can say of it. Written is a bool, a number that a double says exactly, a text, a <c>JsonElement</c> or <c>JsonNode</c>, a
/// dictionary by text or a list of these; another value is an error. Read is a <c>JsonElement</c>.
/// </summary>
public readonly struct AnyJsonCodec : IWireCodec<object>
{
    /// <inheritdoc/>
    public static int Cost => JsonCodec.Cost;

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, object value)
        where TWriter : struct, IWireWriter, allows ref struct
    {
        switch (value)
        {
            case JsonElement element:
                JsonCodec.Write(ref writer, element);
                break;
            case JsonNode node:
                JsonNodeCodec.Write(ref writer, node);
                break;
            case bool flag:
                writer.WriteBool(flag);
                break;
            case string text:
                writer.WriteString(text);
                break;
            case IEnumerable<KeyValuePair<string, object?>> entries:
                WriteEntries(ref writer, entries);
                break;
            case IEnumerable items when value is not (IDictionary or byte[]):
                WriteItems(ref writer, [.. items.Cast<object?>()]);
                break;
            default:
                ExactNumber.Write(ref writer, NumberOf(value));
                break;
        }
    }

    /// <inheritdoc/>
    public static object Read<TReader>(ref TReader reader)
        where TReader : struct, IWireReader, allows ref struct => JsonCodec.Read(ref reader);

    /// <summary>The JSON of a value: a copy that nobody changes.</summary>
    public static JsonElement ElementOf(object value)
    {
        if (value is JsonElement element) return element;
        using var buffer = new WireBuffer();
        var writer = new JsonWriter(buffer);
        Write(ref writer, value);
        return JsonElement.Parse(buffer.WrittenSpan);
    }

    private static void WriteEntries<TWriter>(ref TWriter writer, IEnumerable<KeyValuePair<string, object?>> dictionary)
        where TWriter : struct, IWireWriter, allows ref struct
    {
        var entries = EntryOrder.Of(dictionary);
        writer.BeginMap(entries.Count);
        foreach (var (key, value) in entries)
        {
            writer.Key(key);
            ReferenceCodec<object, AnyJsonCodec>.Write(ref writer, value);
        }

        writer.EndMap();
    }

    private static void WriteItems<TWriter>(ref TWriter writer, List<object?> items)
        where TWriter : struct, IWireWriter, allows ref struct
    {
        writer.BeginArray(items.Count);
        foreach (var item in items)
        {
            writer.Element();
            ReferenceCodec<object, AnyJsonCodec>.Write(ref writer, item);
        }

        writer.EndArray();
    }

    private static double NumberOf(object value) => value switch
    {
        double number => number,
        float number => number,
        sbyte or byte or short or ushort or int or uint or long or ulong or decimal when IsExact((IFormattable)value, out var number) => number,
        _ => throw new WireException(WireErrorCode.OutOfRange, $"An object travels as JSON, which has no exact form for this {value.GetType().Name}: use a type of its own, or a text."),
    };

    private static bool IsExact(IFormattable value, out double number) =>
        ExactNumber.TryRead(System.Text.Encoding.ASCII.GetBytes(value.ToString(null, System.Globalization.CultureInfo.InvariantCulture)), out number);
}
