using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelSync.Generator.Tests.Robustness;
using Xunit.Abstractions;

namespace ModelSync.Generator.Tests.Incrementality;

/// <summary>
/// What is remembered between runs is what would be read: a driver that has seen a history of edits generates what a new one does.
/// MODELSYNC_FUZZ_EDITS is the number of edits, MODELSYNC_SEED their seed.
/// </summary>
public sealed class EditedProjectTests(ITestOutputHelper output)
{
    private const int EditsOfAProject = 8;

    private static readonly int Count = Number("MODELSYNC_FUZZ_EDITS", 600);
    private static readonly int Seed = Number("MODELSYNC_SEED", 20261130);

    [Fact]
    public void A_history_of_edits_generates_what_its_last_state_does()
    {
        output.WriteLine($"MODELSYNC_SEED={Seed} MODELSYNC_FUZZ_EDITS={Count}");
        var projects = Corpus.Programs.Select(static p => (p.Name, Files: Split(p.Text))).Where(static p => p.Files.Count > 2).ToList();
        var (kept, changed) = (0, 0);
        for (var edit = 0; edit < Count; edit += EditsOfAProject)
        {
            var random = new Random(unchecked(Seed + (edit * 7919)));
            var (name, files) = projects[random.Next(projects.Count)];
            foreach (var same in History(name, files, random, edit)) _ = same ? kept++ : changed++;
        }

        // Edits that all change what is generated, or none, would prove nothing.
        output.WriteLine($"{kept} edits left the files as they were, {changed} did not");
        Assert.InRange(kept, Count / 20, Count);
        Assert.InRange(changed, Count / 20, Count);
    }

