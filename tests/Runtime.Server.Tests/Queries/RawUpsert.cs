using System.Text.Json;
using ModelSync.Generated.V1;
using ModelSync.Wire;

namespace Runtime.Server.Tests.Queries;

/// <summary>The one upsert of a delta, read by the protocol's words alone; values as their bytes.</summary>
internal static class RawUpsert
{
    private const int Word = 64;

    /// <param name="members">How many the client knows.</param>
    public static IReadOnlyList<(int Member, string Value)> Read(byte[] delta, WireEncoding encoding, int members)
    {
        var fields = encoding == WireEncoding.Json ? Json(delta) : MessagePack(delta);
        var words = Math.Max(1, (members + Word - 1) / Word);
        var values = new Queue<string>(fields.Values);
        var mask = Enumerable.Range(0, words).Select(_ => fields.Number(values.Dequeue())).ToList();
        var told = Enumerable.Range(0, words * Word).Where(member => (mask[member / Word] >> (member % Word) & 1) != 0).Select(member => (member, values.Dequeue())).ToList();
        Assert.Empty(values);
        Assert.All(told, value => Assert.InRange(value.member, 0, members - 1));
        return told;
    }

    private static (List<string> Values, Func<string, ulong> Number) Json(byte[] delta)
    {
        var upsert = Assert.Single(JsonDocument.Parse(delta).RootElement[2].EnumerateArray());
        return ([.. upsert.EnumerateArray().Skip(1).Select(static value => value.GetRawText())], static text => unchecked((ulong)long.Parse(text.Trim('"'), System.Globalization.CultureInfo.InvariantCulture)));
    }

    private static (List<string> Values, Func<string, ulong> Number) MessagePack(byte[] delta)
    {
        var reader = new MessagePackReader(delta);
        var fields = reader.BeginArray(1);
        for (var field = 0; field < 2; field++)
        {
            reader.NextElement(ref fields);
            reader.Skip();
        }

        reader.NextElement(ref fields);
        var upserts = reader.BeginArray(1);
        Assert.True(reader.NextElement(ref upserts));
        var upsert = reader.BeginArray(1);
        var values = new List<string>();
        while (reader.NextElement(ref upsert))
        {
            var start = reader.Position;
            reader.Skip();
            values.Add(Convert.ToHexString(delta.AsSpan(start..reader.Position)));
        }

        Assert.False(reader.NextElement(ref upserts));
        Assert.Equal(WireErrorCode.None, reader.Error);
        return ([.. values.Skip(1)], static hex => unchecked((ulong)new MessagePackReader(Convert.FromHexString(hex)).ReadLong()));
    }
}
