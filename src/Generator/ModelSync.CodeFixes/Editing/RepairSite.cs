using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelSync.Generator.Parsing;

namespace ModelSync.CodeFixes.Editing;

/// <summary>Where a diagnostic stands, and what is known there.</summary>
internal sealed class RepairSite
{
    private const string AttributeSuffix = "Attribute";

    private RepairSite(Document document, Diagnostic diagnostic, SemanticModel model, SyntaxNode node, CancellationToken cancellation)
    {
        Document = document;
        Diagnostic = diagnostic;
        Model = model;
        Node = node;
        Cancellation = cancellation;
        NewLine = Layout.NewLineOf(model.SyntaxTree, cancellation);
    }

    public Document Document { get; }

    public Diagnostic Diagnostic { get; }

    public SemanticModel Model { get; }

    /// <summary>The innermost node that the diagnostic covers.</summary>
    public SyntaxNode Node { get; }

    public CancellationToken Cancellation { get; }

    /// <summary>How the document ends its lines.</summary>
    public string NewLine { get; }

    /// <summary>The property, field or parameter of a positional record that the diagnostic is about.</summary>
    public SyntaxNode? Member => Node.FirstAncestorOrSelf<SyntaxNode>(static n => n is PropertyDeclarationSyntax or FieldDeclarationSyntax or ParameterSyntax or TypeDeclarationSyntax) is var found and not TypeDeclarationSyntax ? found : null;

    public TypeDeclarationSyntax? Type => Enclosing<TypeDeclarationSyntax>();

    public INamedTypeSymbol? TypeSymbol => Declared(Type) as INamedTypeSymbol;

    public MethodDeclarationSyntax? Method => Enclosing<MethodDeclarationSyntax>();

    public IMethodSymbol? MethodSymbol => Declared(Method) as IMethodSymbol;

    /// <summary>Null where the document is no C#, or the place is gone.</summary>
    public static async Task<RepairSite?> AtAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model) return null;
        var root = await model.SyntaxTree.GetRootAsync(cancellation).ConfigureAwait(false);
        var span = diagnostic.Location.SourceSpan;
        return root.FullSpan.Contains(span) ? new RepairSite(document, diagnostic, model, root.FindNode(span, getInnermostNodeForTie: true), cancellation) : null;
    }

    /// <summary>Another place of the solution; null where it is generated.</summary>
    public RepairSite? Elsewhere(SyntaxNode node) => Document.Project.Solution.GetDocument(node.SyntaxTree) is { } document
        ? new RepairSite(document, Diagnostic, Model.Compilation.GetSemanticModel(node.SyntaxTree), node, Cancellation)
        : null;

    public T? Enclosing<T>()
        where T : SyntaxNode => Node.FirstAncestorOrSelf<T>();

    /// <summary>What a property, field or parameter of a positional record declares.</summary>
    public ISymbol? MemberSymbol => Member switch
    {
        FieldDeclarationSyntax { Declaration.Variables: var variables } => Declared(Enclosing<VariableDeclaratorSyntax>() ?? variables[0]),
        ParameterSyntax parameter => (parameter.Parent?.Parent is RecordDeclarationSyntax ? TypeSymbol?.GetMembers(parameter.Identifier.ValueText).FirstOrDefault(static m => m is IPropertySymbol) : null) ?? Declared(parameter),
        var other => Declared(other),
    };

    /// <summary>The type of the member.</summary>
    public ITypeSymbol? MemberType => MemberSymbol switch
    {
        IPropertySymbol found => found.Type,
        IFieldSymbol found => found.Type,
        IParameterSymbol found => found.Type,
        _ => null,
    };

    /// <summary>The type is a row, whose members are stored.</summary>
    public bool IsModel => TypeSymbol?.Has(KnownNames.SyncModel) == true;

    public ISymbol? Declared(SyntaxNode? declaration) => declaration is null ? null : Model.GetDeclaredSymbol(declaration, Cancellation);

    /// <summary>The name of a type at this place; null when the project does not know it.</summary>
    public Mention? Mention(string metadataName) => Model.Compilation.GetTypeByMetadataName(metadataName) is { } type ? Mention(type) : null;

    public Mention Mention(INamedTypeSymbol type)
    {
        var known = Model.LookupNamespacesAndTypes(Node.SpanStart, name: type.Name).OfType<INamedTypeSymbol>().Where(t => t.Arity == type.Arity).ToList();
        var name = Short(type);
        if (known.Exists(t => SymbolEqualityComparer.Default.Equals(t, type))) return new Mention(name, null);
        var space = type.NamespaceName();
        return known.Count == 0 && type.ContainingType is null && space.Length > 0 ? new Mention(name, space) : new Mention(Full(type, name), null);
    }

    /// <summary>A type as it is written here.</summary>
    public string Text(ITypeSymbol type) => type.ToMinimalDisplayString(Model, Node.SpanStart);

    /// <summary>Where an attribute of a symbol is written.</summary>
    public AttributeSyntax? Written(ISymbol? symbol, string attribute) => symbol?.Attribute(attribute)?.ApplicationSyntaxReference?.GetSyntax(Cancellation) as AttributeSyntax;

    /// <summary>A repair that changes one node.</summary>
    public Repair Change<T>(string title, string key, T node, Func<T, SyntaxNode> change, params Mention[] mentions)
        where T : SyntaxNode => new(title, key, edits => edits.ReplaceAsync(node, change, mentions));

    private static string Full(INamedTypeSymbol type, string name)
    {
        var full = type.OriginalDefinition.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat.WithGenericsOptions(SymbolDisplayGenericsOptions.None));
        return full.Substring(0, full.Length - type.Name.Length) + name;
    }

    private static string Short(INamedTypeSymbol type)
    {
        var isAttribute = type.Name.EndsWith(AttributeSuffix, StringComparison.Ordinal) && type.Name.Length > AttributeSuffix.Length;
        return isAttribute ? type.Name.Substring(0, type.Name.Length - AttributeSuffix.Length) : type.Name;
    }
}
