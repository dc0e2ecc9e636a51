using System.Reflection;
using System.Text.Json;
using ModelSync;
using ModelSync.Fixtures;
using ModelSync.Generated.V1;

namespace Package.Tests.Parity;

/// <summary>Rows of edge values of the type table: the generated C# and the emitted JavaScript.</summary>
public abstract class EdgeRowTests<TRow, TDto, TCodec>(EmittedPackage package, Func<TRow, TDto> dtoOf, Type queries) : IClassFixture<EmittedPackage>
    where TRow : class, new()
    where TCodec : struct, IWireCodec<TDto>
{
    private const int Rows = 150;
    private const int Repeats = 6;
    private static readonly Type[] BigInts = [typeof(TimeSpan), typeof(Serial), typeof(Features)];

    private static string Module { get; } = typeof(TRow).Name.ToLowerInvariant();

    [Fact]
    public void Codecs_write_the_same_bytes_in_both_encodings_whichever_they_read()
    {
        var random = new Random(11);
        var values = Enumerable.Range(0, Rows).Select(i => Encoded.Of<TDto, TCodec>(dtoOf(EdgeValues.Committed.Row<TRow>((ushort)i, random)))).ToList();
        var results = package.Run(values.Select(v => new { job = "codec", module = Module, type = typeof(TRow).Name, json = v.Json, hex = v.Hex }));
        Assert.All(values.Zip(results), pair => Assert.Equal(
            [pair.First.Json, pair.First.Hex, pair.First.Json, pair.First.Hex], pair.Second.EnumerateArray().Select(e => e.GetString())));
    }

    [Fact]
    public void Queries_select_the_same_rows_in_the_same_order()
    {
        var random = new Random(12);
        var rows = Enumerable.Range(0, Rows).Select(i => EdgeValues.Committed.Row<TRow>((ushort)i, random)).ToList();
        var asked = Enumerable.Range(0, Repeats).SelectMany(_ => Queries()).Select(query => Ask(query, rows, random)).ToList();
        var answers = package.Run([new
        {
            job = "queries",
            module = queries.Name.ToLowerInvariant(),
            model = typeof(TRow).Name,
            rows = rows.Select(row => Encoded.Of<TDto, TCodec>(dtoOf(row)).Json),
            asked = asked.Select(a => new { name = a.Name, args = a.Args, bigints = a.BigInts }),
        }]).Single();
        Assert.All(asked.Zip(answers.EnumerateArray()), pair =>
            Assert.True(pair.First.Expected.SequenceEqual(pair.Second.EnumerateArray().Select(e => e.GetString())), $"{pair.First.Name}({pair.First.Args})"));
        Assert.Contains(asked, a => a.Expected.Count is > 10 and < Rows - 10);
    }

    // JSON has no bigint, which is all that these are given as.
    private static (string Name, string Args, IReadOnlyList<string> BigInts, IReadOnlyList<string> Expected) Ask(MethodInfo query, IReadOnlyList<TRow> rows, Random random)
    {
        var parameters = query.GetParameters().Skip(1).ToList();
        object?[] given = [.. parameters.Select(p => EdgeValues.Committed.Pick(p.ParameterType, random))];
        var members = parameters.Zip(given, (p, value) => $"\"{p.Name}\":{EdgeValues.Committed.Json(value, p.ParameterType)}");
        var expected = (IEnumerable<TRow>)query.Invoke(null, [rows.AsRows(), .. given])!;
        var bigInts = parameters.Where(p => BigInts.Contains(p.ParameterType) || p.ParameterType.GenericTypeArguments.Any(BigInts.Contains)).Select(p => p.Name!);
        return (JsonNamingPolicy.CamelCase.ConvertName(query.Name), $"{{{string.Join(',', members)}}}", [.. bigInts], [.. expected.Select(row => $"{typeof(TRow).GetProperty("Id")!.GetValue(row)}")]);
    }

    private IEnumerable<MethodInfo> Queries() =>
        queries.GetMethods(BindingFlags.Public | BindingFlags.Static).Where(m => m.GetCustomAttribute<LiveQueryAttribute>() is not null);
}
