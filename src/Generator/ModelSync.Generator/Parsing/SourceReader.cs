using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using ModelSync.Contract;
using ModelSync.Generator.Model;

namespace ModelSync.Generator.Parsing;

/// <summary>Docs and positions of what a surface names: where Go to Definition lands. They change with every comment, so nothing but the second blob is fed by them.</summary>
internal sealed class SourceReader
{
    private readonly Compilation _compilation;
    private readonly string _projectFolder;
    private readonly List<(string Path, string File, SourceEntry Entry)> _found = [];

    private SourceReader(Compilation compilation, string projectFolder)
    {
        _compilation = compilation;
        _projectFolder = projectFolder.Replace('\\', '/');
    }

    /// <summary>Null without a surface; empty for one with problems.</summary>
    public static SourceIndex? Read(Compilation compilation, SurfaceSpec? surface, string projectFolder, CancellationToken cancellation)
    {
        if (surface is null) return null;
        var reader = new SourceReader(compilation, projectFolder);
        if (surface is { Problems.Count: 0 }) reader.Surface(surface, cancellation);
        return reader.Index();
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
    }

    private void Members(TypeName name, IEnumerable<(string Name, string WireName)> members)
    {
        if (SymbolFinder.Find(_compilation, name.FullName) is not { } type) return;
        Add(name.Name, type);
        foreach (var (member, wireName) in members)
            if (SymbolFinder.Member(type, member) is { } symbol) Add($"{name.Name}.{wireName}", symbol);
    }

    private void Method(MethodName name, IEnumerable<ParameterSpec> parameters)
    {
        if (SymbolFinder.Find(_compilation, name.Class)?.GetMembers(name.Name).OfType<IMethodSymbol>().FirstOrDefault() is not { } method) return;
        Add(name.WireName, method);
        foreach (var parameter in parameters)
            if (method.Parameters.FirstOrDefault(p => p.Name == parameter.Name) is { } symbol) Add($"{name.WireName}({parameter.WireName})", symbol);
    }

    private void Add(string path, ISymbol symbol)
    {
        if (symbol.Locations.FirstOrDefault(static l => l.IsInSource) is not { } location) return;
        var start = location.GetLineSpan().StartLinePosition;
        var obsolete = symbol.GetAttributes().FirstOrDefault(static a => a.AttributeClass is { Name: "ObsoleteAttribute", ContainingNamespace.Name: "System" });
        var message = obsolete is null ? null : obsolete.ConstructorArguments.FirstOrDefault().Value as string ?? "";
        _found.Add((path, RelativePath(location.SourceTree!.FilePath), new SourceEntry(path, 0, start.Line, start.Character, Summary(symbol), message)));
    }

    private string RelativePath(string path)
    {
        var normal = path.Replace('\\', '/');
        return _projectFolder.Length > 0 && normal.StartsWith(_projectFolder, StringComparison.Ordinal) ? normal.Substring(_projectFolder.Length).TrimStart('/') : normal;
    }

    private static string? Summary(ISymbol symbol)
    {
        if (symbol.GetDocumentationCommentXml() is not { Length: > 0 } xml) return null;
        try
        {
            var summary = XElement.Parse(xml).Element("summary");
            var text = summary is null ? "" : string.Join(" ", Text(summary).Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));
            return text.Length == 0 ? null : text;
        }
        catch (System.Xml.XmlException)
        {
            // The compiler warns about comments that are no XML.
            return null;
        }
    }

    private static string Text(XElement element) => string.Concat(element.Nodes().Select(static node => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "see" or "seealso" or "paramref" or "typeparamref", IsEmpty: true } reference => Reference(reference),
        XElement inner => Text(inner),
        _ => "",
    }));

    private static string Reference(XElement reference)
    {
        var target = reference.Attributes().FirstOrDefault(static a => a.Name.LocalName is "cref" or "langword" or "name" or "href")?.Value ?? "";
        var arguments = target.IndexOf('(');
        return arguments < 0 && target.Length > 2 && target[1] == ':' ? target.Substring(target.LastIndexOf('.') + 1) : arguments < 0 ? target : target.Substring(0, arguments).Split('.').Last();
    }

    private SourceIndex Index()
    {
        var files = _found.Select(static f => f.File).Distinct().OrderBy(static f => f, StringComparer.Ordinal).ToList();
        var entries = _found.OrderBy(static f => f.Path, StringComparer.Ordinal).Select(f => f.Entry with { File = files.IndexOf(f.File) });
        return new SourceIndex(files.ToEquatableArray(), entries.ToEquatableArray());
    }
}
