using Generator.RunTests.Lab;
using ModelSync;
using ModelSync.Generated.V1;

namespace Generator.RunTests;

/// <summary>Every operator that queries may use: the user's method, the generated C# and SQLite select the same rows in the same order.</summary>
public sealed class LabTests
{
    private const int RowCount = 2_000;
    private const int Repeats = 10;
    private static readonly Level[] Levels = [Level.Low, Level.Middle, Level.High];
    private static readonly long[] Bigs = [long.MinValue, -1, 0, 1, 2, 1L << 53, (1L << 53) + 1, long.MaxValue];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Method_match_and_SQL_agree_on_every_operator(int seed)
    {
        var random = new RandomShop(seed);
        var rows = Enumerable.Range(0, RowCount).Select(_ => Row(random)).ToList();
        rows.Sort(LabSync.Descriptor.Models.OfType<ModelDescriptor<Sample>>().Single().CompareKeys);
        await using var stored = await StoredRows.OfAsync(LabSync.Descriptor, Legacy.CreateSql, rows);
        for (var i = 0; i < Repeats; i++)
            foreach (var (query, arguments, expected) in Questions(random, rows.AsRows())) await AgreeAsync(stored, "samples." + query, arguments, rows, expected);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Method_match_and_SQL_agree_over_every_form_of_an_existing_table(int seed)
    {
        var random = new LegacyRows(seed);
        var rows = Enumerable.Range(0, 600).Select(random.Row).ToList();
        rows.Sort(LabSync.Descriptor.Models.OfType<ModelDescriptor<Legacy>>().Single().CompareKeys);
        await using var stored = await StoredRows.OfAsync(LabSync.Descriptor, Legacy.CreateSql, rows);
        for (var i = 0; i < Repeats; i++)
            foreach (var (query, arguments, expected) in random.Questions(rows.AsRows())) await AgreeAsync(stored, "legacies." + query, arguments, rows, expected);
    }

    [Fact]
    public void Every_query_is_asked()
    {
        var asked = Questions(new RandomShop(1), Array.Empty<Sample>().AsRows()).Select(q => "samples." + q.Query)
            .Concat(new LegacyRows(1).Questions(Array.Empty<Legacy>().AsRows()).Select(q => "legacies." + q.Query));
        Assert.Equal(LabSync.Descriptor.Queries.Select(q => q.Name), asked.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_row_with_private_parts_is_copied_whole()
    {
        var model = LabSync.Descriptor.Models.OfType<ModelDescriptor<Sample>>().Single();
        var random = new RandomShop(3);
        for (var i = 0; i < 200; i++)
        {
            var row = Row(random);
            var copy = model.Clone(row);
            Assert.Equal(0UL, model.ChangedColumns(row, copy));
            Assert.Equal(row.Secret, copy.Secret);
            copy.Parts.Add(new Part("x", 1, Level.Low));
            copy.Rank = row.Rank is null ? 1 : null;
            Assert.Equal(2, System.Numerics.BitOperations.PopCount(model.ChangedColumns(row, copy)));
            Assert.Equal(model.KeyOf(row), model.KeyOf(copy));
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("abc")]
    [InlineData("abc\n")]
    [InlineData("ABC")]
    [InlineData("ABCD")]
    [InlineData("1ABC")]
    [InlineData("ABC ")]
    [InlineData("a")]
    [InlineData("\u0130")]
    public void A_pattern_has_the_verdict_of_DataAnnotations(string? code)
    {
        var attribute = new System.ComponentModel.DataAnnotations.RegularExpressionAttribute(Coded.Pattern);
        var violations = CodedValidator.Validate(new Coded { Code = code }, new RuleContext(DateTimeOffset.UnixEpoch));
        Assert.Equal(attribute.IsValid(code), violations.Count == 0);
        Assert.All(violations, v => Assert.Equal(("/code", "validation.pattern", Coded.Pattern), (v.Path, v.Code, v.Parameters.Single().Value)));
    }

    [Theory]
    [InlineData("12", true)]
    [InlineData("ab", false)]
    public void A_patch_is_checked_by_the_pattern_of_its_own_member(string code, bool isValid)
    {
        var context = new RuleContext(DateTimeOffset.UnixEpoch);
        Assert.Equal(isValid, PagePatchValidator.Validate(new PagePatch { Code = code }, context).Count == 0);
        Assert.Equal(isValid, PageCreateValidator.Validate(new PageCreate { Address = "start", Code = code }, context).Count == 0);
    }

    [Fact]
    public void A_struct_in_a_list_is_validated_at_its_path()
    {
        var input = new SampleCreate
        {
            At = default,
            Big = 0,
            Discount = null,
            Flag = false,
            Level = Level.Low,
            Maybe = null,
            NextLevel = null,
            Note = null,
            Owner = null,
            Parts = [new Part("a", 1, Level.Low), new Part("b", 10, Level.Low)],
            Price = 0,
            Rank = null,
            Room = 0,
            Text = "",
            Until = null,
            Weight = 0,
        };
        var violation = Assert.Single(SampleCreateValidator.Validate(input, new RuleContext(DateTimeOffset.UnixEpoch)));
        Assert.Equal("/parts/1/count", violation.Path);
    }

    private static async Task AgreeAsync<TRow>(StoredRows stored, string query, object arguments, List<TRow> rows, IEnumerable<TRow> expected)
        where TRow : class
    {
        var shape = LabSync.Descriptor.Queries.Single(q => q.Name == query);
        Assert.True(shape.TryBindUser(arguments, null, out var bound));
        List<object> selected = [.. expected];
        shape.Accept(new Agreement(bound, rows, selected));
        await stored.AgreeAsync(shape, bound, selected);
    }

    private static IEnumerable<(string Query, object Arguments, IEnumerable<Sample> Expected)> Questions(RandomShop r, Rows<Sample> rows)
    {
        int? rank = r.Coin() ? null : r.Small();
        var (discount, note, small, weight) = (r.Amount(), r.Coin() ? null : r.Word(), r.Small(), r.Score());
        yield return ("nullsUnderNegations", new LabSync.SamplesNullsUnderNegationsArguments(rank, discount, note), Samples.NullsUnderNegations(rows, rank, discount, note));
        yield return ("negatedGroups", new LabSync.SamplesNegatedGroupsArguments(small, weight), Samples.NegatedGroups(rows, small, weight));
        var big = r.Pick(Bigs);
        yield return ("choices", new LabSync.SamplesChoicesArguments(small, big), Samples.Choices(rows, small, big));
        var (level, next) = (r.Pick(Levels), r.Coin() ? (Level?)null : r.Pick(Levels));
        yield return ("enums", new LabSync.SamplesEnumsArguments(level, next), Samples.Enums(rows, level, next));
        yield return ("literals", new LabSync.SamplesLiteralsArguments(), Samples.Literals(rows));
        var (prefix, part) = (r.Word(), r.Word());
        yield return ("texts", new LabSync.SamplesTextsArguments(prefix, part), Samples.Texts(rows, prefix, part));
        yield return ("notPrefixed", new LabSync.SamplesNotPrefixedArguments(prefix), Samples.NotPrefixed(rows, prefix));
        List<string> texts = [.. Enumerable.Range(0, Math.Max(0, small)).Select(_ => r.Word())];
        Level[] levels = r.Coin() ? [] : [level];
        Guid[] owners = [r.Id(), r.Id()];
        yield return ("lists", new LabSync.SamplesListsArguments(new(texts), new(levels), new(owners)), Samples.Lists(rows, texts, levels, owners));
        var from = r.Instant();
        yield return ("constants", new LabSync.SamplesConstantsArguments(from), Samples.Constants(rows, from));
        Guid? owner = r.Coin() ? null : r.Id();
        yield return ("computed", new LabSync.SamplesComputedArguments(discount, owner), Samples.Computed(rows, discount, owner));
        yield return ("mixed", new LabSync.SamplesMixedArguments(weight), Samples.Mixed(rows, weight));
    }

    private static Sample Row(RandomShop r)
    {
        var row = Sample.Make(r.FreshId(), r.Small(), r.Word(), r.Coin() ? null : r.Word(), r.Coin() ? null : r.Word());
        row.Rank = r.Coin() ? null : r.Small();
        row.Big = r.Coin() ? row.Room : r.Pick(Bigs);
        row.Weight = r.Small() / 2.0;
        row.Price = r.Amount();
        row.Discount = r.Coin() ? null : r.Amount();
        row.At = r.Instant();
        row.Until = r.Coin() ? null : r.Instant();
        row.Owner = r.Coin() ? null : r.Id();
        row.Flag = r.Coin();
        row.Maybe = r.Coin() ? null : r.Coin();
        row.Level = r.Pick(Levels);
        row.NextLevel = r.Coin() ? null : r.Pick(Levels);
        if (r.Coin()) row.Parts.Add(new Part(r.Word(), 1, r.Pick(Levels)));
        return row;
    }
}
