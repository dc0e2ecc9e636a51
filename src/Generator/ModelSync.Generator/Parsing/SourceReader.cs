using Microsoft.CodeAnalysis;
using ModelSync.Contract;
using ModelSync.Generator.Model;
using ModelSync.Generator.Parsing.Expressions;
using ModelSync.Generator.Parsing.Memory;
using ModelSync.Generator.Parsing.Translations;

namespace ModelSync.Generator.Parsing;

/// <summary>Docs and positions of what a surface names: where Go to Definition lands. They change with every comment, so nothing but the second blob is fed by them.</summary>
internal sealed class SourceReader
{
    private readonly Compilation _compilation;
    private readonly string _projectFolder;
    private readonly PlaceMemory _memory;
    private readonly Dictionary<string, string> _files = new(StringComparer.Ordinal);
    private readonly List<Place> _found = [];

    private SourceReader(Compilation compilation, string projectFolder, PlaceMemory memory)
    {
        _compilation = compilation;
        _projectFolder = projectFolder.Replace('\\', '/');
        _memory = memory;
    }

    /// <summary>Empty for a surface with problems.</summary>
    public static SourceIndex Read(Compilation compilation, DomainSpec domain, SurfaceSpec surface, string projectFolder, PlaceMemory memory, CancellationToken cancellation)
    {
        var reader = new SourceReader(compilation, projectFolder, memory);
        if (surface.Problems.Count > 0) return reader.Index();
        reader.Surface(surface, cancellation);
        return reader.Index() with { Translations = TranslationReader.Read(compilation, domain, surface, cancellation) };
    }

    private void Surface(SurfaceSpec surface, CancellationToken cancellation)
    {
        foreach (var model in surface.Models) Members(model.Model.Type, _memory.Wanted(model));
        cancellation.ThrowIfCancellationRequested();
        foreach (var payload in surface.Payloads.Where(static p => !p.Payload.IsReferenced)) Members(payload.Payload.Type, payload.Payload.Members.Select(static m => (m.Name, m.WireName)).ToEquatableArray());
        foreach (var type in surface.Enums) Members(type.Type, type.Form.Members.Select(static m => (m.Name, m.Name)).ToEquatableArray());
        foreach (var wrapper in surface.Wrappers) Members(wrapper.Type, []);
        cancellation.ThrowIfCancellationRequested();
        foreach (var query in surface.Queries) Method(query.Method, query.Parameters);
        foreach (var mutation in surface.Mutations) Method(mutation.Method, mutation.Parameters);
        foreach (var function in surface.Functions) Function(function.Method);
    }

    private void Members(TypeName name, EquatableArray<(string Name, string WireName)> wanted)
    {
        if (SymbolFinder.Find(_compilation, name.FullName) is not { } type) return;
        _found.AddRange(type.DeclaringSyntaxReferences is [{ } only]
            ? _memory.Types.Read(_compilation, only.GetSyntax(), type, () => Places(name, type, wanted), places => places.Answers(name, wanted), leadsElsewhere: false).Places
            : Places(name, type, wanted).Places);
    }

    private static TypePlaces Places(TypeName name, INamedTypeSymbol type, EquatableArray<(string Name, string WireName)> members)
    {
        var found = new List<Place>();
        Add(found, name.Name, type);
        foreach (var (member, wireName) in members)
            if (SymbolFinder.Member(type, member) is { } symbol) Add(found, $"{name.Name}.{wireName}", symbol);
        return new TypePlaces(name, members, found);
    }

    private void Method(MethodName name, IEnumerable<ParameterSpec> parameters)
    {
        if (SymbolFinder.Find(_compilation, name.Class)?.GetMembers(name.Name).OfType<IMethodSymbol>().FirstOrDefault() is not { } method) return;
        Add(_found, name.WireName, method);
        foreach (var parameter in parameters)
            if (method.Parameters.FirstOrDefault(p => p.Name == parameter.Name) is { } symbol) Add(_found, $"{name.WireName}({parameter.WireName})", symbol);
    }

    private void Function(MethodName name)
    {
        if (SymbolFinder.Find(_compilation, name.Class)?.GetMembers(name.Name).FirstOrDefault(m => SharedFunctions.NameOf(m) == name.WireName) is { } member) Add(_found, name.WireName, member);
    }

    private static void Add(List<Place> found, string path, ISymbol symbol)
    {
        if (Place.Of(path, symbol) is { } place) found.Add(place);
    }

    private string File(string path)
    {
        if (!_files.TryGetValue(path, out var file)) _files.Add(path, file = RelativePath(path));
        return file;
    }

    private string RelativePath(string path)
    {
        var normal = path.Replace('\\', '/');
        return _projectFolder.Length > 0 && normal.StartsWith(_projectFolder, StringComparison.Ordinal) ? normal.Substring(_projectFolder.Length).TrimStart('/') : normal;
    }

    private SourceIndex Index()
    {
        var trees = new HashSet<SyntaxTree>(_found.Select(static f => f.Tree));
        var files = trees.Select(tree => File(tree.FilePath)).Distinct().OrderBy(static f => f, StringComparer.Ordinal).ToList();
        var numbers = files.Select(static (file, i) => (file, i)).ToDictionary(static f => f.file, static f => f.i, StringComparer.Ordinal);
        var places = trees.ToDictionary(static tree => tree, tree => numbers[File(tree.FilePath)]);
        return new SourceIndex(files.ToEquatableArray(), InOrder().Select(f => new SourceEntry(f.Path, places[f.Tree], f.Line, f.Column, f.Summary, f.Obsolete)).ToEquatableArray());
    }

    // Types come in the order of their names, and members in theirs: most surfaces have little else.
    private IEnumerable<Place> InOrder()
    {
        for (var i = 1; i < _found.Count; i++)
            if (string.CompareOrdinal(_found[i - 1].Path, _found[i].Path) > 0) return _found.OrderBy(static f => f.Path, StringComparer.Ordinal);
        return _found;
    }
}
