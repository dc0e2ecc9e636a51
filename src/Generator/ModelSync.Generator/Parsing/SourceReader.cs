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
    private readonly List<PlaceList> _found = [];

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
        foreach (var model in surface.Models) _found.Add(_memory.Models.Read(_compilation, model, () => Find(model), places => places.IsIn(_compilation)).Found);
        cancellation.ThrowIfCancellationRequested();
        foreach (var payload in surface.Payloads.Where(static p => !p.Payload.IsReferenced)) Members(payload.Payload.Type, payload.Payload.Members.Select(static m => (m.Name, m.WireName)).ToEquatableArray());
        foreach (var type in surface.Enums) Members(type.Type, type.Form.Members.Select(static m => (m.Name, m.Name)).ToEquatableArray());
        foreach (var wrapper in surface.Wrappers) Members(wrapper.Type, []);
        cancellation.ThrowIfCancellationRequested();
        foreach (var query in surface.Queries) Method(query.Method, query.Parameters);
        foreach (var mutation in surface.Mutations) Method(mutation.Method, mutation.Parameters);
        foreach (var function in surface.Functions) Function(function.Method);
    }

    private TypePlaces Find(LiveModelSpec live)
    {
        var members = live.Model.DtoMembers().Select(static m => (m.Name, m.WireName)).Concat(live.Computed.Select(static c => (c.Name, c.WireName))).ToEquatableArray();
        return SymbolFinder.Find(_compilation, live.Model.Type.FullName) is { } type ? Places(live.Model.Type, type, members) : new TypePlaces(live.Model.Type, members, new PlaceList([]), null);
    }

    private void Members(TypeName name, EquatableArray<(string Name, string WireName)> wanted)
    {
        if (SymbolFinder.Find(_compilation, name.FullName) is not { } type) return;
        _found.Add(type.DeclaringSyntaxReferences is [{ } only]
            ? _memory.Types.Read(_compilation, only.GetSyntax(), () => Places(name, type, wanted), places => places.Answers(name, wanted)).Found
            : Places(name, type, wanted).Found);
    }

    private static TypePlaces Places(TypeName name, INamedTypeSymbol type, EquatableArray<(string Name, string WireName)> members)
    {
        var found = new List<Place>();
        Add(found, name.Name, type);
        foreach (var (member, wireName) in members)
            if (SymbolFinder.Member(type, member) is { } symbol) Add(found, $"{name.Name}.{wireName}", symbol);
        return new TypePlaces(name, members, new PlaceList(found), type.DeclaringSyntaxReferences is [{ } only] ? only : null);
    }

    private void Method(MethodName name, IEnumerable<ParameterSpec> parameters)
    {
        if (SymbolFinder.Find(_compilation, name.Class)?.GetMembers(name.Name).OfType<IMethodSymbol>().FirstOrDefault() is not { } method) return;
        var found = new List<Place>();
        Add(found, name.WireName, method);
        foreach (var parameter in parameters)
            if (method.Parameters.FirstOrDefault(p => p.Name == parameter.Name) is { } symbol) Add(found, $"{name.WireName}({parameter.WireName})", symbol);
        _found.Add(new PlaceList(found));
    }

    private void Function(MethodName name)
    {
        if (SymbolFinder.Find(_compilation, name.Class)?.GetMembers(name.Name).FirstOrDefault(m => SharedFunctions.NameOf(m) == name.WireName) is { } member && Place.Of(name.WireName, member) is { } place) _found.Add(new PlaceList([place]));
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
        var trees = new HashSet<SyntaxTree>(_found.SelectMany(static f => f.Trees));
        var files = trees.Select(tree => File(tree.FilePath)).Distinct().OrderBy(static f => f, StringComparer.Ordinal).ToList();
        var numbers = files.Select(static (file, i) => (file, i)).ToDictionary(static f => f.file, static f => f.i, StringComparer.Ordinal);
        var positions = trees.ToDictionary(static tree => tree, tree => numbers[File(tree.FilePath)]);
        var entries = new List<SourceEntry>();
        foreach (var found in _found) entries.AddRange(found.Entries(positions));
        return new SourceIndex(files.ToEquatableArray(), InOrder(entries).ToEquatableArray());
    }

    // Types come in the order of their names, and members in theirs: most surfaces have little else.
    private static IEnumerable<SourceEntry> InOrder(List<SourceEntry> entries)
    {
        for (var i = 1; i < entries.Count; i++)
            if (string.CompareOrdinal(entries[i - 1].Path, entries[i].Path) > 0) return entries.OrderBy(static e => e.Path, StringComparer.Ordinal);
        return entries;
    }
}
