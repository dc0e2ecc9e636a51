using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text;
using ModelSync.Visibility;
using Package.Tests.Fixtures;
using Box = ModelSync.Visibility.Box;

namespace Package.Tests.Visibility;

/// <summary>
/// Each form of visibility in each type that is made of it, in C# as the compiler left it and in TypeScript. nullability.md is the table; with
/// UPDATE_BASELINES=1 it is written anew. The domain is compiled with warnings as errors, those about null among them.
/// </summary>
public sealed class NullabilityTests(VisibilityPackage package) : IClassFixture<VisibilityPackage>
{
    private static readonly string[] Suffixes = ["Dto", "Create", "Patch", "All", "Part"];

    private static readonly Type[] All = [typeof(Form), typeof(Positional), typeof(Oblivious), typeof(Nested), typeof(Box)];

    public static TheoryData<Type> Owners => [.. All];

    [Fact]
    public void The_table_is_the_committed_one()
    {
        var file = Path.Combine(Repository.Project, "Visibility", "nullability.md");
        var table = Table();
        if (Environment.GetEnvironmentVariable("UPDATE_BASELINES") == "1") File.WriteAllText(file, table);
        Assert.Equal(File.ReadAllText(file), table);
    }

    [Theory]
    [MemberData(nameof(Owners))]
    public void TypeScript_says_null_and_absent_where_CSharp_does(Type owner)
    {
        var declarations = Declarations(owner);
        foreach (var (suffix, type) in Types(owner))
        {
            var name = owner.Name + (suffix == "Dto" ? "" : suffix);
            Assert.Equal(type.GetProperties().Select(Wire).Order(StringComparer.Ordinal), declarations.Members(name).Where(static m => m != "computedText").Order(StringComparer.Ordinal));
            foreach (var property in type.GetProperties())
            {
                var (ours, theirs) = (NullabilityText.Of(property), declarations.Of(name, Wire(property))!);
                Assert.Equal(ours.Count(static c => c == '?'), theirs.Split("| null").Length - 1);
                Assert.Equal((NullabilityText.MayBeAbsent(property) ? ours[..^1] : ours).EndsWith('?'), theirs.EndsWith("| null", StringComparison.Ordinal));
                Assert.Equal(NullabilityText.MayBeAbsent(property), theirs.StartsWith('?'));
                Assert.Equal(NullabilityText.MayBeAbsent(property), !ours.StartsWith("required ", StringComparison.Ordinal));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Owners))]
    public void A_member_may_be_null_where_the_author_said_so(Type owner)
    {
        foreach (var (_, type) in Types(owner))
            foreach (var property in type.GetProperties())
            {
                var declared = NullabilityText.Of(owner.GetProperty(property.Name)!).Replace("required ", "", StringComparison.Ordinal);
                var made = NullabilityText.Of(property).Replace("required ", "", StringComparison.Ordinal);
                Assert.Equal(declared, NullabilityText.MayBeAbsent(property) && !declared.StartsWith("Optional<", StringComparison.Ordinal) ? made["Optional<".Length..^1] : made);
            }
    }

    [Theory]
    [InlineData(typeof(Form))]
    [InlineData(typeof(Positional))]
    [InlineData(typeof(Oblivious))]
    public void Inputs_have_what_a_client_may_decide_and_nothing_else(Type owner)
    {
        var shown = owner.GetProperties().Where(static p => !p.Name.StartsWith("Canary", StringComparison.Ordinal) && p.Name is not ("ComputedText" or "EqualityContract")).ToList();
        var made = Types(owner).ToDictionary(static t => t.Suffix, static t => t.Type.GetProperties().Select(static p => p.Name).Order(StringComparer.Ordinal), StringComparer.Ordinal);
        Assert.Equal(Names(shown), made["Dto"]);
        Assert.Equal(Names(shown), made["All"]);
        Assert.Equal(Names(shown), made["Part"]);
        var given = shown.Where(static p => (p.SetMethod is null || p.SetMethod.IsPublic) && p.GetCustomAttribute<EditableAttribute>()?.AllowEdit != false).ToList();
        Assert.Equal(Names(given), made["Create"]);
        Assert.Equal(Names(given.Where(static p => p.SetMethod is not null && !IsInit(p.SetMethod) && p.GetCustomAttribute<KeyAttribute>() is null)), made.GetValueOrDefault("Patch") ?? Enumerable.Empty<string>());

        static IEnumerable<string> Names(IEnumerable<PropertyInfo> properties) => properties.Select(static p => p.Name).Order(StringComparer.Ordinal);
        static bool IsInit(MethodInfo setter) => setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit));
    }

    private string Table()
    {
        var text = new StringBuilder("# What becomes of a member\n\nWritten by NullabilityTests from `tests/Visibility`: C# as the compiler left it, TypeScript as it is emitted, `-` where there is no such member.\n");
        foreach (var owner in All)
        {
            var types = Types(owner).ToList();
            var declarations = Declarations(owner);
            text.Append($"\n## {owner.Name}\n\n| member | {string.Join(" | ", types.Select(static t => t.Type.Name + " | TypeScript"))} |\n|---|{string.Concat(types.Select(static _ => "---|---|"))}\n");
            foreach (var property in owner.GetProperties().Where(static p => p.Name != "EqualityContract"))
            {
                var cells = types.Select(t => t.Type.GetProperty(property.Name) is { } made
                    ? $"`{NullabilityText.Of(made)}` | `{declarations.Of(owner.Name + (t.Suffix == "Dto" ? "" : t.Suffix), Wire(made))}`"
                    : "- | -");
                text.Append($"| `{NullabilityText.Of(property)} {property.Name}` | {string.Join(" | ", cells).Replace(" | null", " \\| null", StringComparison.Ordinal)} |\n");
            }
        }

        return text.ToString();
    }

    // A wire type is its own Dto.
    private static IEnumerable<(string Suffix, Type Type)> Types(Type owner) =>
        Suffixes.Select(suffix => (suffix, Type: owner.Assembly.GetType($"{owner.FullName}{suffix}"))).Where(static t => t.Type is not null).Select(static t => (t.suffix, t.Type!));

    private InterfaceText Declarations(Type owner) => new(File.ReadAllText(Path.Combine(package.Folder, owner.Name.ToLowerInvariant() + ".d.ts")));

    private static string Wire(PropertyInfo property) => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(property.Name);
}
