using System.Text.Json;
using ModelSync.Generated.V1;
using ModelSync.Wire;

namespace ModelSync.Server.Queries.Resume;

/// <summary>
/// A hash of a result as both sides see it: rows in order, members in the order of the wire, values as their JSON form has them. The seed is the
/// server's own, so nobody can prepare rows that collide. <c>store/content-digest.ts</c> computes the same; where a type should be seen
/// differently there, the digests differ and a snapshot is sent.
/// </summary>
internal struct ContentDigest
{
    private const int Null = 1, False = 2, True = 3, Number = 4, Text = 5, Begin = 6, End = 7;

    private uint _a;
    private uint _b;

    public static long Of<TRow>(ModelDescriptor<TRow> model, IEnumerable<TRow> rows, Guid seed)
        where TRow : class => Of(model, null, rows, seed);

    /// <param name="members">Positions of those that are told; null for all.</param>
    public static long Of<TRow>(ModelDescriptor<TRow> model, IReadOnlyList<int>? members, IEnumerable<TRow> rows, Guid seed)
        where TRow : class
    {
        var digest = default(ContentDigest);
        digest.Add(seed.ToString("D"));
        foreach (var row in rows) digest.Add(model, members, row);
        return digest.Finish();
    }

    private void Add<TRow>(ModelDescriptor<TRow> model, IReadOnlyList<int>? members, TRow row)
        where TRow : class
    {
        var json = Encoded.Json((model, members, row), static (ref JsonWriter writer, (ModelDescriptor<TRow> Model, IReadOnlyList<int>? Members, TRow Row) value) =>
        {
            var count = value.Members?.Count ?? value.Model.WireColumns.Count;
            writer.BeginArray(count);
            for (var i = 0; i < count; i++)
            {
                writer.Element();
                value.Model.WriteMember(ref writer, value.Row, value.Members?[i] ?? i);
            }

            writer.EndArray();
        });
        var reader = new Utf8JsonReader(json);
        while (reader.Read()) Add(ref reader);
    }

    private void Add(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                Mix(Null);
                break;
            case JsonTokenType.False:
                Mix(False);
                break;
            case JsonTokenType.True:
                Mix(True);
                break;
            case JsonTokenType.Number:
                Add(reader.GetDouble());
                break;
            case JsonTokenType.String or JsonTokenType.PropertyName:
                Add(reader.GetString()!);
                break;
            case JsonTokenType.StartArray or JsonTokenType.StartObject:
                Mix(Begin);
                break;
            default:
                Mix(End);
                break;
        }
    }

    private void Add(double number)
    {
        var bits = BitConverter.DoubleToUInt64Bits(number);
        Mix(Number);
        Mix((uint)(bits >> 32));
        Mix((uint)bits);
    }

    private void Add(string text)
    {
        Mix(Text);
        Mix((uint)text.Length);
        foreach (var unit in text) Mix(unit);
    }

    private void Mix(uint word)
    {
        _a = (_a ^ word) * 0x9e3779b1;
        _a ^= _a >> 15;
        _b = (_b + word + _a) * 0x85ebca77;
        _b ^= _b >> 13;
    }

    private long Finish()
    {
        for (uint round = 0; round < 4; round++) Mix(round);
        return unchecked((long)(((ulong)_a << 32) | _b));
    }
}
