using System.Runtime.InteropServices;

namespace ModelSync.Generated.V1;

/// <summary>A <see cref="Dictionary{TKey, TValue}"/> by another key than text. Its entries are written in the order of their keys.</summary>
public readonly struct MapCodec<TKey, TKeyCodec, T, TCodec> : IWireCodec<Dictionary<TKey, T>>
    where TKey : notnull
    where TKeyCodec : struct, IWireCodec<TKey>
    where TCodec : struct, IWireCodec<T>
{
    /// <inheritdoc/>
    public static int Cost => 80;

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, Dictionary<TKey, T> value)
        where TWriter : struct, IWireWriter, allows ref struct => MapEntries<TKey, TKeyCodec, T, TCodec>.Write(ref writer, value);

    /// <inheritdoc/>
    public static Dictionary<TKey, T> Read<TReader>(ref TReader reader)
        where TReader : struct, IWireReader, allows ref struct => MapEntries<TKey, TKeyCodec, T, TCodec>.Read(ref reader);
}

/// <summary>Every other dictionary by another key than text: its form makes it of what was read.</summary>
public readonly struct MapOfCodec<TMap, TForm, TKey, TKeyCodec, T, TCodec> : IWireCodec<TMap>
    where TForm : struct, IDictionaryForm<TMap, TKey, T>
    where TMap : IEnumerable<KeyValuePair<TKey, T>>
    where TKey : notnull
    where TKeyCodec : struct, IWireCodec<TKey>
    where TCodec : struct, IWireCodec<T>
{
    /// <inheritdoc/>
    public static int Cost => 80;

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, TMap value)
        where TWriter : struct, IWireWriter, allows ref struct => MapEntries<TKey, TKeyCodec, T, TCodec>.Write(ref writer, value);

    /// <inheritdoc/>
    public static TMap Read<TReader>(ref TReader reader)
        where TReader : struct, IWireReader, allows ref struct => TForm.Build(MapEntries<TKey, TKeyCodec, T, TCodec>.Read(ref reader));
}

internal static class MapEntries<TKey, TKeyCodec, T, TCodec>
    where TKey : notnull
    where TKeyCodec : struct, IWireCodec<TKey>
    where TCodec : struct, IWireCodec<T>
{
    // The value, its key, and a place in the hash table.
    private static int EntryCost => TKeyCodec.Cost + 16 + TCodec.Cost;

    public static void Write<TWriter>(ref TWriter writer, IEnumerable<KeyValuePair<TKey, T>> map)
        where TWriter : struct, IWireWriter, allows ref struct
    {
        var entries = EntryOrder.OfMap<TKey, TKeyCodec, T>(map);
        writer.BeginMap(entries.Count);
        foreach (var (key, value) in entries)
        {
            var start = writer.BeginKey();
            TKeyCodec.Write(ref writer, key);
            writer.EndKey(start);
            TCodec.Write(ref writer, value);
        }

        writer.EndMap();
    }

    public static Dictionary<TKey, T> Read<TReader>(ref TReader reader)
        where TReader : struct, IWireReader, allows ref struct
    {
        var scope = reader.BeginMap(EntryCost);
        var map = new Dictionary<TKey, T>(scope.Capacity);
        while (reader.NextEntry(ref scope))
        {
            var key = TKeyCodec.Read(ref reader);
            reader.EndKey();
            // What an error leaves of a key may be null.
            if (reader.Error != WireErrorCode.None) break;
            ref var value = ref CollectionsMarshal.GetValueRefOrAddDefault(map, key, out var isKnown);
            if (isKnown) reader.Fail(WireErrorCode.DuplicateMember);
            value = TCodec.Read(ref reader);
        }

        return map;
    }
}
