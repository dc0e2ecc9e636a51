using Microsoft.CodeAnalysis;
using ModelSync.Generator.Model;
using ModelSync.Generator.Parsing;

namespace ModelSync.Generator.Tests.Parsing;

/// <summary>Generic wire types in their closed forms, and where types may not stand.</summary>
public sealed class GenericTests
{
    private const string Surface = "[SyncSurface] public partial class S; ";
    private const string Page = "[WireType] public record Page<T>(List<T> Items, T? First); [WireType] public record Item(int Id); [WireType] internal record Hidden(int Id); ";

    [Theory]
    [InlineData("Page<Item>", "PageOfItem")]
    [InlineData("Page<Item?>", "PageOfMaybeItem")]
    [InlineData("Page<int>", "PageOfInt")]
    [InlineData("Page<int?>", "PageOfMaybeInt")]
    [InlineData("Page<string[]>", "PageOfListOfString")]
    [InlineData("Page<Page<Guid>>", "PageOfGuid PageOfPageOfGuid")]
    [InlineData("List<Page<DayOfWeek>>", "PageOfDayOfWeek")]
    public async Task Each_form_that_is_mentioned_is_a_type(string type, string expected)
    {
        var compilation = Compiling.Generate(Compiling.Compile($"{Compiling.Usings}{Surface}{Page}[WireType] public record Use({type} Value);"));
        Assert.Empty(Compiling.Errors(compilation));
        Assert.Empty(await Compiling.AnalyzeAsync(compilation));
        var domain = Read(compilation);
        Assert.Empty(domain.Surface!.Problems);
        Assert.Equal(expected, string.Join(' ', domain.Payloads.Select(static p => p.Payload.Type.Name).Where(static n => n.StartsWith("Page", StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("Count >= Items.Count")]
    [InlineData("First is not null || Items.Count == 0")]
    [InlineData("First is { } || Count < 5")]
    public async Task Rules_of_the_generic_type_are_those_of_each_form(string body)
    {
        var source = $"[WireType] public record Ruled<T>(List<T> Items, T? First, int Count) {{ [Rule(\"ruled.is\", nameof(Count))] public bool Is() => {body}; }} [WireType] public record Use(Ruled<int> A, Ruled<Item> B, Ruled<string?> C, Ruled<Guid?> D);";
        var compilation = Compiling.Generate(Compiling.Compile($"{Compiling.Usings}{Surface}{Page}{source}"));
        Assert.Empty(Compiling.Errors(compilation));
        Assert.Empty(await Compiling.AnalyzeAsync(compilation));
        var forms = Read(compilation).Payloads.Where(static p => p.Payload.Open is not null).ToList();
        Assert.Equal(4, forms.Count);
        Assert.All(forms, static form => Assert.Equal("ruled.is /count", $"{form.Rules.Single().Code} {form.Rules.Single().Paths.Single()}"));
    }

    [Theory]
    [InlineData("NoteDto", "Note")]
    [InlineData("NoteDto?", "Note?")]
    [InlineData("List<NoteDto>", "Note[]")]
    [InlineData("(int Count, NoteDto? Last)", "(int, Note?)")]
    [InlineData("Page<NoteDto>", "PageOfNote")]
    [InlineData("Page<NoteDto?>?", "PageOfMaybeNote?")]
    [InlineData("Dictionary<string, Page<NoteDto>>", "PageOfNote{}")]
    public async Task Results_are_made_of_rows(string type, string expected)
    {
        var source = $"[SyncModel(Read = Access.Everyone)] public class Note {{ public int Id {{ get; init; }} [Required] public string Text {{ get; set; }} = \"\"; }} public static class Notes {{ [Mutation, AllowAnonymous] public static Task<{type}> Last(MutationContext ctx) => throw null!; }}";
        // As the generator sees it, and as the analyzer does.
        var sources = Compiling.Compile($"{Compiling.Usings}{Surface}{Page}{source}");
        var compilation = Compiling.Generate(sources);
        Assert.Empty(Compiling.Errors(compilation));
        Assert.Empty(await Compiling.AnalyzeAsync(compilation));
        foreach (var domain in new[] { Read(sources), Read(compilation) })
        {
            Assert.Empty(domain.Surface!.Problems);
            Assert.Equal(expected, Text(domain.Mutations.Single().Result!.Ref));
        }
    }

    [Fact]
    public async Task Rows_are_no_input()
    {
        var source = "[SyncModel(Read = Access.Everyone)] public class Note { public int Id { get; init; } } public static class Notes { [Mutation, AllowAnonymous] public static Task Take(MutationContext ctx, Page<NoteDto> notes) => throw null!; }";
        var compilation = Compiling.Generate(Compiling.Compile($"{Compiling.Usings}{Surface}{Page}{source}"));
        Assert.Equal(["MSYNC1006"], (await Compiling.AnalyzeAsync(compilation)).Select(static d => d.Id));
    }

    [Fact]
    public void A_form_of_an_internal_type_is_internal()
    {
        var compilation = Compiling.Generate(Compiling.Compile($"{Compiling.Usings}{Surface}{Page}[WireType] internal record Use(Page<Hidden> Value);"));
        Assert.Empty(Compiling.Errors(compilation));
    }

    [Theory]
    [InlineData("[WireType] public record Use(Page<System.IO.Stream> Value);", "MSYNC1001")]
    [InlineData("[WireType] public record Many<T>(HashSet<T> Set); [WireType] public record Use(Many<double> Value);", "MSYNC1001")]
    [InlineData("[WireType] public record Nest<T>(T Value, Nest<List<T>>? Next);", "MSYNC1053")]
    [InlineData("[WireType] public record Nest<T>(T Value, List<Nest<Page<T>>> Next);", "MSYNC1053")]
    [InlineData("[WireType] public record Ruled<T>(T Value) { [Rule(\"ruled.is\")] public int Is() => 0; }", "MSYNC2006")]
    [InlineData("[WireType] public record Ruled<T>(T Value) { [Rule(\"ruled.is\")] public bool Is() => Value!.Equals(Value); } [WireType] public record Use(Ruled<int> A, Ruled<Item> B);", "MSYNC2001")]
    [InlineData("[WireType] public record Ruled<T>(T Value) where T : class { [Rule(\"ruled.is\")] public bool Is() => Value == Value; } [WireType] public record Use(Ruled<string> Value);", "MSYNC2001")]
    [InlineData("[WireType] public record Ruled<T>(T Value) where T : System.Numerics.INumber<T> { [Rule(\"ruled.is\")] public bool Is() => Value > T.Zero; } [WireType] public record Use(Ruled<int> Value);", "MSYNC2001")]
    [InlineData("public class Outer<T> { [WireType] public record Inner(int Value); }", "MSYNC0008")]
    [InlineData("public class Outer { [WireType] private record Inner(int Value); }", "MSYNC0008")]
    [InlineData("[WireType] file record Inner(int Value);", "MSYNC0008")]
    [InlineData("[WireType] public record PageOfItem(int Value); [WireType] public record Use(Page<Item> Value);", "MSYNC0013")]
    public async Task What_could_not_be_sent_is_reported_and_nothing_is_served(string source, string expected)
    {
        var sources = Compiling.Compile($"{Compiling.Usings}{Surface}{Page}{source}");
        // A record without one of its members has no constructor either.
        Assert.Equal([expected], (await Compiling.AnalyzeAsync(Compiling.Generate(sources))).Select(static d => d.Id).Distinct().Except(["MSYNC1004"]));
        Assert.Contains(Read(sources).Surface!.Problems, p => p.StartsWith(expected, StringComparison.Ordinal));
    }

    private static string Text(ModelSync.Contract.TypeRef type) => type.Kind switch
    {
        "list" => Text(type.Element!) + "[]",
        "dictionary" => Text(type.Element!) + "{}",
        "tuple" => $"({string.Join(", ", type.Elements.Select(static e => Text(e.Type)))})",
        _ => type.Name ?? type.Kind,
    } + (type.Nullable ? "?" : "");

    private static DomainSpec Read(Compilation compilation) =>
        DomainParser.Parse(compilation, DeclarationFinder.In(compilation, CancellationToken.None).ToDeclarations(), CancellationToken.None);
}