    /// <summary>A model in one file, and what it is made of in another: each edit of the second is seen in what is generated for the first.</summary>
    [Theory]
    [InlineData("struct ItemId { public int Value { get; init; }", "struct ItemId { public string Value { get; init; }")]
    [InlineData("public string Title { get; set; }", "public int Title { get; set; }")]
    [InlineData("public string Title { get; set; }", "public string Title { get; set; } = \"\"; public int Added { get; set; }")]
    [InlineData("[MaxLength(20)] public string Title", "[MaxLength(21)] public string Title")]
    [InlineData("Longest = 7", "Longest = 8")]
    [InlineData("enum State { Open, Closed", "enum State { Open, Closed, Late")]
    [InlineData("class SecretAttribute : Attribute", "class SecretAttribute() : Microsoft.Extensions.Compliance.Classification.DataClassificationAttribute(new(\"a\", \"b\"))")]
    [InlineData("[JsonPropertyName(\"t\")]", "[JsonPropertyName(\"u\")]")]
    public void An_edit_of_what_a_model_is_made_of_is_seen(string part, string edited)
    {
        const string Model = "[SyncModel(Read = Access.Everyone)] public sealed class Item : Named { [Key] public int Id { get; init; } public ItemId Other { get; set; } public State State { get; set; } [MaxLength(Limits.Longest)] public string Text { get; set; } = \"\"; [Secret] public int Code { get; set; } }";
        const string Parts = "[WireValue] public readonly record struct ItemId { public int Value { get; init; } } public abstract class Named { [JsonPropertyName(\"t\")] [MaxLength(20)] public string Title { get; set; } } public static class Limits { public const int Longest = 7; } public enum State { Open, Closed } public sealed class SecretAttribute : Attribute;";
        const string Surface = "[SyncSurface(Npm = \"@shop/sync\")] public partial class ShopSync;";
        var compilation = Compiling.Compile(Compiling.Usings + Model, Compiling.Usings + Parts, Compiling.Usings + Surface);
        var driver = Driver().RunGenerators(compilation);
        var before = Texts(driver);
        Assert.Contains(part, Parts, StringComparison.Ordinal);
        compilation = compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[1], CSharpSyntaxTree.ParseText(Compiling.Usings + Parts.Replace(part, edited, StringComparison.Ordinal), Compiling.Options, "File1.cs"));
        driver = driver.RunGenerators(compilation);
        Assert.Equal(Texts(Driver().RunGenerators(compilation)), Texts(driver));
        Assert.NotEqual(before, Texts(driver));
    }

    /// <summary>Whether a member is a navigation is decided by the class that it leads to.</summary>
    [Theory]
    [InlineData("public int PostId { get; set; }", "")]
    [InlineData("[SyncModel(Read = Access.Everyone)]", "[WireType]")]
    public void An_edit_of_where_a_navigation_leads_is_seen(string part, string edited)
    {
        const string Post = "namespace Shop; [SyncModel(Read = Access.Everyone)] public class Post { public int Id { get; set; } public Blog? Blog { get; set; } }";
        const string Blog = "namespace Shop; [SyncModel(Read = Access.Everyone)] public class Blog { public int Id { get; set; } public int PostId { get; set; } }";
        var compilation = Compiling.Compile(Compiling.Usings + Post, Compiling.Usings + Blog, Compiling.Usings + "namespace Shop; [SyncSurface] public partial class ShopSync;");
        var driver = Driver().RunGenerators(compilation);
        var before = Texts(driver);
        compilation = compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[1], CSharpSyntaxTree.ParseText(Compiling.Usings + Blog.Replace(part, edited, StringComparison.Ordinal), Compiling.Options, "File1.cs"));
        driver = driver.RunGenerators(compilation);
        Assert.Equal(Texts(Driver().RunGenerators(compilation)), Texts(driver));
        Assert.NotEqual(before, Texts(driver));
    }

    /// <summary>For each edit, whether the files are what they were before it.</summary>
    private static IEnumerable<bool> History(string name, IReadOnlyList<CorpusProgram> files, Random random, int start)
    {
        var mutator = new Mutator(files, unchecked(Seed + start));
        var compilation = Compiling.Compile(files.Select(static f => (f.Name, f.Text)));
        var driver = Driver().RunGenerators(compilation);
        var before = Texts(driver);
        for (var i = 0; i < EditsOfAProject; i++)
        {
            var (path, text) = Edit(mutator, files, random, i);
            compilation = compilation.ReplaceSyntaxTree(compilation.SyntaxTrees.Single(t => t.FilePath == path), CSharpSyntaxTree.ParseText(text, Compiling.Options, path));
            driver = driver.RunGenerators(compilation);
            var (remembered, read) = (Texts(driver), Texts(Driver().RunGenerators(compilation)));
            Assert.True(read == remembered, $"MODELSYNC_SEED={Seed}: after edit {start}+{i} of {name}, in {path}:\n{text}\n\nis generated:\n{remembered}\n\nand by a new driver:\n{read}");
            yield return before == read;
            before = read;
        }
    }

    // Every third edit takes an earlier one back: what was true before the last state is true again.
    private static (string Path, string Text) Edit(Mutator mutator, IReadOnlyList<CorpusProgram> files, Random random, int step)
    {
        if (step % 3 == 2 && files[random.Next(files.Count)] is var file) return (file.Name, file.Text);
        var source = mutator.Make(step);
        return (source.Program, source.Text);
    }

    /// <summary>A file for each top-level type, and one for what is not in a namespace.</summary>
    private static List<CorpusProgram> Split(string text)
    {
        var unit = CSharpSyntaxTree.ParseText(text, Compiling.Options).GetCompilationUnitRoot();
        var space = unit.Members.OfType<FileScopedNamespaceDeclarationSyntax>().FirstOrDefault();
        var head = string.Concat(unit.Usings.Select(static u => u.ToFullString()));
        var types = space?.Members ?? unit.Members;
        return
        [
            .. types.Select((type, i) => new CorpusProgram($"Type{i}.cs", $"{head}{(space is null ? "" : $"\nnamespace {space.Name};\n{space.Usings}")}\n{type.ToFullString()}")),
            new CorpusProgram("Assembly.cs", head + string.Concat(unit.AttributeLists.Select(static a => a.ToFullString()))),
        ];
    }

    private static GeneratorDriver Driver() => CSharpGeneratorDriver.Create([new ModelSyncGenerator().AsSourceGenerator()], parseOptions: Compiling.Options);

    private static string Texts(GeneratorDriver driver)
    {
        var result = driver.GetRunResult().Results[0];
        return string.Concat(result.GeneratedSources.OrderBy(static s => s.HintName, StringComparer.Ordinal).Select(static s => $"// {s.HintName}\n{s.SourceText}\n")) + result.Exception;
    }

    private static int Number(string name, int otherwise) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}
