using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using ModelSync;
using ModelSync.Fixtures;
using ModelSync.Generated.V1;

namespace Generator.RunTests;

/// <summary>Every C# type of a list, set and dictionary: what is read is enumerated as it was written, copied apart, compared and stored.</summary>
public sealed class FormTests
{
    private const int RowCount = 100;
    private static readonly ModelDescriptor<Forms> Model = ShopSync.Descriptor.Models.OfType<ModelDescriptor<Forms>>().Single();

    [Fact]
    public void Every_form_comes_back_in_its_order_through_both_encodings()
    {
        var random = new RandomForms(31);
        for (var id = 0; id < RowCount; id++)
        {
            var (json, values) = random.Next(id);
            var dto = Read<FormsDto, FormsDtoCodec>(json);
            Holds(values, dto);
            var written = Wire.Json<FormsDto, FormsDtoCodec>(dto);
            Holds(values, Wire.ThroughMessagePack<FormsDto, FormsDtoCodec>(Wire.ThroughJson<FormsDto, FormsDtoCodec>(dto)));
            Assert.Equal(written, Wire.Json<FormsDto, FormsDtoCodec>(Wire.ThroughMessagePack<FormsDto, FormsDtoCodec>(dto)));
        }
    }

    [Fact]
    public void What_was_put_on_a_stack_first_leaves_it_last_also_behind_the_wire()
    {
        var row = new Forms();
        row.Stack.Push(1);
        row.Stack.Push(2);
        row.ImmutableStack = row.ImmutableStack.Push(1).Push(2);
        row.Queue.Enqueue(1);
        row.Queue.Enqueue(2);
        var dto = Wire.ThroughJson<FormsDto, FormsDtoCodec>(FormsDto.From(row));
        Assert.Equal((2, 2, 1), (dto.Stack.Pop(), dto.ImmutableStack.Peek(), dto.Queue.Dequeue()));
        Assert.Contains("\"stack\":[2,1]", Wire.Json<FormsDto, FormsDtoCodec>(FormsDto.From(row)), StringComparison.Ordinal);
    }

    [Fact]
    public void An_immutable_array_without_an_array_is_an_empty_one()
    {
        var row = new Forms { MaybeImmutableArray = default(ImmutableArray<int>) };
        Assert.True(row.ImmutableArray.IsDefault);
        Assert.Equal(0UL, Model.ChangedColumns(row, Model.Clone(row)));
        Assert.Equal(0UL, Model.ChangedColumns(row, new Forms { ImmutableArray = [], MaybeImmutableArray = [] }));
        var dto = Wire.ThroughJson<FormsDto, FormsDtoCodec>(FormsDto.From(row));
        Assert.Equal((0, 0), (dto.ImmutableArray.Length, dto.MaybeImmutableArray!.Value.Length));
        Assert.NotEqual(0UL, Model.ChangedColumns(row, new Forms()));
        Assert.Equal(["validation.min_count"], DeepFormsValidator.Validate(Deep(), default!).Select(v => v.Code));
    }

    [Fact]
    public void A_row_of_a_creation_and_of_a_patch_shares_nothing_that_can_be_changed()
    {
        var (json, values) = new RandomForms(32).Next(1);
        var create = Read<FormsCreate, FormsCreateCodec>(json);
        var (row, patched) = (create.ToForms(), new Forms { Id = 1 });
        Read<FormsPatch, FormsPatchCodec>(json.Replace("\"id\":1,", "", StringComparison.Ordinal)).ApplyTo(patched);
        Assert.Equal(0UL, Model.ChangedColumns(row, patched));
        foreach (var property in typeof(Forms).GetProperties().Where(p => CanBeChanged(p.PropertyType)))
        {
            Assert.NotSame(property.GetValue(row), property.GetValue(Model.Clone(row)));
            Assert.NotSame(property.GetValue(row), typeof(FormsDto).GetProperty(property.Name)!.GetValue(FormsDto.From(row)));
            Assert.NotSame(property.GetValue(row), typeof(FormsCreate).GetProperty(property.Name)!.GetValue(create));
        }

        Holds(values, FormsDto.From(Model.Clone(row)));
    }

