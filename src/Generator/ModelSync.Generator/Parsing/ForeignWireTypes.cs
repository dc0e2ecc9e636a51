using Microsoft.CodeAnalysis;
using ModelSync.Contract;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Model;

namespace ModelSync.Generator.Parsing;

/// <summary>
/// Wire types of other assemblies that this one mentions. Their codecs and validators are there, compiled and public, and are called; what the contract
/// says of them is read from their metadata. Rules have no bodies there: the server runs them, the browser does not.
/// </summary>
internal sealed class ForeignWireTypes(IAssemblySymbol home)
{
    private readonly Dictionary<string, PayloadSpec?> _found = new(StringComparer.Ordinal);

    /// <summary>In ordinal order.</summary>
    public EquatableArray<PayloadSpec> Found =>
        _found.Count == 0 ? EquatableArray<PayloadSpec>.Empty : _found.OrderBy(static f => f.Key, StringComparer.Ordinal).Select(static f => f.Value!).ToEquatableArray();

    public static bool IsForeign(ITypeSymbol type, IAssemblySymbol home) => !SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, home);

    /// <summary>Notes the type and what it is made of; false when the other assembly does not offer it.</summary>
    public bool TryAdd(INamedTypeSymbol type, TypeReader types)
    {
        if (!IsForeign(type, home)) return true;
        var name = TypeReader.NameOf(type);
        if (_found.ContainsKey(name.FullName)) return true;
        if (name.Accessibility != "public" || !HasCodec(type, name)) return false;
        _found.Add(name.FullName, null);
        var findings = new Findings();
        _found[name.FullName] = PayloadParser.Parse(type, findings, types);
        // What is computed is no data here either, and attributes are asked by the validator over there; a member that is data must not be left out.
        if (findings.Diagnostics.Any(static d => d.Id != TypeDiagnostics.NotRestorable.Id && d.Id != LogicDiagnostics.UnknownConstraint.Id)) return Refuse(name);
        foreach (var listed in UnionReader.IsUnion(type) ? UnionReader.Cases(type) : []) TryAdd(listed.Type, types);
        return true;
    }

    private bool Refuse(TypeName name)
    {
        _found.Remove(name.FullName);
        return false;
    }

    private static bool HasCodec(INamedTypeSymbol type, TypeName name) =>
        type.ContainingAssembly.GetTypeByMetadataName((name.Namespace.Length == 0 ? "" : name.Namespace + ".") + name.Name + "Codec") is { DeclaredAccessibility: Accessibility.Public };
}
