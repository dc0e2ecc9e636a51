using ModelSync;
using ModelSync.Generated.V1;
using ModelSync.Validation;
using Xunit.Abstractions;

namespace Package.Tests.Validation;

/// <summary>
/// Every operator that rules may use, over random rows of edge values: the author's methods, run as they are compiled, the generated C# and the emitted
/// TypeScript give the same violations in the same order. A method that throws is a rule that does not hold.
/// MODELSYNC_RULE_VALUES is the number of rows of each type, MODELSYNC_SEED their seed.
/// </summary>
public sealed class RuleTests(ValidationPackage package, ITestOutputHelper output) : IClassFixture<ValidationPackage>
{
    private const int BatchSize = 5_000;

    [Fact]
    public void Whole_numbers() => Compare<WholeNumbers, WholeNumbersCodec>("whole-numbers", WholeNumbersValidator.Validate);

    [Fact]
    public void Fractions() => Compare<Fractions, FractionsCodec>("fractions", FractionsValidator.Validate);

    [Fact]
    public void Small_numbers_and_characters() => Compare<SmallNumbers, SmallNumbersCodec>("small-numbers", SmallNumbersValidator.Validate);

    [Fact]
    public void Large_numbers_halves_and_runes() => Compare<LargeNumbers, LargeNumbersCodec>("large-numbers", LargeNumbersValidator.Validate);

    [Fact]
    public void Texts_and_lists() => Compare<Wording, WordingCodec>("wording", WordingValidator.Validate);

    [Fact]
    public void Null_booleans_enums_times_and_Guids() => Compare<Presence, PresenceCodec>("presence", PresenceValidator.Validate);

    [Fact]
    public void Every_shape_of_a_rule() => Compare<Answers, AnswersCodec>("answers", AnswersValidator.Validate);

    [Fact]
    public void Computed_members_that_are_overridden() => Compare<Parcel, ParcelCodec>("parcel", ParcelValidator.Validate);

    [Fact]
    public void Cases_of_a_union() => Compare<Wager, WagerCodec>("wager", WagerValidator.Validate);

    // What the server decides is no input, so the rule about it does not run on one.
    [Fact]
    public void Rules_of_a_new_row() => Compare<RulingCreate, RulingCreateCodec, Ruling>(
        "ruling", RulingCreateValidator.Validate, new AuthoredRules<Ruling>(RuleOn.Create, "ruling.limited"), static create => create.ToRuling(0));

    [Fact]
    public void Rules_of_a_row_with_a_patch()
    {
        var run = new Volume(30_000, output);
        var (random, rules, texts) = (new RandomRow(typeof(Ruling), run.Random), new AuthoredRules<Ruling>(RuleOn.Patch), new Texts());
        var model = ValidationSync.Descriptor.Models.OfType<ModelDescriptor<Ruling>>().Single();
        using var node = new NodeValidators(package.Folder);
        for (var left = run.Count; left > 0; left -= BatchSize)
        {
            var batch = Enumerable.Range(0, Math.Min(left, BatchSize)).Select(_ => (Row: (Ruling)random.Next(), Patch: random.Patch<RulingPatch>())).ToList();
            node.Send(new Batch("ruling", "RulingPatch", Row: "Ruling", Now: Volume.Now), batch.SelectMany(b => (byte[][])
                [Texts.MessagePack<RulingPatch, RulingPatchCodec>(b.Patch), Texts.MessagePack<RulingDto, RulingDtoCodec>(RulingDto.From(b.Row))]));
            foreach (var ((row, patch), found) in batch.Zip(node.Receive()))
            {
                patch.ApplyTo(row);
                var sink = default(ViolationSink);
                model.Validate(row, false, Volume.Context, ref sink);
                var ours = sink.ToList().Where(v => rules.Has(v.Code)).ToList();
                run.Same<RulingPatch, RulingPatchCodec>(patch, "the method", rules.Violations(row, ours).Select(texts.Of), ours.Select(texts.Of));
                run.Same<RulingPatch, RulingPatchCodec>(patch, "TypeScript", found, RulingPatchValidator.Validate(patch, Volume.Context).Concat(ours).Select(texts.Of));
            }
        }

        rules.ShouldHaveDecidedBothWays();
    }

