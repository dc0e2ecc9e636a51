using ModelSync;
using ModelSync.Generated.V1;
using ModelSync.Validation;
using Xunit.Abstractions;

namespace Package.Tests.Validation;

/// <summary>
/// Objects that say themselves what is wrong with them (<c>IValidatableObject</c>), over random values: the author's methods, run as they are compiled, the
/// generated C# and the emitted TypeScript give the same violations in the same order.
/// </summary>
public sealed class ObjectRuleTests(ValidationPackage package, ITestOutputHelper output) : IClassFixture<ValidationPackage>
{
    private const int BatchSize = 5_000;

    [Fact]
    public void Statements()
    {
        var said = Compare<Period, PeriodCodec>("period", "Period", PeriodValidator.Validate, static (period, found) => ObjectOracle.Violations(period, found));
        ShouldHaveSaid(said, ("/to", "Never ends"), ("/from", "Ends before it begins"), ("/to", "Ends before it begins"), ("/a~1b~0c", null), ("", null), ("", "It {costs} too much"));
    }

    [Fact]
    public void Lists_and_expressions_of_objects_inside_objects()
    {
        var said = Compare<Trip, TripCodec>("trip", "Trip", TripValidator.Validate, static (trip, found) => ObjectOracle.Violations(trip, found));
        ShouldHaveSaid(said, ("/legs/1/name", "Longer to say than to go"), ("/main/length", "Goes nowhere"), ("/detour/width", "Too wide"), ("/detour", null), ("/legs", "a"), ("", "Leads nowhere"));
    }

    [Fact]
    public void What_an_heir_says_instead_of_its_base_class()
    {
        var said = Compare<Leap, LeapCodec>("leap", "Leap", LeapValidator.Validate, static (leap, found) => ObjectOracle.Violations(leap, found));
        ShouldHaveSaid(said, ("/width", "Too short"), ("/height", "Too short"));
    }

    [Fact]
    public void A_creation_that_has_all_that_is_read()
    {
        var said = Compare<StayCreate, StayCreateCodec>("stay", "StayCreate", StayCreateValidator.Validate, static (create, found) => ObjectOracle.Violations(create.ToStay(0), found));
        ShouldHaveSaid(said, ("/guests", "Too many for so short"), ("/nights", "Too many for so short"), ("", "No code"), ("", null));
    }

    [Fact]
    public void A_creation_that_lacks_what_is_read_is_not_asked() => Assert.Empty(
        Compare<SuiteCreate, SuiteCreateCodec>("suite", "SuiteCreate", SuiteCreateValidator.Validate, static (_, _) => []));

    [Fact]
    public void A_row_with_a_patch()
    {
        var said = ComparePatches<Stay, StayDto, StayDtoCodec, StayPatch, StayPatchCodec>("stay", StayDto.From, static (patch, row) => patch.ApplyTo(row), StayPatchValidator.Validate);
        ShouldHaveSaid(said, ("/guests", "Too many for so short"), ("/nights", "Too many for so short"), ("", "No code"), ("", null));
    }

    [Fact]
    public void A_row_that_reads_what_the_server_decides() => Assert.NotEmpty(
        ComparePatches<Suite, SuiteDto, SuiteDtoCodec, SuitePatch, SuitePatchCodec>("suite", SuiteDto.From, static (patch, row) => patch.ApplyTo(row), SuitePatchValidator.Validate));

    // The browser has no verdict: what the server says is the author's.
    [Theory]
    [InlineData(4, null)]
    [InlineData(5, "canary-of-the-passage")]
    [InlineData(10, null)]
    public void What_has_no_translation_is_asked_by_the_server(int gate, string? expected)
    {
        var found = PassageValidator.Validate(new Passage { Gate = gate }, Volume.Context);
        Assert.Equal(expected, found.FirstOrDefault(static v => v.Code == ObjectOracle.Code)?.Message);
        using var node = new NodeValidators(package.Folder);
        node.Send(new Batch("passage", "Passage"), [Texts.MessagePack<Passage, PassageCodec>(new Passage { Gate = gate })]);
        Assert.Equal(gate > 9 ? 1 : 0, node.Receive().Single().Count());
    }

