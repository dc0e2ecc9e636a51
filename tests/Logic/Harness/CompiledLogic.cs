using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelSync;
using ModelSync.Contract;
using ModelSync.Emit;
using ModelSync.Emit.Emission.TypeScript;
using ModelSync.Emit.Reading;
using ModelSync.Generator;

namespace Logic.Harness;

/// <summary>Methods that a test has written, one a line, compiled with the generator as a build compiles them.</summary>
internal sealed class CompiledLogic : IDisposable
{
    private const string Head =
        """
        #nullable enable
        using System;
        using System.Collections.Generic;
        using System.Globalization;
        using System.Linq;
        using System.Numerics;
        using System.Text;
        using ModelSync;
        namespace Logic.Methods;
        [SyncSurface(Npm = "@logic/written")]
        public partial class WrittenSync;
        [Shared]
        public static class Written
        {

        """;

    private static readonly CSharpParseOptions Options = new(LanguageVersion.CSharp14);
    private static readonly int HeadLines = Head.Count(static c => c == '\n');

    private static readonly ImmutableArray<MetadataReference> References = [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(SharedAttribute).Assembly.Location)];

    private static readonly CSharpCompilation Empty = Compilation([]);

    private readonly string _folder = Directory.CreateTempSubdirectory("modelsync-written-").FullName;
    private readonly AssemblyLoadContext _context = new("written", isCollectible: true);
    private TranslatedPackage? _package;

    /// <param name="methods">Each on a line, without a line break in it. All of them must be translated.</param>
    public CompiledLogic(IEnumerable<string> methods)
    {
        CSharpGeneratorDriver.Create([new ModelSyncGenerator().AsSourceGenerator()], parseOptions: Options).RunGeneratorsAndUpdateCompilation(Compilation(methods), out var generated, out _);
        var path = Path.Combine(_folder, "Written.dll");
        var result = generated.Emit(path);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics.Where(static d => d.Severity == DiagnosticSeverity.Error)));
        Contract = ContractReader.ReadAll(path).Single();
        _context.Resolving += static (_, name) => AssemblyLoadContext.Default.LoadFromAssemblyName(name);
        Assembly = _context.LoadFromAssemblyPath(path);
    }

    public CompiledContract Contract { get; }

    /// <summary>The package, which is emitted when somebody asks for it.</summary>
    public TranslatedPackage Package => _package ??= new TranslatedPackage(Assembly);

    private Assembly Assembly { get; }

    /// <summary>What the compiler says about methods, by the place that each has.</summary>
    public static ILookup<int, string> Errors(IEnumerable<string> methods) => ByMethod(Compilation(methods).GetDiagnostics());

    /// <summary>Why methods are not translated, by the place that each has.</summary>
    public static ILookup<int, string> Refusals(IEnumerable<string> methods) =>
        ByMethod(Compilation(methods).WithAnalyzers([new ModelSyncAnalyzer()]).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult());

    /// <summary>The member of .NET or of the shapes that has a documentation id; null when there is none.</summary>
    public static ISymbol? Symbol(string id) => DocumentationCommentId.GetFirstSymbolForDeclarationId(id, Empty);

    /// <summary>A type that the language has a word for.</summary>
    public static ITypeSymbol Type(SpecialType type) => Empty.GetSpecialType(type);

    /// <summary>Functions that the emitter has no JavaScript for, with what it says.</summary>
    public IReadOnlyList<string> Unprintable()
    {
        var plan = new PackagePlan(Contract);
        return [.. Contract.Surface.Functions.Select(f => Problem(plan, f)).OfType<string>()];
    }

    public void Dispose()
    {
        _package?.Dispose();
        _context.Unload();
        Directory.Delete(_folder, recursive: true);
    }

    private static string? Problem(PackagePlan plan, FunctionType function)
    {
        try
        {
            FunctionEmitter.Emit(new EmittedModule(function.Module, [], plan), function);
            return null;
        }
        catch (EmitException e)
        {
            return $"{function.Name}: {e.Message}";
        }
    }

    private static ILookup<int, string> ByMethod(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.Where(static d => d.Severity == DiagnosticSeverity.Error).ToLookup(LineOf, static d => $"{d.Id}: {d.GetMessage(CultureInfo.InvariantCulture)}");

    private static int LineOf(Diagnostic diagnostic) => diagnostic.Location.GetLineSpan() is { Path: "Written.cs" } span ? span.StartLinePosition.Line - HeadLines : -1;

    private static CSharpCompilation Compilation(IEnumerable<string> methods)
    {
        var shapes = File.ReadAllText(Path.Combine(Here(), "..", "Methods", "Shapes.cs"));
        return CSharpCompilation.Create(
            "Written",
            [
                CSharpSyntaxTree.ParseText(Head + string.Join('\n', methods) + "\n}\n", Options, "Written.cs"),
                CSharpSyntaxTree.ParseText("#nullable enable\nusing System;\nusing System.Collections.Generic;\nusing System.Linq;\n" + shapes, Options, "Shapes.cs"),
            ],
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
