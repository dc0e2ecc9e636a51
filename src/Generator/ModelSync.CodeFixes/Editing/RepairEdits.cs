using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Rename;
using Microsoft.CodeAnalysis.Text;

namespace ModelSync.CodeFixes.Editing;

/// <summary>Edits of any number of repairs, in any document of the solution. Nodes are those of the solution as it was: later edits find them again.</summary>
internal sealed class RepairEdits(Solution solution, CancellationToken cancellation)
{
    private readonly SolutionEditor _editor = new(solution);
    private readonly Dictionary<DocumentId, SortedSet<string>> _imports = [];
    private readonly HashSet<(DocumentId Document, string Name)> _declared = [];
    private readonly Dictionary<DocumentId, SourceText> _written = [];
    private readonly List<(DocumentId Document, SyntaxAnnotation Declaration, string Name)> _renames = [];

    /// <param name="change">Gets the node with what earlier edits made of it.</param>
    /// <param name="mentions">What the new text names.</param>
    public async Task ReplaceAsync<T>(T node, Func<T, SyntaxNode> change, params Mention[] mentions)
        where T : SyntaxNode
    {
        if (solution.GetDocument(node.SyntaxTree) is not { } document) return;
        var editor = await _editor.GetDocumentEditorAsync(document.Id, cancellation).ConfigureAwait(false);
        editor.ReplaceNode(node, (current, _) => current is T known ? change(known) : current);
        Import(document.Id, mentions);
    }

    /// <summary>Declares a type in front of another one, once, whoever asks for it.</summary>
    public async Task DeclareBeforeAsync(BaseTypeDeclarationSyntax node, string name, string text, string newLine, params Mention[] mentions)
    {
        if (solution.GetDocument(node.SyntaxTree) is not { } document || !_declared.Add((document.Id, name))) return;
        var editor = await _editor.GetDocumentEditorAsync(document.Id, cancellation).ConfigureAwait(false);
        var declaration = Members.Declaration(text, Layout.IndentOf(node), newLine);
        editor.InsertBefore(node, declaration.WithTrailingTrivia(declaration.GetTrailingTrivia().AddRange(Layout.Line(newLine))));
        Import(document.Id, mentions);
    }

    /// <summary>Gives a declaration another name, everywhere it is mentioned.</summary>
    public async Task RenameAsync(SyntaxNode declaration, string name)
    {
        if (solution.GetDocument(declaration.SyntaxTree) is not { } document) return;
        var mark = new SyntaxAnnotation();
        await ReplaceAsync(declaration, node => node.WithAdditionalAnnotations(mark)).ConfigureAwait(false);
        _renames.Add((document.Id, mark, name));
    }

    /// <summary>Gives an additional file another text, once, whoever asks for it.</summary>
    public Task WriteAsync(DocumentId file, SourceText text)
    {
        _written[file] = text;
        return Task.CompletedTask;
    }

    public async Task<Solution> FinishAsync()
    {
        var changed = _editor.GetChangedSolution();
        foreach (var import in _imports)
        {
            var document = changed.GetDocument(import.Key)!;
            if (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is CompilationUnitSyntax root)
                changed = document.WithSyntaxRoot(import.Value.Aggregate(root, Imports.Add)).Project.Solution;
        }

        foreach (var rename in _renames) changed = await RenamedAsync(changed, rename.Document, rename.Declaration, rename.Name).ConfigureAwait(false);
        return _written.Aggregate(changed, static (solution, file) => solution.WithAdditionalDocumentText(file.Key, file.Value));
    }

    private void Import(DocumentId document, Mention[] mentions)
    {
        foreach (var mention in mentions)
        {
            if (mention.Import is not { } import) continue;
            if (!_imports.TryGetValue(document, out var imports)) _imports.Add(document, imports = new SortedSet<string>(StringComparer.Ordinal));
            imports.Add(import);
        }
    }

    private async Task<Solution> RenamedAsync(Solution changed, DocumentId id, SyntaxAnnotation mark, string name)
    {
        var document = changed.GetDocument(id)!;
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        if (root?.GetAnnotatedNodes(mark).FirstOrDefault() is not { } declaration || model?.GetDeclaredSymbol(declaration, cancellation) is not { } symbol) return changed;
        return await Renamer.RenameSymbolAsync(changed, symbol, new SymbolRenameOptions(), name, cancellation).ConfigureAwait(false);
    }
}