    // What holds at one moment only is not said of a variant, nor what reads a member that it does not have.
    [Fact]
    public void Rules_of_a_variant() => Compare<RulingSheet, RulingSheetCodec, Ruling>(
        "ruling", RulingSheetValidator.Validate, new AuthoredRules<Ruling>(RuleOn.Create, "ruling.limited", "ruling.created", "ruling.said", "ruling.each"), static sheet => sheet.ToRuling(sheet.Id));

    [Fact]
    public void Rules_of_one_moment_are_none_of_a_variant()
    {
        var random = new RandomRow(typeof(RulingSheet), new Random(29));
        var codes = Enumerable.Range(0, 2000).SelectMany(_ => RulingSheetValidator.Validate((RulingSheet)random.Next(), Volume.Context)).Select(static v => v.Code).Distinct();
        Assert.Equal(
            ["ruling.due", "ruling.priced", "ruling.room", "ruling.scored", "ruling.tags", "ruling.title"],
            codes.Where(static code => code.StartsWith("ruling.", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Constraints_of_a_partial_variant()
    {
        var codes = ComparePartial<Ruling, RulingEdit, RulingEditCodec>("ruling", RulingEditValidator.Validate);
        Assert.Contains("validation.compare", codes);
        Assert.DoesNotContain(codes, static code => !code.StartsWith("validation.", StringComparison.Ordinal));
    }

    // One that refuses null is not asked of what is absent.
    [Fact]
    public void Attributes_of_a_partial_variant() =>
        Assert.Equal(["validation.longest"], ComparePartial<Plank, PlankEdit, PlankEditCodec>("plank", PlankEditValidator.Validate));

    private HashSet<string> ComparePartial<T, TEdit, TCodec>(string module, Func<TEdit, RuleContext, IReadOnlyList<Violation>> validate)
        where TEdit : notnull
        where TCodec : struct, IWireCodec<TEdit>
    {
        var run = new Volume(30_000, output);
        var (random, texts) = (new RandomRow(typeof(T), run.Random), new Texts());
        using var node = new NodeValidators(package.Folder);
        var codes = new HashSet<string>(StringComparer.Ordinal);
        for (var left = run.Count; left > 0; left -= BatchSize)
        {
            var batch = Enumerable.Range(0, Math.Min(left, BatchSize)).Select(_ => random.Patch<TEdit>()).ToList();
            node.Send(new Batch(module, typeof(TEdit).Name, Now: Volume.Now, Issues: true, Partial: true), batch.Select(Texts.MessagePack<TEdit, TCodec>));
            foreach (var (edit, found) in batch.Zip(node.Receive()))
            {
                var ours = validate(edit, Volume.Context);
                codes.UnionWith(ours.Select(static v => v.Code));
                run.Same<TEdit, TCodec>(edit, "TypeScript", found, ours.Select(texts.Of));
            }
        }

        return codes;
    }

    private void Compare<T, TCodec>(string module, Func<T, RuleContext, IReadOnlyList<Violation>> validate)
        where T : class
        where TCodec : struct, IWireCodec<T> =>
        Compare<T, TCodec, T>(module, validate, new AuthoredRules<T>(RuleOn.Create), static row => row);

    private void Compare<T, TCodec, TRow>(string module, Func<T, RuleContext, IReadOnlyList<Violation>> validate, AuthoredRules<TRow> rules, Func<T, TRow> rowOf)
        where TRow : class
        where TCodec : struct, IWireCodec<T>
    {
        var run = new Volume(30_000, output);
        var (random, texts) = (new RandomRow(typeof(T), run.Random), new Texts());
        using var node = new NodeValidators(package.Folder);
        for (var left = run.Count; left > 0; left -= BatchSize)
        {
            var batch = Enumerable.Range(0, Math.Min(left, BatchSize)).Select(_ => (T)random.Next()).ToList();
            node.Send(new Batch(module, typeof(T).Name, Now: Volume.Now), batch.Select(Texts.MessagePack<T, TCodec>));
            var ours = batch.ConvertAll(value => validate(value, Volume.Context));
            foreach (var (value, violations) in batch.Zip(ours))
                run.Same<T, TCodec>(value, "the method", rules.Violations(rowOf(value), violations).Select(texts.Of), violations.Where(v => rules.Has(v.Code)).Select(texts.Of));
            foreach (var ((value, violations), found) in batch.Zip(ours).Zip(node.Receive())) run.Same<T, TCodec>(value, "TypeScript", found, violations.Select(texts.Of));
        }

        rules.ShouldHaveDecidedBothWays();
    }
}
