using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using ModelSync;
using ModelSync.Fixtures;
using Package.Tests.Node;

namespace Package.Tests.Parity;

/// <summary>Objects in dictionaries and lists of them: what C# writes and finds wrong, and what the emitted JavaScript does.</summary>
public sealed class CollectionTests(EmittedPackage package) : IClassFixture<EmittedPackage>
{
    private const int Values = 300;
    private static readonly RuleContext Context = new(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));
    private static readonly string[] Keys = ["", "de", "en", "10", "9", "__proto__", "constructor", "a/b", "~1", "\ue000", "\ud800\udc00"];
    private readonly Random _random = new(13);

    [Fact]
    public void Codecs_write_the_same_bytes_in_both_encodings_whichever_they_read()
    {
        var values = Enumerable.Range(0, Values).Select(_ => Encoded.Of<Labels, LabelsCodec>(Labels())).ToList();
        var results = package.Run(values.Select(v => new { job = "codec", module = "labels", type = "Labels", json = v.Json, hex = v.Hex }));
        Assert.All(values.Zip(results), pair => Assert.Equal(
            [pair.First.Json, pair.First.Hex, pair.First.Json, pair.First.Hex], pair.Second.EnumerateArray().Select(e => e.GetString())));
    }

    [Fact]
    public void Validators_give_the_same_violations_in_the_same_order()
    {
        var values = Enumerable.Range(0, Values).Select(_ => Labels()).ToList();
        var expected = values.Select(value => LabelsValidator.Validate(value, Context)).ToList();
        var results = package.Run(values.Select(v => new { job = "validate", module = "labels", type = "Labels", json = Encoded.Of<Labels, LabelsCodec>(v).Json, now = "" }));
        Assert.All(expected.Zip(results), pair => Assert.Equal(pair.First.Select(v => $"{v.Path} {v.Code}"), pair.Second.EnumerateArray().Select(Text)));
        Assert.Contains(expected, found => found.Count == 0);
        var codes = expected.SelectMany(found => found).Select(v => v.Code).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(["validation.max_count", "validation.max_length", "validation.min_count", "validation.range"], codes);
        Assert.Contains(expected, found => found.Any(v => v.Path.StartsWith("/nested/", StringComparison.Ordinal) && v.Path.Contains("~1", StringComparison.Ordinal)));
    }

    [Fact]
    public void Sets_of_every_kind_have_the_same_bytes_and_the_same_violations()
    {
        var values = Enumerable.Range(0, Values).Select(_ => Sets()).ToList();
        var encoded = values.Select(value => Encoded.Of<Sets, SetsCodec>(value)).ToList();
        var expected = values.Select(value => SetsValidator.Validate(value, Context)).ToList();
        var codec = package.Run(encoded.Select(v => new { job = "codec", module = "sets", type = "Sets", json = v.Json, hex = v.Hex }));
        Assert.All(encoded.Zip(codec), pair => Assert.Equal(
            [pair.First.Json, pair.First.Hex, pair.First.Json, pair.First.Hex], pair.Second.EnumerateArray().Select(e => e.GetString())));
        var validated = package.Run(encoded.Select(v => new { job = "validate", module = "sets", type = "Sets", json = v.Json, now = "" }));
        Assert.All(expected.Zip(validated), pair => Assert.Equal(pair.First.Select(v => $"{v.Path} {v.Code}"), pair.Second.EnumerateArray().Select(Text)));
        Assert.Equal(["validation.count", "validation.max_count"], expected.SelectMany(found => found).Select(v => v.Code).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Collections_of_every_form_have_the_same_bytes_and_the_same_violations()
    {
        var values = Enumerable.Range(0, Values).Select(_ => DeepForms()).ToList();
        var encoded = values.Select(value => Encoded.Of<DeepForms, DeepFormsCodec>(value)).ToList();
        var expected = values.Select(value => DeepFormsValidator.Validate(value, Context)).ToList();
        var codec = package.Run(encoded.Select(v => new { job = "codec", module = "deep-forms", type = "DeepForms", json = v.Json, hex = v.Hex }));
        Assert.All(encoded.Zip(codec), pair => Assert.Equal(
            [pair.First.Json, pair.First.Hex, pair.First.Json, pair.First.Hex], pair.Second.EnumerateArray().Select(e => e.GetString())));
        var validated = package.Run(encoded.Select(v => new { job = "validate", module = "deep-forms", type = "DeepForms", json = v.Json, now = "" }));
        Assert.All(expected.Zip(validated), pair => Assert.Equal(pair.First.Select(v => $"{v.Path} {v.Code}"), pair.Second.EnumerateArray().Select(Text)));
        var paths = expected.SelectMany(found => found).Select(v => v.Path).ToHashSet();
        HashSet<string> expectedPaths =
            ["/queue", "/queue/0/size", "/stack", "/stack/1/text", "/immutableArray", "/maybeImmutableArray", "/maybeImmutableArray/1/0/size", "/iEnumerable", "/iEnumerable/0/1/text",
                "/immutableQueue", "/immutableQueue/0/size", "/linkedList/0/0/text", "/sortedSet", "/frozenSet", "/sortedDictionary", "/sortedDictionary/de/size", "/frozenDictionary/a~1b/0/size"];
        Assert.Superset(expectedPaths, paths);
    }

    [Fact]
    public void Maps_by_every_kind_of_key_and_tuples_have_the_same_bytes_and_the_same_violations()
    {
        var values = Enumerable.Range(0, Values).Select(_ => Maps()).ToList();
        var encoded = values.Select(value => Encoded.Of<Maps, MapsCodec>(value)).ToList();
        var expected = values.Select(value => MapsValidator.Validate(value, Context)).ToList();
        var codec = package.Run(encoded.Select(v => new { job = "codec", module = "maps", type = "Maps", json = v.Json, hex = v.Hex }));
        Assert.All(encoded.Zip(codec), pair => Assert.Equal(
            [pair.First.Json, pair.First.Hex, pair.First.Json, pair.First.Hex], pair.Second.EnumerateArray().Select(e => e.GetString())));
        var validated = package.Run(encoded.Select(v => new { job = "validate", module = "maps", type = "Maps", json = v.Json, now = "" }));
        Assert.All(expected.Zip(validated), pair => Assert.Equal(pair.First.Select(v => $"{v.Path} {v.Code}"), pair.Second.EnumerateArray().Select(Text)));
        var places = expected.SelectMany(found => found).Select(v => v.Path.Split('/')[1]).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(["chars", "dateTimes", "dates", "durations", "guids", "instants", "ints", "longs", "nested", "pair", "pairs", "statuses", "times", "triple"], places);
        Assert.Contains(expected, found => found.Any(v => v.Path == "/triple/2/0/size"));
        Assert.Contains(expected, found => found.Any(v => v.Path.StartsWith("/statuses/Open/", StringComparison.Ordinal)));
    }

    /// <summary>Wide keys that JavaScript tells apart may be one key.</summary>
    [Fact]
    public void Maps_by_wide_keys_are_maps_by_their_values()
    {
        var result = package.Run([new { job = "wideMaps" }]).Single().EnumerateArray().Select(e => e.GetString()).ToList();
        Assert.Equal(["""{"00112233-4455-6677-8899-aabbccddeeff":2}""", """[1,"x"]"""], result);
    }

    [Theory]
    [InlineData("""{"ints":{"map":1},"pair":[{"text":"a","size":1},null]}""", "/ints/a validation.type")]
    [InlineData("""{"ints":{},"pair":[{"text":"a","size":1}]}""", "/ints validation.type|/pair validation.type")]
    [InlineData("""{"ints":[],"pair":[null,{"text":"toolong","size":1}]}""", "/ints validation.type|/pair/0 validation.required|/pair/1/text validation.max_length")]
    public void Values_of_a_form_that_are_no_map_and_no_tuple_are_told_apart(string input, string expected)
    {
        var result = package.Run([new { job = "form", module = "maps", type = "Maps", json = input }]).Single();
        var found = result.EnumerateArray().Select(Text).Where(violation => violation.Split('/', ' ')[1] is "ints" or "pair");
        Assert.Equal(expected, string.Join('|', found));
    }

    /// <summary>Wide elements that JavaScript tells apart may be one value: they are narrowed before they are ordered and counted.</summary>
    [Fact]
    public void Sets_of_wide_elements_are_sets_of_their_values()
    {
        var result = package.Run([new { job = "wideSets" }]).Single().GetString();
        Assert.Equal(
            """{"bools":[],"byName":{},"bytes":[],"chars":[],"dateTimes":[],"dates":[],"durations":[],"guids":["00112233-4455-6677-8899-aabbccddeeff"],"instants":["1970-01-01T00:00:00.0000000Z"],"ints":[1],"longs":["-1","2"],"sBytes":[],"shorts":[],"statuses":[],"texts":[],"times":[],"uInts":[],"uLongs":["10","9007199254740993"],"uShorts":[]}""",
            result);
    }

    [Fact]
    public void Absent_members_stay_absent_and_are_not_null()
    {
        var values = Enumerable.Range(0, Values).Select(_ => Draft()).ToList();
        var encoded = values.Select(value => Encoded.Of<Draft, DraftCodec>(value)).ToList();
        var codec = package.Run(encoded.Select(v => new { job = "codec", module = "draft", type = "Draft", json = v.Json, hex = v.Hex }));
        Assert.All(encoded.Zip(codec), pair => Assert.Equal(
            [pair.First.Json, pair.First.Hex, pair.First.Json, pair.First.Hex], pair.Second.EnumerateArray().Select(e => e.GetString())));
        var expected = values.Select(value => DraftValidator.Validate(value, Context)).ToList();
        var validated = package.Run(encoded.Select(v => new { job = "validate", module = "draft", type = "Draft", json = v.Json, now = "" }));
        Assert.All(expected.Zip(validated), pair => Assert.Equal(pair.First.Select(v => $"{v.Path} {v.Code}"), pair.Second.EnumerateArray().Select(Text)));
        var codes = expected.SelectMany(found => found).Select(v => v.Code).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(["validation.max_count", "validation.max_length", "validation.range", "validation.required"], codes);
    }

    [Theory]
    [InlineData("""{"id":1,"hints":{}}""", "")]
    [InlineData("""{"id":1,"hints":{"bold":true,"status":null},"note":null}""", "")]
    [InlineData("""{"hints":null,"main":null,"note":5,"labels":{"a":null},"sizes":null}""", "/hints validation.required|/id validation.required|/main validation.required|/note validation.type|/sizes validation.required")]
    [InlineData("""{"id":1,"hints":{"bold":null,"seen":[]}}""", "/hints/bold validation.required|/hints/seen validation.type")]
    public void An_absent_member_is_no_form_error_unless_it_must_be_there(string input, string expected)
    {
        var result = package.Run([new { job = "form", module = "draft", type = "Draft", json = input }]).Single();
        Assert.Equal(expected, string.Join('|', result.EnumerateArray().Select(Text)));
    }

    /// <summary>What a form may hold in place of a dictionary: a Map or a Date would look like one without entries.</summary>
    [Theory]
    [InlineData("""{"byLanguage":{"de":{"text":"a","size":1}},"lists":null,"nested":{}}""", "")]
    [InlineData("""{"byLanguage":[],"lists":5,"nested":null}""", "/byLanguage validation.type|/lists validation.type|/nested validation.required")]
    [InlineData("""{"byLanguage":{"de":null,"__proto__":5},"lists":{"a":{}},"nested":{"a/":{"b":[]}}}""", "/byLanguage/__proto__ validation.type|/byLanguage/de validation.required|/lists/a validation.type|/nested/a~1/b validation.type")]
    [InlineData("""{"byLanguage":{"map":1},"lists":{"date":1},"nested":{"bytes":1}}""", "/byLanguage validation.type|/lists validation.type|/nested validation.type")]
    public void Values_of_a_form_that_are_no_dictionary_are_told_apart(string input, string expected)
    {
        var result = package.Run([new { job = "form", module = "labels", type = "Labels", json = input }]).Single();
        Assert.Equal(expected, string.Join('|', result.EnumerateArray().Select(Text)));
    }

    private Labels Labels() => new()
    {
        ByLanguage = Dictionary(_random.Next(6), Label),
        Lists = _random.Next(3) == 0 ? null : Dictionary(_random.Next(4), () => _random.Next(4) == 0 ? null : Enumerable.Range(0, _random.Next(3)).Select(_ => _random.Next(3) == 0 ? null : Label()).ToList()),
        Nested = Dictionary(_random.Next(3), () => Dictionary(_random.Next(3), Label)),
    };

    [Theory]
    [InlineData("typescript/bin/tsc")]
    [InlineData("typescript-7/bin/tsc")]
    public void Declarations_of_every_form_compile(string compiler)
    {
        File.WriteAllText(Path.Combine(package.Folder, "check.ts"), """
            import type { Forms } from './forms.js';
            import type { Grid } from './grid.js';
            import type { Maps, MapsInput } from './maps.js';
            export const texts = (maps: Maps): readonly string[] => [maps.pair[0].text, ...maps.guids.keys(), ...maps.longs?.values() ?? []].filter((text) => text !== null);
            export const sum = (grid: Grid): number => grid.pairs.reduce((total, [id, [isOdd]]) => isOdd ? total + id : total, grid.map.size);
            export const counts = (forms: Forms): readonly number[] => [...forms.stack, ...forms.immutableArray, forms.frozenSet.size, forms.sortedDictionary['a'] ?? 0];
            export const wide: MapsInput['uLongs'] = new Map<bigint | number, number>([[1, 1], [2n, 2]]);
            """);
        NodeTools.Run(package.Folder, compiler, "--noEmit", "--strict", "--exactOptionalPropertyTypes", "--noUncheckedIndexedAccess", "--target", "es2022", "--module", "nodenext", "check.ts").ShouldSucceed();
    }

    private DeepForms DeepForms() => new()
    {
        Queue = new(Some(5, Label)),
        Stack = Maybe(() => new Stack<Label?>(Some(4, MaybeLabel))),
        ImmutableArray = _random.Next(4) == 0 ? default : [.. Some(3, Label)],
        MaybeImmutableArray = _random.Next(4) == 0 ? null : [.. Some(4, () => _random.Next(3) == 0 ? null : (ImmutableArray<Label?>?)[.. Some(3, MaybeLabel)])],
        IEnumerable = Some(3, () => Some(3, Label)),
        ImmutableQueue = Maybe(() => ImmutableQueue.CreateRange(Some(3, Label))),
        LinkedList = new(Some(3, () => new Queue<Label>(Some(3, Label)))),
        SortedSet = [.. Some(4, Guid.NewGuid)],
        FrozenSet = Maybe(() => Some(4, () => (AuctionStatus)EdgeValues.Committed.Pick(typeof(AuctionStatus), _random)!).ToFrozenSet()),
        SortedDictionary = new(Dictionary(_random.Next(5), Label)),
        FrozenDictionary = Maybe(() => Dictionary(_random.Next(4), () => ImmutableList.CreateRange(Some(3, Label))).ToFrozenDictionary()),
    };

    private Maps Maps() => new()
    {
        Ints = Map<int, int>(5, _random.Next),
        Longs = Maybe(() => Map<long, string?>(4, () => _random.Next(2) == 0 ? null : "x")),
        ULongs = Map<ulong, int>(4, _random.Next),
        SBytes = Map<sbyte, int>(4, _random.Next),
        Bytes = Map<byte, int>(4, _random.Next),
        Shorts = Map<short, int>(4, _random.Next),
        UShorts = Map<ushort, int>(4, _random.Next),
        UInts = Map<uint, int>(4, _random.Next),
        Chars = Map<char, Label>(4, Label),
        Guids = Map<Guid, Label>(4, Label),
        Instants = Map<DateTimeOffset, Label>(4, Label),
        DateTimes = Map<DateTime, Label>(4, Label),
        Dates = Map<DateOnly, Label>(4, Label),
        Times = Map<TimeOnly, Label>(4, Label),
        Durations = Map<TimeSpan, Label>(4, Label),
        Statuses = new(Map<AuctionStatus, Label>(4, Label)),
        Nested = Map<short, Dictionary<AuctionStatus, List<Label?>>>(3, () => Map<AuctionStatus, List<Label?>>(3, () => Some(3, MaybeLabel))),
        Pair = (Label(), MaybeLabel()),
        Triple = _random.Next(3) == 0 ? null : (_random.Next(), Map<int, Label>(3, Label), _random.Next(3) == 0 ? null : (Label(), true)),
        Pairs = Some(3, () => Tuple.Create(MaybeLabel(), _random.Next())),
    };

    private Dictionary<TKey, T> Map<TKey, T>(int below, Func<T> next)
        where TKey : notnull
    {
        var map = new Dictionary<TKey, T>();
        for (var left = _random.Next(below); left > 0; left--) map[(TKey)EdgeValues.Committed.Pick(typeof(TKey), _random)!] = next();
        return map;
    }

    private List<T> Some<T>(int below, Func<T> next) => [.. Enumerable.Range(0, _random.Next(below)).Select(_ => next())];

    private Label? MaybeLabel() => Maybe(Label);

    private T? Maybe<T>(Func<T> next)
        where T : class => _random.Next(4) == 0 ? null : next();

    private Sets Sets()
    {
        var sets = new Sets();
        foreach (var property in typeof(Sets).GetProperties()) property.SetValue(sets, EdgeValues.Committed.Pick(property.PropertyType, _random));
        return sets;
    }

    private Draft Draft() => new(
        _random.Next(),
        Perhaps(() => _random.Next(3) == 0 ? null : new string('x', _random.Next(4, 7))),
        Perhaps(Label),
        Perhaps(() => Dictionary(_random.Next(3), () => _random.Next(3) == 0 ? null : Label())),
        Perhaps(() => _random.Next(3) == 0 ? null : Enumerable.Range(0, _random.Next(3)).ToList()),
        new Hints { Bold = Perhaps(() => true), Status = Perhaps(() => _random.Next(2) == 0 ? null : (AuctionStatus?)AuctionStatus.Open), Seen = Perhaps(() => new HashSet<DateTimeOffset> { default }) });

    private Optional<T> Perhaps<T>(Func<T> next) => _random.Next(2) == 0 ? default : new(next());

    private Label Label() => new(new string('x', _random.Next(8) == 0 ? 6 : 5), _random.Next(8) == 0 ? 0 : 9);

    private Dictionary<string, T> Dictionary<T>(int most, Func<T> next)
    {
        var dictionary = new Dictionary<string, T>();
        for (; most > 0; most--) dictionary[Keys[_random.Next(Keys.Length)]] = next();
        return dictionary;
    }

    private static string Text(JsonElement violation) => $"{violation.GetProperty("path").GetString()} {violation.GetProperty("code").GetString()}";
}
