using System.Reflection;
using ModelSync;
using ModelSync.Fixtures;
using ModelSync.Generated.V1;

namespace Generator.RunTests;

/// <summary>Models of more columns than one word has bits: what changed is known of each, wherever it stands.</summary>
public abstract class WideRowTests<TRow, TDto, TDtoCodec, TCreate, TCreateCodec, TPatch, TPatchCodec>(Func<TRow, TDto> dtoOf, Func<TCreate, TRow> make, Action<TPatch, TRow> apply)
    where TRow : class, new()
    where TPatch : new()
    where TDtoCodec : struct, IWireCodec<TDto>
    where TCreateCodec : struct, IWireCodec<TCreate>
    where TPatchCodec : struct, IWireCodec<TPatch>
{
    private const int Rows = 60;

    // A member that is not seen to change fails its test.
    private const int Tries = 50;

    private protected static ModelDescriptor<TRow> Model { get; } = ShopSync.Descriptor.Models.OfType<ModelDescriptor<TRow>>().Single();

    private static IReadOnlyList<PropertyInfo> Inputs { get; } = [.. typeof(TPatch).GetProperties().Where(static p => p.PropertyType.IsGenericType && p.PropertyType.GetGenericTypeDefinition() == typeof(Optional<>))];

    [Fact]
    public void Rows_survive_both_encodings()
    {
        var random = new Random(1);
        for (var i = 0; i < Rows; i++)
        {
            var dto = dtoOf(Row(random));
            var json = Wire.Json<TDto, TDtoCodec>(dto);
            Assert.Equal(json, Wire.Json<TDto, TDtoCodec>(Wire.ThroughJson<TDto, TDtoCodec>(dto)));
            Assert.Equal(json, Wire.Json<TDto, TDtoCodec>(Wire.ThroughMessagePack<TDto, TDtoCodec>(dto)));
        }
    }

    [Fact]
    public void Creations_survive_both_encodings_and_lose_no_member()
    {
        var random = new Random(2);
        for (var i = 0; i < Rows; i++)
        {
            var row = Row(random);
            var creation = Activator.CreateInstance<TCreate>();
            foreach (var property in typeof(TCreate).GetProperties().Where(static p => p.SetMethod is not null)) property.SetValue(creation, Given(property, typeof(TRow).GetProperty(property.Name)!.GetValue(row)));
            var columns = Columns(typeof(TCreate).GetProperties().Select(static p => p.Name));
            Assert.Equal([], Model.Changes(row, make(Wire.ThroughJson<TCreate, TCreateCodec>(creation))).Among(columns).Positions());
            Assert.Equal([], Model.Changes(row, make(Wire.ThroughMessagePack<TCreate, TCreateCodec>(creation))).Among(columns).Positions());
        }
    }

    [Fact]
    public void A_patch_of_one_member_changes_that_member()
    {
        var random = new Random(3);
        Assert.True(Inputs.Count > 64);
        foreach (var input in Inputs)
        {
            var row = Row(random);
            var other = Other(row, input.Name, random);
            var column = Columns([input.Name]).Single();
            Assert.Equal([column], Model.Changes(row, other).Positions());
            AssertPatched(row, other, [input]);
        }
    }

    [Fact]
    public void A_patch_of_some_members_changes_those_members()
    {
        var random = new Random(4);
        for (var i = 0; i < Rows; i++)
        {
            var (row, other) = (Row(random), Row(random));
            AssertPatched(row, other, random.GetItems([.. Inputs], random.Next(Inputs.Count)).Distinct().ToList());
        }
    }

    [Fact]
    public void What_changed_is_what_differs_one_by_one()
    {
        var random = new Random(5);
        for (var i = 0; i < Rows * 5; i++)
        {
            var row = Row(random);
            var changed = Model.Clone(row);
            Assert.True(Model.Changes(row, changed).IsEmpty);
            var columns = random.GetItems([.. Enumerable.Range(0, Model.Table.Columns.Count)], random.Next(12)).Distinct().ToList();
            foreach (var column in columns) Property(column).SetValue(changed, Property(column).GetValue(Other(row, Property(column).Name, random)));
            Assert.Equal(columns.Order(), Model.Changes(row, changed).Positions());
            var members = Model.WireColumns.Index().Where(m => columns.Contains(m.Item)).Select(static m => m.Index);
            Assert.Equal(members, Model.ChangedMembers(row, changed).Positions());
        }
    }

    private void AssertPatched(TRow row, TRow other, IReadOnlyList<PropertyInfo> members)
    {
        var patch = new TPatch();
        foreach (var member in members) member.SetValue(patch, Given(member, typeof(TRow).GetProperty(member.Name)!.GetValue(other)));
        var expected = Model.Clone(row);
        foreach (var member in members) typeof(TRow).GetProperty(member.Name)!.SetValue(expected, typeof(TRow).GetProperty(member.Name)!.GetValue(other));
        foreach (var read in new[] { Wire.ThroughJson<TPatch, TPatchCodec>(patch), Wire.ThroughMessagePack<TPatch, TPatchCodec>(patch) })
        {
            var patched = Model.Clone(row);
            apply(read, patched);
            Assert.Equal([], Model.Changes(expected, patched).Positions());
        }
    }

    // What a row holds, as an input takes it.
    private static object? Given(PropertyInfo input, object? value) =>
        input.PropertyType.IsGenericType && input.PropertyType.GetGenericTypeDefinition() == typeof(Optional<>) ? Activator.CreateInstance(input.PropertyType, value) : value;

    private static TRow Other(TRow row, string member, Random random)
    {
        var property = typeof(TRow).GetProperty(member)!;
        var other = Model.Clone(row);
        for (var i = 0; i < Tries && Model.Changes(row, other).IsEmpty; i++) property.SetValue(other, property.GetValue(Row(random)));
        return other;
    }

    private static TRow Row(Random random) => EdgeValues.Committed.Row<TRow>((ushort)random.Next(1000), random);

    private static PropertyInfo Property(int column) => typeof(TRow).GetProperty(Model.Table.Columns[column].Name)!;

    private static int[] Columns(IEnumerable<string> members) => [.. Model.Table.Columns.Index().Where(c => members.Contains(c.Item.Name)).Select(static c => c.Index)];
}

