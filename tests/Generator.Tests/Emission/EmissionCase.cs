using System.Collections.Immutable;
using System.Text;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace ModelSync.Generator.Tests.Emission;

/// <summary>One shape of user code and what is generated from it.</summary>
internal sealed record EmissionCase(Compilation Output, IReadOnlyDictionary<string, string> Files)
{
    private const string Spared = "#nullable disable warnings";

    private const string Authorization = """
        namespace Microsoft.AspNetCore.Authorization
        {
            [System.AttributeUsage(System.AttributeTargets.All)]
            public sealed class AuthorizeAttribute : System.Attribute
            {
                public string? Roles { get; set; }

                public string? Policy { get; set; }
            }

            [System.AttributeUsage(System.AttributeTargets.All)]
            public sealed class AllowAnonymousAttribute : System.Attribute;
        }
        """;

    /// <summary>Compiles as a strict consumer does: XML docs are checked and every warning is kept.</summary>
    public static EmissionCase Generate(string source, CSharpCompilationOptions? options = null)
    {
        var parse = new CSharpParseOptions(LanguageVersion.CSharp14, DocumentationMode.Diagnose);
        var trees = new[] { ("input.cs", source), ("Authorization.cs", Authorization) }
            .Select(file => CSharpSyntaxTree.ParseText(SourceText.From(file.Item2), parse, file.Item1));
        var references = Net100.References.All.Append(MetadataReference.CreateFromFile(typeof(SyncModelAttribute).Assembly.Location));
        var compilation = CSharpCompilation.Create(
            "Shop", trees, references, options ?? new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        var driver = CSharpGeneratorDriver.Create([new ModelSyncGenerator().AsSourceGenerator()], parseOptions: parse)
            .RunGeneratorsAndUpdateCompilation(compilation, out var output, out _);
        var result = driver.GetRunResult();
        Assert.All(result.Results, r => Assert.Null(r.Exception));
        var files = result.Results.SelectMany(r => r.GeneratedSources).ToDictionary(s => s.HintName, s => s.SourceText.ToString(), StringComparer.Ordinal);
        return new EmissionCase(output, files);
    }

    /// <summary>Errors and warnings in generated files; those in the user's own file are the user's business.</summary>
    public ImmutableArray<Diagnostic> Complaints() =>
        [.. CheckedForNull().GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning && (d.Severity == DiagnosticSeverity.Error || !IsUsers(d.Location.SourceTree)))];

    // Emitted files spare the compiler the search for null; here it is made, so that what they promise to callers is true.
    private Compilation CheckedForNull() => Output.SyntaxTrees.Where(static tree => !IsUsers(tree)).Aggregate(Output, static (all, tree) =>
    {
        var text = tree.ToString();
        Assert.Contains(Spared, text, StringComparison.Ordinal);
        return all.ReplaceSyntaxTree(tree, tree.WithChangedText(SourceText.From(text.Replace(Spared, "#nullable enable warnings", StringComparison.Ordinal), Encoding.UTF8)));
    });

    private static bool IsUsers(SyntaxTree? tree) => tree?.FilePath is "input.cs" or "Authorization.cs";
}
