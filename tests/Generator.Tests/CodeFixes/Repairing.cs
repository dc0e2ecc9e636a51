using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using ModelSync.CodeFixes;
using ModelSync.Contract;

namespace ModelSync.Generator.Tests.CodeFixes;

/// <summary>A project in an editor: with the generator, the analyzer and all code fixes.</summary>
internal sealed class Repairing : IDisposable
{
    private readonly AdhocWorkspace _workspace = new();

    private Repairing(IEnumerable<(string Name, string Text)> files, string? locked)
    {
        var project = ProjectId.CreateNewId();
        Solution = _workspace.CurrentSolution
            .AddProject(ProjectInfo.Create(project, VersionStamp.Default, "Under.Test", "Under.Test", LanguageNames.CSharp,
                compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true),
                parseOptions: Compiling.Options, metadataReferences: Compiling.References, analyzerReferences: [new AnalyzerFileReference(typeof(ModelSyncGenerator).Assembly.Location, new Loaded())]));
        if (locked is not null) Solution = Solution.AddAdditionalDocument(DocumentId.CreateNewId(project), LockFile.FileName, SourceText.From(locked), filePath: "/project/" + LockFile.FileName);
        foreach (var (name, text) in files) Solution = Solution.AddDocument(DocumentId.CreateNewId(project), name, SourceText.From(text), filePath: name);
    }

    public Solution Solution { get; }

    /// <summary>One of each kind.</summary>
    public static IReadOnlyList<RepairProvider> Providers { get; } =
        [.. typeof(RepairProvider).Assembly.GetTypes().Where(static t => t.IsSubclassOf(typeof(RepairProvider)) && !t.IsAbstract).OrderBy(static t => t.Name, StringComparer.Ordinal).Select(static t => (RepairProvider)Activator.CreateInstance(t)!)];

    public static Repairing Of(params (string Name, string Text)[] files) => new(files, null);

    /// <summary>A project with a lock file; null for none.</summary>
    public static Repairing Locked(string? locked, params (string Name, string Text)[] files) => new(files, locked);

    /// <summary>The text of the lock file; null without one.</summary>
    public static string? LockOf(Solution solution) => solution.Projects.Single().AdditionalDocuments.SingleOrDefault()?.GetTextAsync().Result.ToString();

    /// <summary>What the analyzer says of a solution, in the order of files and lines.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> AnalyzeAsync(Solution solution)
    {
        var found = await Compiling.AnalyzeAsync((await solution.Projects.Single().GetCompilationAsync())!, LockOf(solution));
        return [.. found.OrderBy(static d => d.Location.SourceTree?.FilePath, StringComparer.Ordinal).ThenBy(static d => d.Location.SourceSpan.Start)];
    }

    /// <summary>Errors of the compiler, with what is generated.</summary>
    public static async Task<IReadOnlyList<string>> ErrorsAsync(Solution solution) =>
        [.. (await solution.Projects.Single().GetCompilationAsync())!.GetDiagnostics().Where(static d => d.Severity == DiagnosticSeverity.Error).Select(static d => d.ToString())];

    /// <summary>What the light bulb shows at a diagnostic.</summary>
    public async Task<IReadOnlyList<(RepairProvider Provider, CodeAction Action)>> OfferedAsync(Diagnostic diagnostic)
    {
        var offered = new List<(RepairProvider, CodeAction)>();
        foreach (var provider in Providers.Where(p => p.FixableDiagnosticIds.Contains(diagnostic.Id)))
            await provider.RegisterCodeFixesAsync(new CodeFixContext(Solution.GetDocument(diagnostic.Location.SourceTree)!, diagnostic, (action, _) => offered.Add((provider, action)), CancellationToken.None));
        return offered;
    }

    public async Task<Solution> ApplyAsync(CodeAction action) =>
        (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single().ChangedSolution;

    /// <summary>Applies the repairs of a key to all diagnostics of an id.</summary>
    public async Task<Solution> ApplyAllAsync(RepairProvider provider, string id, string key, FixAllScope scope = FixAllScope.Solution)
    {
        var document = Solution.Projects.Single().Documents.First();
        var context = new FixAllContext(document, provider, scope, key, [id], new Found(await AnalyzeAsync(Solution)), CancellationToken.None);
        return await ApplyAsync((await provider.GetFixAllProvider().GetFixAsync(context))!);
    }

    public static string Text(Solution solution, string name) => solution.Projects.Single().Documents.Single(d => d.Name == name).GetTextAsync().Result.ToString();

    public void Dispose() => _workspace.Dispose();

    /// <summary>The generator is here already.</summary>
    private sealed class Loaded : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => typeof(ModelSyncGenerator).Assembly;
    }

    private sealed class Found(IReadOnlyList<Diagnostic> all) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(all);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult(all.Where(d => document.Project.GetDocument(d.Location.SourceTree)?.Id == document.Id));

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