    [Fact]
    public void What_a_row_says_about_what_stays_on_the_server_points_to_what_clients_have()
    {
        var found = Validate(new Cellar { Bottles = 5, Limit = 2 });
        Assert.Equal([("/bottles", "canary-of-the-cellar"), ("", "canary-of-the-cellar")], found.Select(static v => (v.Path, v.Message)));
        Assert.Empty(Validate(new Cellar { Bottles = 2, Limit = 2 }));
        Assert.Equal(["validation.range"], Validate(new Cellar { Bottles = 10, Limit = 2 }).Select(static v => v.Code));
    }

    // What is never said compares nothing.
    private static void ShouldHaveSaid(List<Violation> said, params (string Path, string? Message)[] expected) => Assert.Empty(expected.Except(said.Select(static v => (v.Path, v.Message))));

    private List<Violation> Compare<T, TCodec>(string module, string type, Func<T, RuleContext, IReadOnlyList<Violation>> validate, Func<T, IReadOnlyList<Violation>, List<Violation>> oracle)
        where TCodec : struct, IWireCodec<T>
    {
        var (run, texts, said) = (new Volume(30_000, output), new Texts(), new List<Violation>());
        var random = new RandomRow(typeof(T), run.Random);
        using var node = new NodeValidators(package.Folder);
        for (var left = run.Count; left > 0; left -= BatchSize)
        {
            var batch = Enumerable.Range(0, Math.Min(left, BatchSize)).Select(_ => (T)random.Next()).ToList();
            node.Send(new Batch(module, type, Now: Volume.Now), batch.Select(Texts.MessagePack<T, TCodec>));
            foreach (var (value, found) in batch.Zip(node.Receive()))
            {
                var ours = validate(value, Volume.Context);
                var own = ours.Where(static v => v.Code == ObjectOracle.Code).ToList();
                run.Same<T, TCodec>(value, "the method", oracle(value, ours).Select(texts.Of).Order(StringComparer.Ordinal), own.Select(texts.Of).Order(StringComparer.Ordinal));
                run.Same<T, TCodec>(value, "TypeScript", found, ours.Select(texts.Of));
                said.AddRange(own);
            }
        }

        return said;
    }

    private List<Violation> ComparePatches<T, TDto, TDtoCodec, TPatch, TPatchCodec>(string module, Func<T, TDto> dtoOf, Action<TPatch, T> apply, Func<TPatch, RuleContext, IReadOnlyList<Violation>> validate)
        where T : class
        where TPatch : notnull
        where TDtoCodec : struct, IWireCodec<TDto>
        where TPatchCodec : struct, IWireCodec<TPatch>
    {
        var (run, texts, said) = (new Volume(30_000, output), new Texts(), new List<Violation>());
        var random = new RandomRow(typeof(T), run.Random);
        // Rows as they are stored: nothing is wrong with their members.
        var rows = Enumerable.Range(0, run.Count).Select(_ => (T)random.Next()).Where(static row => Validate(row).All(static v => v.Code == ObjectOracle.Code)).ToList();
        var batch = rows.ConvertAll(row => (Row: row, Patch: random.Patch<TPatch>()));
        using var node = new NodeValidators(package.Folder);
        node.Send(new Batch(module, typeof(TPatch).Name, Row: typeof(T).Name, Now: Volume.Now), batch.SelectMany(b => (byte[][])
            [Texts.MessagePack<TPatch, TPatchCodec>(b.Patch), Texts.MessagePack<TDto, TDtoCodec>(dtoOf(b.Row))]));
        foreach (var ((row, patch), found) in batch.Zip(node.Receive()))
        {
            apply(patch, row);
            var ours = Validate(row);
            var own = ours.Where(static v => v.Code == ObjectOracle.Code).ToList();
            run.Same<TPatch, TPatchCodec>(patch, "the method", ObjectOracle.Violations(row, ours).Select(texts.Of), own.Select(texts.Of));
            run.Same<TPatch, TPatchCodec>(patch, "TypeScript", found, validate(patch, Volume.Context).Concat(own).Select(texts.Of));
            said.AddRange(own);
        }

        return said;
    }

    private static IReadOnlyList<Violation> Validate<T>(T row)
        where T : class
    {
        var sink = default(ViolationSink);
        ValidationSync.Descriptor.Models.OfType<ModelDescriptor<T>>().Single().Validate(row, false, Volume.Context, ref sink);
        return sink.ToList();
    }
}