/// <summary>100 members of nearly every type.</summary>
public sealed class DossierTests() : WideRowTests<Dossier, DossierDto, DossierDtoCodec, DossierCreate, DossierCreateCodec, DossierPatch, DossierPatchCodec>(
    DossierDto.From, static creation => creation.ToDossier(), static (patch, row) => patch.ApplyTo(row));

/// <summary>100 members in queries: as method, generated C# and SQL.</summary>
public sealed class DossierQueryTests() : EdgeRowTests<Dossier, DossierDto, DossierDtoCodec>(DossierDto.From, typeof(Dossiers));

/// <summary>200 members, with key and version at the end.</summary>
public sealed class CensusTests() : WideRowTests<Census, CensusDto, CensusDtoCodec, CensusCreate, CensusCreateCodec, CensusPatch, CensusPatchCodec>(
    CensusDto.From, static creation => creation.ToCensus(), static (patch, row) => patch.ApplyTo(row))
{
    [Fact]
    public void Key_version_and_what_only_the_server_knows_stand_behind_the_first_word()
    {
        Assert.Equal([131, 70], Model.Table.Key);
        Assert.Equal(199, Model.VersionColumn);
        Assert.Equal(199, Model.WireColumns.Count);
        Assert.DoesNotContain(110, Model.WireColumns);
    }

    [Fact]
    public void Only_an_author_who_says_all_words_is_asked() =>
        Assert.Throws<NotSupportedException>(static () => Model.ChangedBeyond(new Census(), new Census(), 4));
}

file static class Sets
{
    public static IEnumerable<int> Positions(this PositionSet set)
    {
        foreach (var position in set) yield return position;
    }
}
