using System.Text.Json;
using Conformance.Product;
using ModelSync.Generated.V1;

namespace Conformance.RoundTrip;

/// <summary>
/// Values of every row of the type table in both encodings, as files for the other language. Whatever is written was read back here from both encodings
/// and was the value, also by the codecs of the runtime, which write it in the same bytes. A row has <c>kind.index</c> (three little-endian integers of 32 bits a value: index of its type, length in JSON, length in MessagePack)
/// and the values one behind the other in <c>kind.json</c> and <c>kind.messagepack</c>; <c>rows.json</c> lists the rows and their types.
/// </summary>
internal static class ValueDump
{
    // A row of which fewer are found is not tested by random values but by its vectors alone.
    private const int FewestValues = 100;

    public static void Write(int count, int seed, string folder)
    {
        var rows = RowVectors.All();
        Parallel.ForEach(rows, (row, _, index) => Write(row, count, unchecked(seed + (int)index), folder));
        var list = rows.Select(row => new { kind = row.Kind, types = row.Types });
        File.WriteAllText(Path.Combine(folder, "rows.json"), JsonSerializer.Serialize(list));
    }

    private static void Write(RowVectors row, int count, int seed, string folder)
    {
        FileStream Create(string extension) => File.Create(Path.Combine(folder, $"{row.Kind}.{extension}"));
        using var index = new BinaryWriter(Create("index"));
        using var json = Create("json");
        using var packed = Create("messagepack");
        var values = new RowValues(row.Vectors, seed);
        var distinct = new HashSet<string>();
        for (var i = 0; i < count; i++)
        {
            var value = values.Next();
            var (text, bytes) = (Codec.ToJson(value.Shape, value.Value), Codec.ToMessagePack(value.Shape, value.Value));
            Check(value, "messagePack", value.Drawn);
            Check(value, "json", text);
            Check(value, "messagePack", bytes);
            index.Write(row.IndexOf(value.Type));
            index.Write(text.Length);
            index.Write(bytes.Length);
            json.Write(text);
            packed.Write(bytes);
            if (distinct.Count < FewestValues) distinct.Add(Convert.ToHexString(bytes));
        }
        if (!row.IsClosed && distinct.Count < Math.Min(count / 4, FewestValues)) throw new InvalidOperationException($"Only {distinct.Count} values of {row.Kind} were found.");
    }

    private static void Check(RowValue value, string encoding, byte[] encoded)
    {
        var read = Codec.Read(encoding, value.Shape, encoded);
        if (read.Error != WireErrorCode.None || !SameValue.Holds(value.Value, read.Value))
            throw new InvalidOperationException($"{value.Type} {Convert.ToHexString(encoded)} is read as {read.Error}, {read.Value} instead of {value.Value}.");
        var difference = ProductCheck.Difference(encoding, value.Shape, encoded, limits: null, read);
        if (difference.Length > 0) throw new InvalidOperationException($"{value.Type} {Convert.ToHexString(encoded)}: {difference}.");
    }
}
