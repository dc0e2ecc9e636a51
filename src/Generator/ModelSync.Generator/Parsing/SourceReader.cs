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
    private readonly DeclarationMemory<TypePlaces> _memory;
    private readonly Dictionary<string, string> _files = new(StringComparer.Ordinal);
    private readonly List<Place> _found = [];

    private SourceReader(Compilation compilation, string projectFolder, DeclarationMemory<TypePlaces> memory)
    {
        _compilation = compilation;
        _projectFolder = projectFolder.Replace('\\', '/');
        _memory = memory;
    }

    /// <summary>Empty for a surface with problems.</summary>
    public static SourceIndex Read(Compilation compilation, SurfaceSpec surface, string projectFolder, DeclarationMemory<TypePlaces> memory, CancellationToken cancellation)
    {
        var reader = new SourceReader(compilation, projectFolder, memory);
        if (surface.Problems.Count > 0) return reader.Index();
        reader.Surface(surface, cancellation);
        return reader.Index() with { Translations = TranslationReader.Read(compilation, surface, cancellation) };
    }

    private void Surface(SurfaceSpec surface, CancellationToken cancellation)
    {
        foreach (var model in surface.Models) Members(model.Model.Type, model.Model.DtoMembers().Select(static m => (m.Name, m.WireName)).Concat(model.Computed.Select(static c => (c.Name, c.WireName))));
        cancellation.ThrowIfCancellationRequested();
        foreach (var payload in surface.Payloads.Where(static p => !p.Payload.IsReferenced)) Members(payload.Payload.Type, payload.Payload.Members.Select(static m => (m.Name, m.WireName)));
        foreach (var type in surface.Enums) Members(type.Type, type.Form.Members.Select(static m => (m.Name, m.Name)));
        foreach (var wrapper in surface.Wrappers) Members(wrapper.Type, []);
        cancellation.ThrowIfCancellationRequested();
        foreach (var query in surface.Queries) Method(query.Method, query.Parameters);
        foreach (var mutation in surface.Mutations) Method(mutation.Method, mutation.Parameters);
        foreach (var function in surface.Functions) Function(function.Method);
    }

    private void Members(TypeName name, IEnumerable<(string Name, string WireName)> members)
    {
        if (SymbolFinder.Find(_compilation, name.FullName) is not { } type) return;
        var wanted = members.ToEquatableArray();
        _found.AddRange(type.DeclaringSyntaxReferences is [{ } only]
            ? _memory.Read(_compilation, only.GetSyntax(), type, () => Places(name, type, wanted), places => places.Answers(name, wanted), leadsElsewhere: false).Places
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
        var files = _found.Select(f => File(f.Tree.FilePath)).Distinct().OrderBy(static f => f, StringComparer.Ordinal).ToList();
        var places = files.Select(static (file, i) => (file, i)).ToDictionary(static f => f.file, static f => f.i, StringComparer.Ordinal);
        var entries = _found.OrderBy(static f => f.Path, StringComparer.Ordinal).Select(f => new SourceEntry(f.Path, places[File(f.Tree.FilePath)], f.Line, f.Column, f.Summary, f.Obsolete));
        return new SourceIndex(files.ToEquatableArray(), entries.ToEquatableArray());
    }
}
