using ModelSync.Contract;
using ModelSync.Generator.Parsing;

namespace ModelSync.Generator.Tests.Parsing;

/// <summary>When <c>Validate</c> of an <c>IValidatableObject</c> is translated, and what is said when it is not.</summary>
public sealed class ObjectRuleTests
{
    [Theory]
    [InlineData("""if (From > To) yield return new ValidationResult("Late", [nameof(To)]);""")]
    [InlineData("""return From > To ? [new("Late", ["To"])] : [];""")]
    [InlineData("""List<ValidationResult> found = []; if (From > To) found.Add(new(null)); return found;""")]
    [InlineData("""return new List<ValidationResult> { new($"{From}", null), ValidationResult.Success! };""")]
    public async Task What_is_in_the_subset_is_translated(string body)
    {
        var domain = await ReadAsync($"[WireType] public class Period : IValidatableObject {{ public int From {{ get; set; }} public int To {{ get; set; }} {Validate(body)} }}");
        Assert.Empty(domain.Found);
        Assert.True(domain.IsTranslated);
    }

    [Theory]
    [InlineData("""yield return new ValidationResult(context.DisplayName);""", "'context'")]
    [InlineData("""if (context.GetService(typeof(string)) is null) yield return new ValidationResult("None");""", "GetService")]
    [InlineData("""string[] names = [nameof(To)]; yield return new ValidationResult("Late", names);""", "write them as [nameof(Member)]")]
    [InlineData("""yield return new ValidationResult("Late") { ErrorMessage = "Later" };""", "give it a message and the members")]
    [InlineData("""var late = new ValidationResult("Late"); if (late.ErrorMessage is null) yield return late;""", "ErrorMessage")]
    [InlineData("""if (DateTime.UtcNow.Year > To) yield return new ValidationResult("Late");""", "The clock")]
    public async Task What_is_not_is_asked_by_the_server_alone(string body, string why)
    {
        var domain = await ReadAsync($"[WireType] public class Period : IValidatableObject {{ public int From {{ get; set; }} public int To {{ get; set; }} {Validate(body)} }}");
        Assert.Contains(why, Assert.Single(domain.Found).Message, StringComparison.Ordinal);
        Assert.StartsWith("'Period.Validate' is checked by the server and not in the browser: ", domain.Found[0].Message, StringComparison.Ordinal);
        Assert.Equal("MSYNC2022", domain.Found[0].Id);
        Assert.False(domain.IsTranslated);
    }

    [Theory]
    [InlineData("[ServerOnly] public int Limit { get; set; }", "Limit", "it reads 'Limit', which stays on the server")]
    [InlineData("public int Limit { get; set; }", "Limits.Of(this)", "it passes the whole row on")]
    public async Task Nor_is_a_row_that_needs_what_an_input_has_not(string member, string read, string why)
    {
        var domain = await ReadAsync($$"""
            [SyncModel(Read = Access.Everyone)]
            public class Period : IValidatableObject { public int Id { get; init; } {{member}} {{Validate($"if ({read} > 3) yield return new ValidationResult(\"Late\");")}} }
            public static class Limits { [Shared] public static int Of(Period period) => period.Id; }
            """);
        Assert.Contains(why, Assert.Single(domain.Found).Message, StringComparison.Ordinal);
        Assert.False(domain.IsTranslated);
    }

    [Fact]
    public async Task What_a_generic_type_says_is_said_by_its_closed_forms()
    {
        var domain = await ReadAsync($$"""
            [WireType] public class Page<T> : IValidatableObject { public List<T> Items { get; set; } = []; public int Size { get; set; } {{Validate("if (Items.Count > Size) yield return new ValidationResult(\"Full\", [nameof(Items)]);")}} }
            [WireType] public class Book { public Page<int> First { get; set; } = new(); }
            """);
        Assert.Empty(domain.Found);
        Assert.True(domain.IsTranslated);
    }

    private static string Validate(string body) => $$"""public IEnumerable<ValidationResult> Validate(ValidationContext context) { {{body}} }""";

    private static async Task<(IReadOnlyList<(string Id, string Message)> Found, bool IsTranslated)> ReadAsync(string types)
    {
        var compilation = Compiling.Generate(Compiling.Compile($"{Compiling.Usings}namespace Shop;\n[SyncSurface(Npm = \"@shop/sync\")] public partial class ShopSync;\n{types}"));
        Assert.Empty(Compiling.Errors(compilation));
        var found = await Compiling.AnalyzeAsync(compilation);
        var domain = DomainParser.Parse(compilation, DeclarationFinder.In(compilation, CancellationToken.None).ToDeclarations(), CancellationToken.None);
        return ([.. found.Select(static d => (d.Id, d.GetMessage(System.Globalization.CultureInfo.InvariantCulture)))], domain.Models.Select(static m => m.ObjectRule).Concat(domain.Payloads.Select(static p => p.ObjectRule)).Any(static (Expr? rule) => rule is not null));
    }
}
