using System.Reflection;
using System.Text.Json;
using ModelSync;
using ModelSync.Fixtures;

namespace Package.Tests.Parity;

/// <summary>Every row of the type table, by its edge values: the generated C# and the emitted JavaScript.</summary>
public sealed class SpecimenTests(EmittedPackage package) : IClassFixture<EmittedPackage>
{
    private const int Rows = 150;
    private const int Repeats = 6;
    private static readonly Type[] BigInts = [typeof(TimeSpan), typeof(Serial), typeof(Features)];

    [Fact]
    public void Codecs_write_the_same_bytes_in_both_encodings_whichever_they_read()
    {
        var random = new Random(11);
        var values = Enumerable.Range(0, Rows).Select(i => Encoded.Of<SpecimenDto, SpecimenDtoCodec>(SpecimenDto.From(EdgeValues.Committed.Specimen((ushort)i, random)))).ToList();
        var results = package.Run(values.Select(v => new { job = "codec", module = "specimen", type = "Specimen", json = v.Json, hex = v.Hex }));
        Assert.All(values.Zip(results), pair => Assert.Equal(
            [pair.First.Json, pair.First.Hex, pair.First.Json, pair.First.Hex], pair.Second.EnumerateArray().Select(e => e.GetString())));
    }

    [Fact]
    public void Queries_select_the_same_rows_in_the_same_order()
    {
        var random = new Random(12);
        var rows = Enumerable.Range(0, Rows).Select(i => EdgeValues.Committed.Specimen((ushort)i, random)).ToList();
        var asked = Enumerable.Range(0, Repeats).SelectMany(_ => Queries()).Select(query => Ask(query, rows, random)).ToList();
        var answers = package.Run([new
        {
            job = "queries",
            module = "specimens",
            model = "Specimen",
            rows = rows.Select(row => Encoded.Of<SpecimenDto, SpecimenDtoCodec>(SpecimenDto.From(row)).Json),
            asked = asked.Select(a => new { name = a.Name, args = a.Args, bigints = a.BigInts }),
        }]).Single();
        Assert.All(asked.Zip(answers.EnumerateArray()), pair =>
            Assert.True(pair.First.Expected.SequenceEqual(pair.Second.EnumerateArray().Select(e => e.GetString())), $"{pair.First.Name}({pair.First.Args})"));
        Assert.Contains(asked, a => a.Expected.Count is > 10 and < Rows - 10);
    }

    // JSON has no bigint, which is all that these are given as.
    private static (string Name, string Args, IReadOnlyList<string> BigInts, IReadOnlyList<string> Expected) Ask(MethodInfo query, IReadOnlyList<Specimen> rows, Random random)
    {
        var parameters = query.GetParameters().Skip(1).ToList();
        object?[] given = [.. parameters.Select(p => EdgeValues.Committed.Pick(p.ParameterType, random))];
        var members = parameters.Zip(given, (p, value) => $"\"{p.Name}\":{EdgeValues.Committed.Json(value, p.ParameterType)}");
        var expected = (IEnumerable<Specimen>)query.Invoke(null, [rows.AsRows(), .. given])!;
        var bigInts = parameters.Where(p => BigInts.Contains(p.ParameterType) || p.ParameterType.GenericTypeArguments.Any(BigInts.Contains)).Select(p => p.Name!);
        return (JsonNamingPolicy.CamelCase.ConvertName(query.Name), $"{{{string.Join(',', members)}}}", [.. bigInts], [.. expected.Select(row => $"{row.Id}")]);
    }

    private static IEnumerable<MethodInfo> Queries() =>
        typeof(Specimens).GetMethods(BindingFlags.Public | BindingFlags.Static).Where(m => m.GetCustomAttribute<LiveQueryAttribute>() is not null);
}
