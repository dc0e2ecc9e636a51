using Microsoft.CodeAnalysis;
using ModelSync.Generator.Model;

namespace ModelSync.Generator.Parsing.Locking;

/// <summary>Where in the source the things stand that lines of the wire name.</summary>
internal sealed class LockLocator
{
    private readonly Compilation _compilation;
    private readonly Location _surface;
    private readonly Dictionary<string, TypeName> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MethodName> _methods = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Owner, string Member), string> _members = [];

    public LockLocator(Compilation compilation, SurfaceSpec surface)
    {
        _compilation = compilation;
        _surface = SymbolFinder.Find(compilation, surface.Type.FullName)?.Location() ?? Location.None;
        foreach (var model in surface.Models.Select(static m => m.Model))
            foreach (var suffix in new[] { "", "Create", "Patch" }) Add(model.Type, model.Type.Name + suffix, model.Members.Select(static m => (m.WireName, m.Name)));
        foreach (var payload in surface.Payloads.Select(static p => p.Payload)) Add(payload.Type, payload.Type.Name, payload.Members.Select(static m => (m.WireName, m.Name)));
        foreach (var type in surface.Enums) Add(type.Type, type.Form.Name, type.Form.Members.Select(static m => (m.WireName, m.Name)));
        foreach (var method in surface.Queries.Select(static q => q.Method).Concat(surface.Mutations.Select(static m => m.Method))) _methods[method.WireName] = method;
    }

    /// <summary>The member, else what owns it, else the surface.</summary>
    public Location Of(string owner, string? member)
    {
        var symbol = _types.TryGetValue(owner, out var type) ? SymbolFinder.Find(_compilation, type.FullName)
            : _methods.TryGetValue(owner, out var method) ? SymbolFinder.Find(_compilation, method.Class)?.GetMembers(method.Name).FirstOrDefault()
            : (ISymbol?)null;
        if (symbol is INamedTypeSymbol found && member is not null && _members.TryGetValue((owner, member), out var name)) symbol = SymbolFinder.Member(found, name) ?? symbol;
        return symbol?.Location() is { IsInSource: true } location ? location : _surface;
    }

    private void Add(TypeName type, string name, IEnumerable<(string WireName, string Name)> members)
    {
        _types[name] = type;
        foreach (var (wireName, member) in members) _members[(name, wireName)] = member;
    }
}
