using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Microsoft.Extensions.Compliance.Classification;

namespace ModelSync.Generator.Tests;

/// <summary>Compiles sources under test, runs generator and analyzer over them.</summary>
internal static class Compiling
{
    public static readonly CSharpParseOptions Options = new(LanguageVersion.CSharp14);

    public static ImmutableArray<MetadataReference> References { get; } =
    [
        .. Net100.References.All,
        MetadataReference.CreateFromFile(typeof(SyncModelAttribute).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(AuthorizeAttribute).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(IAuthorizeData).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(DataClassificationAttribute).Assembly.Location),
    ];

    public const string Usings =
        """
        using System;
        using System.Collections.Generic;
        using System.ComponentModel.DataAnnotations;
        using System.ComponentModel.DataAnnotations.Schema;
        using System.Linq;
        using System.Text.Json.Serialization;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Authorization;
        using ModelSync;

        """;

    public static string Shop { get; } = Resource("Sources/Shop.cs");

    public static string Resource(string name)
    {
        using var reader = new StreamReader(typeof(Compiling).Assembly.GetManifestResourceStream(name) ?? throw new FileNotFoundException(name));
        return reader.ReadToEnd();
    }

    public static CSharpCompilation Compile(params string[] sources) => Compile(sources.Select((text, i) => ($"File{i}.cs", text)));

    public static CSharpCompilation Compile(IEnumerable<(string Path, string Text)> sources) => CSharpCompilation.Create(
        "Under.Test",
        sources.Select(static s => CSharpSyntaxTree.ParseText(s.Text, Options, s.Path)),
        References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true));

    public static GeneratorDriver Driver(AnalyzerConfigOptionsProvider? options = null, string? locked = null) => CSharpGeneratorDriver.Create(
        [new ModelSyncGenerator().AsSourceGenerator()],
        additionalTexts: locked is null ? [] : [new LockText(locked)],
        parseOptions: Options,
        optionsProvider: options,
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    /// <summary>The compilation with what is generated for it. Fails when the generator itself failed.</summary>
    public static Compilation Generate(Compilation compilation, string? locked = null)
    {
        var driver = Driver(locked: locked).RunGeneratorsAndUpdateCompilation(compilation, out var generated, out _);
        Assert.Null(driver.GetRunResult().Results[0].Exception);
        return generated;
    }

    public static IReadOnlyList<string> Errors(Compilation compilation) =>
        [.. compilation.GetDiagnostics().Where(static d => d.Severity >= DiagnosticSeverity.Warning).Select(static d => d.ToString())];

    /// <summary>What the analyzer says, in source order.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> AnalyzeAsync(Compilation compilation, string? locked = null)
    {
        var options = new AnalyzerOptions(locked is null ? [] : [new LockText(locked)]);
        var found = await compilation.WithAnalyzers([new ModelSyncAnalyzer()], options).GetAnalyzerDiagnosticsAsync();
        return [.. found.OrderBy(static d => d.Location.SourceSpan.Start).ThenBy(static d => d.Id, StringComparer.Ordinal)];
    }

    /// <summary>A lock file among the additional files.</summary>
    public sealed class LockText(string text) : AdditionalText
    {
        public override string Path => "/project/modelsync.lock.json";

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }
}
