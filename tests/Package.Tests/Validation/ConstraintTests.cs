using ModelSync;
using ModelSync.Generated.V1;
using ModelSync.Validation;
using Xunit.Abstractions;

namespace Package.Tests.Validation;

/// <summary>
/// Every validation attribute over random values at and around its bounds: DataAnnotations, the generated C# and the emitted TypeScript give the same
/// violations, with path, code, parameters and message; C# and TypeScript in the same order.
/// MODELSYNC_RULE_VALUES is the number of values of each attribute, MODELSYNC_SEED their seed.
/// </summary>
public sealed class ConstraintTests(ValidationPackage package, ITestOutputHelper output) : IClassFixture<ValidationPackage>
{
    private const int BatchSize = 10_000;

    // No value breaks these.
    private static readonly HashSet<string> Total =
    [
        "LeastNothing MinLengthAttribute", "Unbounded MaxLengthAttribute", "RequiredOrEmpty RequiredAttribute", "Always RequiredAttribute", "MostItems RequiredAttribute",
        "DecimalEvery RangeAttribute", "AllowedEither AllowedValuesAttribute", "LevelItself EnumDataTypeAttribute",
        "Name KnownAttribute",
    ];

    [Fact]
    public void Lengths_of_texts_and_what_is_required() => Compare<Lengths, LengthsCodec>("lengths", LengthsValidator.Validate);

    [Fact]
    public void Counts_of_lists_and_bytes() => Compare<Counts, CountsCodec>("counts", CountsValidator.Validate);

    [Fact]
    public void Ranges_of_whole_numbers() => Compare<Ranges, RangesCodec>("ranges", RangesValidator.Validate);

    [Fact]
    public void Ranges_with_bounds_that_are_texts() => Compare<LargeRanges, LargeRangesCodec>("large-ranges", LargeRangesValidator.Validate);

    [Fact]
    public void Ranges_of_fractions() => Compare<Fractional, FractionalCodec>("fractional", FractionalValidator.Validate);

    [Fact]
    public void Listed_values_other_members_and_enums() => Compare<Choices, ChoicesCodec>("choices", ChoicesValidator.Validate);

    [Fact]
    public void Formats_and_patterns() => Compare<Formats, FormatsCodec>("formats", FormatsValidator.Validate);

    [Fact]
    public void Messages_of_the_author() => Compare<Messages, MessagesCodec>("messages", MessagesValidator.Validate);

    [Fact]
    public void Attributes_of_the_applications_own() => Compare<Custom, CustomCodec>("custom", CustomValidator.Validate);

    [Fact]
    public void Objects_and_lists_inside_objects() => Compare<Nest, NestCodec>("nest", NestValidator.Validate, valuesInEach: 10);

    /// <param name="valuesInEach">How many values of an attribute lie in a row.</param>
    private void Compare<T, TCodec>(string module, Func<T, RuleContext, IReadOnlyList<Violation>> validate, int valuesInEach = 1)
        where TCodec : struct, IWireCodec<T>
    {
        var run = new Volume(100_000, output);
        var (rows, oracle, texts) = (new RandomRow(typeof(T), run.Random), new AnnotationOracle(typeof(T)), new Texts());
        using var node = new NodeValidators(package.Folder);
        for (var left = run.Count / valuesInEach; left > 0; left -= BatchSize)
        {
            var batch = Enumerable.Range(0, Math.Min(left, BatchSize)).Select(_ => (T)rows.Next()).ToList();
            node.Send(new Batch(module, typeof(T).Name, Now: Volume.Now, Issues: true), batch.Select(Texts.MessagePack<T, TCodec>));
            var ours = batch.ConvertAll(row => validate(row, Volume.Context));
            foreach (var (row, violations) in batch.Zip(ours)) run.Same<T, TCodec>(row, "DataAnnotations", oracle.Violations(row!).Order(StringComparer.Ordinal), Annotated(violations, texts));
            foreach (var ((row, violations), found) in batch.Zip(ours).Zip(node.Receive())) run.Same<T, TCodec>(row, "TypeScript", found, violations.Select(texts.Of));
        }

        Assert.All(oracle.Members.SelectMany(static m => m.Counts), static c => Assert.True(
            Total.Contains(c.Name) ? c.Refused == 0 : c.Refused > c.Count / 100 && c.Refused < c.Count * 99 / 100, $"{c.Name} refused {c.Refused} of {c.Count}"));
    }

    // Rules are no attributes.
    private static IEnumerable<string> Annotated(IEnumerable<Violation> violations, Texts texts) =>
        violations.Where(static v => v.Code.StartsWith("validation.", StringComparison.Ordinal)).Select(texts.Shown).Order(StringComparer.Ordinal);
}