    [Fact]
    public void A_change_in_any_form_is_seen()
    {
        var random = new RandomForms(33);
        var row = Read<FormsCreate, FormsCreateCodec>(random.Next(1).Json).ToForms();
        for (var column = 0; column < Model.Table.Columns.Count; column++)
        {
            var property = typeof(Forms).GetProperty(Model.Table.Columns[column].Name)!;
            if (property.Name == nameof(Forms.Id)) continue;
            var changed = Model.Clone(row);
            while (Model.ChangedColumns(row, changed) == 0) property.SetValue(changed, property.GetValue(Read<FormsCreate, FormsCreateCodec>(random.Next(1).Json).ToForms()));
            Assert.Equal(1UL << column, Model.ChangedColumns(row, changed));
        }
    }

    [Fact]
    public async Task Every_form_is_stored_and_a_query_takes_any_list()
    {
        var random = new RandomForms(34);
        var rows = Enumerable.Range(0, RowCount).Select(id => Read<FormsCreate, FormsCreateCodec>(random.Next(id).Json).ToForms()).ToList();
        await using var stored = await StoredRows.OfAsync(ShopSync.Descriptor, rows);
        var shape = ShopSync.Descriptor.Queries.Single(q => q.Name == "gatherings.formed");
        ImmutableArray<int> ids = [1, 7, 99, 1000];
        var arguments = Activator.CreateInstance(typeof(ShopSync).GetNestedType("GatheringsFormedArguments", BindingFlags.NonPublic)!, new ValueList<int>(ids))!;
        Assert.True(shape.TryBindUser(arguments, null, out var bound));
        var expected = Gatherings.Formed(rows.AsRows(), ids).ToList<object>();
        Assert.Equal(3, expected.Count);
        shape.Accept(new Agreement(bound, rows, expected));
        await stored.AgreeAsync(shape, bound, expected);
    }

    private static DeepForms Deep() => new() { Queue = new([new Label("a", 1)]), IEnumerable = [[]], SortedSet = [Guid.Empty] };

    private static bool CanBeChanged(Type type) => typeof(IEnumerable).IsAssignableFrom(type)
        && type.Namespace is not ("System.Collections.Immutable" or "System.Collections.Frozen");

    private static void Holds(IReadOnlyDictionary<string, IReadOnlyList<object>> values, object holder)
    {
        foreach (var (name, expected) in values)
        {
            var actual = ((IEnumerable)holder.GetType().GetProperty(name)!.GetValue(holder)!).Cast<object>().ToList();
            Assert.True(name.Contains("Set", StringComparison.Ordinal) || expected[0] is KeyValuePair<string, int> ? actual.ToHashSet().SetEquals(expected) : actual.SequenceEqual(expected), name);
        }
    }

    private static T Read<T, TCodec>(string json)
        where TCodec : struct, IWireCodec<T>
    {
        var reader = new JsonReader(System.Text.Encoding.UTF8.GetBytes(json));
        var value = TCodec.Read(ref reader);
        Assert.Equal(WireErrorCode.None, reader.Finish());
        return value;
    }

    /// <summary>Rows as JSON, and what each member enumerates then.</summary>
    private sealed class RandomForms(int seed)
    {
        private static readonly string[] Texts = ["", "a", "A", "b", "10", "9", "__proto__", "\u00e9", "e\u0301", "\ue000", "\uffff", "\ud800\udc00"];
        private readonly Random _random = new(seed);

        public (string Json, IReadOnlyDictionary<string, IReadOnlyList<object>> Values) Next(int id)
        {
            var members = typeof(Forms).GetProperties().Where(p => p.Name != nameof(Forms.Id)).ToDictionary(p => p.Name, p => Value(p.PropertyType));
            var texts = members.Select(m => $"\"{char.ToLowerInvariant(m.Key[0])}{m.Key[1..]}\":{m.Value.Json}");
            return ($"{{\"id\":{id},{string.Join(',', texts)}}}", members.ToDictionary(m => m.Key, m => m.Value.Items));
        }

        private (string Json, IReadOnlyList<object> Items) Value(Type type)
        {
            var texts = _random.GetItems(Texts, _random.Next(1, 8)).Distinct().ToList();
            if (type.GenericTypeArguments.Length == 2)
            {
                var entries = texts.Select(text => KeyValuePair.Create(text, _random.Next(100))).ToList();
                return ($"{{{string.Join(',', entries.Select(e => $"\"{e.Key}\":{e.Value}"))}}}", [.. entries]);
            }

            if (type.Name.Contains("Set`", StringComparison.Ordinal)) return ($"[{string.Join(',', texts.Select(text => $"\"{text}\""))}]", texts);
            var numbers = Enumerable.Range(0, _random.Next(1, 6)).Select(_ => _random.Next(1000)).ToList();
            return ($"[{string.Join(',', numbers)}]", [.. numbers]);
        }
    }
}
