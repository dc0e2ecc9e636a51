using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelSync.Generator.Model;
using ModelSync.Generator.Tests.Locking;

namespace ModelSync.Generator.Tests.Incrementality;

public sealed class CachingTests
{
    /// <summary>Positions move with a comment; they feed the contract's second blob and nothing else.</summary>
    private static readonly string[] Positions = [StepNames.Sources];

    private const string Pricing = "[ModelSync.Shared] public static class Pricing { public static int Twice(int value) { var twice = value + value; return twice; } }";

    private readonly CSharpCompilation _shop = Compiling.Compile(Compiling.Shop, "namespace Other { class Unrelated { int F() => 1; } }", Pricing);

    [Fact]
    public void An_edit_of_an_unrelated_file_leaves_every_step_as_it_was() =>
        AssertNothingChanges(_shop.ReplaceSyntaxTree(_shop.SyntaxTrees[1], Parse("namespace Other { class Unrelated { int F() => 2; } class More; }", "File1.cs")), except: []);

    [Fact]
    public void A_comment_on_every_line_leaves_every_step_but_the_positions_as_it_was() =>
        AssertNothingChanges(_shop.ReplaceSyntaxTree(_shop.SyntaxTrees[0], Parse(Compiling.Shop.Replace("\n", " // edited\n", StringComparison.Ordinal), "File0.cs")), except: []);

    [Fact]
    public void A_comment_above_the_code_moves_positions_only() =>
        AssertNothingChanges(_shop.ReplaceSyntaxTree(_shop.SyntaxTrees[0], Parse("// moved\n" + Compiling.Shop, "File0.cs")), except: Positions);

    [Fact]
    public void An_added_reference_leaves_every_step_as_it_was() =>
        AssertNothingChanges(_shop.AddReferences(MetadataReference.CreateFromFile(typeof(FactAttribute).Assembly.Location)), except: []);

    [Fact]
    public void An_option_that_the_generator_does_not_read_leaves_every_step_as_it_was()
    {
        var driver = Compiling.Driver(new Options("build_property.Other", "1")).RunGenerators(_shop);
        AssertUnchanged(driver.WithUpdatedAnalyzerConfigOptions(new Options("build_property.Other", "2")).RunGenerators(_shop), except: []);
    }

    [Fact]
    public void With_a_lock_file_an_edit_of_an_unrelated_file_leaves_every_step_as_it_was()
    {
        var driver = Compiling.Driver(locked: Accepted.Text(Compiling.Shop)).RunGenerators(_shop);
        AssertUnchanged(driver.RunGenerators(_shop.ReplaceSyntaxTree(_shop.SyntaxTrees[1], Parse("namespace Other { class Unrelated { int F() => 2; } }", "File1.cs"))), except: []);
    }

    [Fact]
    public void A_lock_file_that_says_the_same_in_other_words_leaves_every_step_as_it_was()
    {
        var file = new Compiling.LockText(Accepted.Text(Compiling.Shop));
        var driver = Compiling.Driver(locked: file.GetText().ToString()).RunGenerators(_shop);
        var spaced = new Compiling.LockText(file.GetText().ToString().Replace("\n", "\r\n ", StringComparison.Ordinal));
        var before = driver.GetRunResult().Results[0].TrackedSteps[StepNames.Lock].Single();
        AssertUnchanged(driver.ReplaceAdditionalTexts([spaced]).RunGenerators(_shop), except: []);
        Assert.NotNull(((LockState)before.Outputs.Single().Value).File);
    }

    [Fact]
    public void What_is_accepted_reaches_the_files_that_it_is_in()
    {
        var edited = Compiling.Shop.Replace("public DateTimeOffset EndsAt { get; set; }", "public DateTimeOffset EndsAt { get; set; } public int Added { get; set; }", StringComparison.Ordinal);
        var compilation = _shop.ReplaceSyntaxTree(_shop.SyntaxTrees[0], Parse(edited, "File0.cs"));
        var driver = Compiling.Driver(locked: Accepted.Text(Compiling.Shop)).RunGenerators(compilation);
        var result = driver.ReplaceAdditionalTexts([new Compiling.LockText(Accepted.Text(edited))]).RunGenerators(compilation).GetRunResult().Results[0];
        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Unchanged], Reasons(result, StepNames.LiveModels).Order());
        Assert.All(Reasons(result, StepNames.Models), static r => Assert.True(IsKept(r)));
    }

    [Fact]
    public void A_new_property_changes_its_model_and_leaves_the_other_models_and_their_files()
    {
        var driver = Compiling.Driver().RunGenerators(_shop);
        var edited = Compiling.Shop.Replace("public DateTimeOffset EndsAt { get; set; }", "public DateTimeOffset EndsAt { get; set; } public int Added { get; set; }", StringComparison.Ordinal);
        var result = driver.RunGenerators(_shop.ReplaceSyntaxTree(_shop.SyntaxTrees[0], Parse(edited, "File0.cs"))).GetRunResult().Results[0];

        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Unchanged], Reasons(result, StepNames.LiveModels).Order());
        Assert.All(Reasons(result, StepNames.LivePayloads), static r => Assert.True(IsKept(r)));
        Assert.All(Reasons(result, StepNames.LiveMutations), static r => Assert.True(IsKept(r)));
    }

    [Fact]
    public void Every_named_step_runs()
    {
        var shop = _shop.AddSyntaxTrees(Parse("namespace Elsewhere; [ModelSync.SyncModel(Read = ModelSync.Access.Everyone)] public class Other { [System.ComponentModel.DataAnnotations.Key] public int Id { get; set; } }", "Other.cs"));
        var steps = Compiling.Driver().RunGenerators(shop).GetRunResult().Results[0].TrackedSteps;
        var names = typeof(StepNames).GetFields().Select(static f => (string)f.GetRawConstantValue()!);
        Assert.Empty(names.Except(steps.Keys));
    }

    private void AssertNothingChanges(Compilation edited, string[] except) =>
        AssertUnchanged(Compiling.Driver().RunGenerators(_shop).RunGenerators(edited), except);

    private static void AssertUnchanged(GeneratorDriver driver, string[] except)
    {
        var result = driver.GetRunResult().Results[0];
        Assert.Null(result.Exception);
        var changed = result.TrackedSteps
            .Where(step => step.Key.StartsWith("ModelSync.", StringComparison.Ordinal) && !except.Contains(step.Key))
            .SelectMany(static step => step.Value.SelectMany(static run => run.Outputs).Select(output => (Step: step.Key, output.Reason)))
            .Where(static output => !IsKept(output.Reason));
        Assert.Empty(changed);
        if (except.Length == 0) Assert.All(result.TrackedOutputSteps.SelectMany(static s => s.Value).SelectMany(static s => s.Outputs), static o => Assert.True(IsKept(o.Reason)));
    }

    private static IEnumerable<IncrementalStepRunReason> Reasons(GeneratorRunResult result, string step) =>
        result.TrackedSteps[step].SelectMany(static s => s.Outputs).Select(static o => o.Reason);

    private static bool IsKept(IncrementalStepRunReason reason) => reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged;

    private static SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(text, Compiling.Options, path);

    private sealed class Options(string key, string value) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Global(key, value);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

        private sealed class Global(string key, string value) : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string wanted, out string found)
            {
                found = value;
                return wanted == key;
            }
        }
    }
}
