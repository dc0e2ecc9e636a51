using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using ModelSync;
using ModelSync.Generator;

namespace Generations;

/// <summary>The shop as it was at some time: compiled with generator and analyzer, accepted into a lock file, and with the npm package of that time.</summary>
internal sealed class Generation
{
    private const string Usings =
        """
        using System;
        using System.Collections.Generic;
        using System.ComponentModel.DataAnnotations;
        using System.Linq;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Authorization;
        using ModelSync;

        """;

    private static readonly CSharpParseOptions Options = new(LanguageVersion.CSharp14);

    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. Net100.References.All,
        MetadataReference.CreateFromFile(typeof(SyncModelAttribute).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(AuthorizeAttribute).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(IAuthorizeData).Assembly.Location),
    ];

    private Generation(string name, string assembly, string package) => (Name, Assembly, Package) = (name, assembly, package);

    public string Name { get; }

    /// <summary>Path of the compiled assembly.</summary>
    public string Assembly { get; }

    /// <summary>Folder of its npm package.</summary>
    public string Package { get; }

    /// <summary>What a developer does who has changed the source: accept it, then build.</summary>
    /// <param name="lockFile">Path of the lock file; null for a project without one.</param>
    public static async Task<Generation> MakeAsync(int number, string folder, string? lockFile)
    {
        var name = $"Shop{number}";
        return await MakeAsync(name, await File.ReadAllTextAsync(Path.Combine(Repository.Generations, "Sources", $"{name}.cs")), folder, lockFile);
    }

    /// <inheritdoc cref="MakeAsync(int, string, string?)"/>
    public static async Task<Generation> MakeAsync(string name, string text, string folder, string? lockFile)
    {
        var source = Usings + text;
        if (lockFile is not null)
        {
            var accepting = await CompileAsync(source, Path.Combine(folder, "accepting", $"{name}.dll"), null, isAccepting: true);
            Emitter.Run("lock", "--assembly", accepting, "--file", lockFile);
        }

        var assembly = await CompileAsync(source, Path.Combine(folder, $"{name}.dll"), lockFile is null ? null : await File.ReadAllTextAsync(lockFile), isAccepting: false);
        var package = Path.Combine(folder, $"npm-{name}");
        Emitter.Run("--assembly", assembly, "--output", package, "--mode", "committed");
        return new Generation(name, assembly, package);
    }

    private static async Task<string> CompileAsync(string source, string path, string? locked, bool isAccepting)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var options = new Settings(isAccepting);
        ImmutableArray<AdditionalText> files = locked is null ? [] : [new LockFile(locked)];
        var compilation = CSharpCompilation.Create(
            Path.GetFileNameWithoutExtension(path), [CSharpSyntaxTree.ParseText(source, Options, "Shop.cs")], References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true));
        CSharpGeneratorDriver.Create([new ModelSyncGenerator().AsSourceGenerator()], files, Options, options).RunGeneratorsAndUpdateCompilation(compilation, out var generated, out _);
        var found = await generated.WithAnalyzers([new ModelSyncAnalyzer()], new AnalyzerOptions(files, options)).GetAllDiagnosticsAsync();
        Assert.Empty(found.Where(static d => d.Severity >= DiagnosticSeverity.Warning && !d.Id.StartsWith("CS1591", StringComparison.Ordinal)));
        var result = generated.Emit(path);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return path;
    }

    private sealed class LockFile(string text) : AdditionalText
    {
        public override string Path => "/shop/modelsync.lock.json";

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }

    private sealed class Settings(bool isAccepting) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(isAccepting);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

        private sealed class Values(bool isAccepting) : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, out string value)
            {
                value = isAccepting ? "true" : "false";
                return key == "build_property.ModelSyncAcceptLock";
            }
        }
    }
}
