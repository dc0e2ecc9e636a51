using System.Runtime.InteropServices;

namespace ModelSync.Generated.V1;

/// <summary>A <see cref="Dictionary{TKey, TValue}"/> by text. Its entries are written in the order of their keys.</summary>
public readonly struct DictionaryCodec<T, TCodec> : IWireCodec<Dictionary<string, T>>
    where TCodec : struct, IWireCodec<T>
{
    /// <inheritdoc/>
    public static int Cost => 80;

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, Dictionary<string, T> value)
        where TWriter : struct, IWireWriter, allows ref struct => Entries<T, TCodec>.Write(ref writer, value);

    /// <inheritdoc/>
    public static Dictionary<string, T> Read<TReader>(ref TReader reader)
        where TReader : struct, IWireReader, allows ref struct => Entries<T, TCodec>.Read(ref reader);
}

/// <summary>Every other dictionary by text: its form makes it of what was read.</summary>
public readonly struct DictionaryOfCodec<TDictionary, TForm, T, TCodec> : IWireCodec<TDictionary>
    where TForm : struct, IDictionaryForm<TDictionary, string, T>
    where TDictionary : IEnumerable<KeyValuePair<string, T>>
    where TCodec : struct, IWireCodec<T>
{
    /// <inheritdoc/>
    public static int Cost => 80;

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, TDictionary value)
        where TWriter : struct, IWireWriter, allows ref struct => Entries<T, TCodec>.Write(ref writer, value);

    /// <inheritdoc/>
    public static TDictionary Read<TReader>(ref TReader reader)
        where TReader : struct, IWireReader, allows ref struct => TForm.Build(Entries<T, TCodec>.Read(ref reader));
}

internal static class Entries<T, TCodec>
    where TCodec : struct, IWireCodec<T>
{
    // The value, its key, and a place in the hash table.
    private static int EntryCost => StringCodec.Cost + 16 + TCodec.Cost;

    public static void Write<TWriter>(ref TWriter writer, IEnumerable<KeyValuePair<string, T>> dictionary)
        where TWriter : struct, IWireWriter, allows ref struct
    {
        var entries = EntryOrder.Of(dictionary);
        writer.BeginMap(entries.Count);
        foreach (var (key, value) in entries)
        {
            writer.Key(key);
            TCodec.Write(ref writer, value);
        }

        writer.EndMap();
    }

    public static Dictionary<string, T> Read<TReader>(ref TReader reader)
        where TReader : struct, IWireReader, allows ref struct
    {
        var scope = reader.BeginMap(EntryCost);
        var dictionary = new Dictionary<string, T>(scope.Capacity);
        while (reader.NextKey(ref scope, out var key))
        {
            ref var value = ref CollectionsMarshal.GetValueRefOrAddDefault(dictionary, key, out var isKnown);
            if (isKnown) reader.Fail(WireErrorCode.DuplicateMember);
            value = TCodec.Read(ref reader);
        }

        return dictionary;
    }
}
