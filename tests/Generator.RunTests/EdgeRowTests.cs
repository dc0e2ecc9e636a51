using System.Reflection;
using ModelSync;
using ModelSync.Fixtures;
using ModelSync.Generated.V1;

namespace Generator.RunTests;

/// <summary>Rows of edge values of the type table: codecs, copies, storage, and queries as method, generated C# and SQL.</summary>
public abstract class EdgeRowTests<TRow, TDto, TCodec>(Func<TRow, TDto> dtoOf, Type queries)
    where TRow : class, new()
    where TCodec : struct, IWireCodec<TDto>
{
    private const int RowCount = 400;
    private const int Repeats = 8;

    private protected static ModelDescriptor<TRow> Model { get; } = ShopSync.Descriptor.Models.OfType<ModelDescriptor<TRow>>().Single();

    [Fact]
    public void Every_edge_value_survives_both_encodings_as_a_member()
    {
        var random = new Random(1);
        for (ushort id = 0; id < RowCount; id++)
        {
            var dto = dtoOf(EdgeValues.Committed.Row<TRow>(id, random));
            var json = Wire.Json<TDto, TCodec>(dto);
            Assert.Equal(json, Wire.Json<TDto, TCodec>(Wire.ThroughJson<TDto, TCodec>(dto)));
            Assert.Equal(json, Wire.Json<TDto, TCodec>(Wire.ThroughMessagePack<TDto, TCodec>(dto)));
        }
    }

    [Fact]
    public void A_copy_shares_nothing_and_every_changed_member_is_seen()
    {
        var random = new Random(2);
        var row = EdgeValues.Committed.Row<TRow>(1, random);
        Assert.True(Model.Changes(row, Model.Clone(row)).IsEmpty);
        foreach (var (property, column) in Columns())
        {
            var changed = Model.Clone(row);
            for (var i = 0; i < RowCount && Model.Changes(row, changed).IsEmpty; i++) property.SetValue(changed, EdgeValues.Committed.Pick(property, random));
            Assert.Equal(PositionSet.Of([column]), Model.Changes(row, changed));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Method_match_and_SQL_agree_for_every_type(int seed)
    {
        var random = new Random(seed);
        var rows = Enumerable.Range(0, RowCount).Select(i => EdgeValues.Committed.Row<TRow>((ushort)i, random)).ToList();
        await using var stored = await StoredRows.OfAsync(ShopSync.Descriptor, rows);
        foreach (var query in queries.GetMethods(BindingFlags.Public | BindingFlags.Static).Where(m => m.GetCustomAttribute<LiveQueryAttribute>() is not null))
            for (var i = 0; i < Repeats; i++)
                await AgreeAsync(stored, rows, query, random);
    }

    private async Task AgreeAsync(StoredRows stored, List<TRow> rows, MethodInfo query, Random random)
    {
        object?[] given = [.. query.GetParameters().Skip(1).Select(p => EdgeValues.Committed.Pick(p.ParameterType, random))];
        var expected = ((IEnumerable<TRow>)query.Invoke(null, [rows.AsRows(), .. given])!).ToList<object>();
        var shape = ShopSync.Descriptor.Queries.Single(q => q.Name == queries.Name.ToLowerInvariant() + "." + char.ToLowerInvariant(query.Name[0]) + query.Name[1..]);
        Assert.True(shape.TryBindUser(Arguments(query, given), null, out var bound));
        shape.Accept(new Agreement(bound, rows, expected));
        await stored.AgreeAsync(shape, bound, expected);
    }

    private object Arguments(MethodInfo query, object?[] given)
    {
        var type = typeof(ShopSync).GetNestedType($"{queries.Name}{query.Name}Arguments", BindingFlags.NonPublic)!;
        var parameters = type.GetConstructors().Single(c => c.GetParameters().Length == given.Length && c.IsPublic).GetParameters();
        object?[] values = [.. parameters.Zip(given, (p, value) => value is Array list && p.ParameterType.IsGenericType ? Activator.CreateInstance(p.ParameterType, list) : value)];
        return Activator.CreateInstance(type, values)!;
    }

    private static IEnumerable<(PropertyInfo Property, int Column)> Columns() =>
        Model.Table.Columns.Select((column, i) => (typeof(TRow).GetProperty(column.Name)!, i)).Where(c => c.Item1.Name != "Id");
}
