using System.Reflection;
using System.Text.Json;
using ModelSync;
using ModelSync.Generated.V1;
using ModelSync.Validation;
using Package.Tests.Fixtures;
using Package.Tests.Node;
using Package.Tests.Parity;

namespace Package.Tests.Validation;

/// <summary>
/// JSON Schemas of types that are all constraints, as a validator of the field reads them: they take every value that validators take, and refuse what breaks a
/// constraint that a schema can say.
/// </summary>
public sealed class SchemaVerdictTests(ValidationPackage package) : IClassFixture<ValidationPackage>
{
    private const int Values = 3_000;
    private static readonly string[] Numbers = ["SByte", "Byte", "Int16", "UInt16", "Int32", "UInt32", "Double", "Single"];
    private static readonly MethodInfo Copy = typeof(object).GetMethod("MemberwiseClone", BindingFlags.NonPublic | BindingFlags.Instance)!;
    private readonly Random _random = new(61);

    [Fact]
    public void Ranges_of_numbers() => Compare<Ranges, RangesCodec>("Ranges", RangesValidator.Validate, static (v, member) => v.Code == "validation.range" && Numbers.Contains(Inner(member).Name));

    [Fact]
    public void Ranges_of_fractions() => Compare<Fractional, FractionalCodec>("Fractional", FractionalValidator.Validate, static (v, member) => v.Code == "validation.range" && Numbers.Contains(Inner(member).Name));

    [Fact]
    public void Counts_of_lists() => Compare<Counts, CountsCodec>("Counts", CountsValidator.Validate, static (v, member) => v.Code.EndsWith("count", StringComparison.Ordinal) && member.PropertyType != typeof(byte[]));

    [Fact]
    public void Texts_that_may_be_missing() => Compare<Egg, EggCodec>("Egg", EggValidator.Validate, static (v, _) => v.Code == "validation.range");

    [Fact]
    public void Objects_inside_objects() => Compare<Nest, NestCodec>("Nest", NestValidator.Validate, static (v, _) => v.Code is "validation.max_count" or "validation.min_count");

    [Fact]
    public void Listed_values() => Compare<Choices, ChoicesCodec>("Choices", ChoicesValidator.Validate, null);

    [Fact]
    public void Objects_that_say_it_themselves() => Compare<Stay, StayCreate, StayCreateCodec>("StayCreate", StayCreateValidator.Validate, static (v, _) => v.Code == "validation.range");

    private void Compare<T, TCodec>(string type, Func<T, RuleContext, IReadOnlyList<Violation>> validate, Func<Violation, PropertyInfo, bool>? mustRefuse)
        where TCodec : struct, IWireCodec<T> => Compare<T, T, TCodec>(type, validate, mustRefuse);

    private void Compare<TOwner, T, TCodec>(string type, Func<T, RuleContext, IReadOnlyList<Violation>> validate, Func<Violation, PropertyInfo, bool>? mustRefuse)
        where TCodec : struct, IWireCodec<T>
    {
        var members = typeof(TOwner).GetProperties().ToDictionary(static p => Texts.Path(p), static p => p);
        var rows = Rows<T>(row => validate(row, Volume.Context));
        var found = rows.ConvertAll(row => validate(row, Volume.Context));
        var (taken, refused) = (0, 0);
        foreach (var (violations, isValid) in found.Zip(Ask(type, rows.ConvertAll(static row => Encoded.Of<T, TCodec>(row).Json))))
        {
            var must = mustRefuse is not null && violations.Any(v => members.TryGetValue(v.Path, out var member) && mustRefuse(v, member));
            if (violations.Count > 0 && !must) continue;
            Assert.True(isValid != must, $"{type}: {string.Join(", ", violations.Select(static v => v.Path + " " + v.Code))}");
            (taken, refused) = must ? (taken, refused + 1) : (taken + 1, refused);
        }

        Assert.InRange(taken, Values / 20, Values);
        Assert.True(mustRefuse is null || refused > Values / 100, $"{refused} of {Values} were refused");
    }

    // A valid one with another value for one member, so that one thing is wrong at most.
    private List<T> Rows<T>(Func<T, IReadOnlyList<Violation>> validate)
    {
        var random = new RandomRow(typeof(T), _random);
        var members = typeof(T).GetProperties().Where(static p => p.CanWrite).ToList();
        object valid = random.Next();
        for (var i = 0; validate((T)valid).Count > 0; i++)
        {
            Assert.True(i < 100_000, $"No valid {typeof(T).Name} was found");
            var other = With(valid, random.Next(), members[_random.Next(members.Count)]);
            if (validate((T)other).Count <= validate((T)valid).Count) valid = other;
        }

        return [.. Enumerable.Range(0, Values).Select(_ => (T)With(valid, random.Next(), members[_random.Next(members.Count)]))];
    }

    private static object With(object value, object other, PropertyInfo member)
    {
        var copy = Copy.Invoke(value, [])!;
        member.SetValue(copy, member.GetValue(other));
        return copy;
    }

    private List<bool> Ask(string type, List<string> texts)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["asked.json"], JsonSerializer.Serialize(texts.Select(json => new { type, json })));
        _ = NodeTools.Modules;
        var result = NodeTools.RunScript(Repository.Project, "schemas.mjs", package.Folder, folder["asked.json"]);
        result.ShouldSucceed();
        return JsonSerializer.Deserialize<List<bool>>(result.Output)!;
    }

    private static Type Inner(PropertyInfo member) => Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType;
}
