using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ModelSync.Generator.Model;

namespace ModelSync.Generator.Parsing.Variants;

/// <summary>The names of a type's variants, which share its namespace and its module with what else is generated for it.</summary>
internal sealed class VariantNames(INamedTypeSymbol owner)
{
    // What is generated beside each type that travels, in C# or in TypeScript.
    private static readonly string[] Companions = ["", "Codec", "Validator", "Input", "Row"];
    private static readonly string[] OfModels = ["", "Dto", "Create", "Patch", "Key"];
    private static readonly string[] OfPayloads = [""];

    private readonly HashSet<string> _taken =
        new((owner.Has(KnownNames.SyncModel) ? OfModels : OfPayloads).SelectMany(static suffix => Companions.Select(companion => suffix + companion)), StringComparer.OrdinalIgnoreCase);

    /// <summary><c>AuctionSummary</c> in the namespace of Auction.</summary>
    public static TypeName TypeOf(INamedTypeSymbol owner, string name)
    {
        var type = TypeReader.NameOf(owner);
        var space = owner.ContainingNamespace is { IsGlobalNamespace: false } found ? found.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) + "." : "global::";
        return type with { Name = type.Name + name, FullName = space + type.Name + name };
    }

    /// <summary>Why a variant cannot be called so; null when it can, and then the name is taken.</summary>
    public string? Problem(string name)
    {
        if (!SyntaxFacts.IsValidIdentifier(name)) return "is no identifier: use letters, digits and _";
        var wanted = Companions.Select(companion => name + companion).ToList();
        if (wanted.Find(_taken.Contains) is { } taken) return $"makes '{TypeReader.NameOf(owner).Name}{taken}', which is generated already";
        if (wanted.Take(3).Select(w => TypeReader.NameOf(owner).Name + w).FirstOrDefault(IsDeclared) is { } declared) return $"makes '{declared}', which you have declared: rename one";
        _taken.UnionWith(wanted);
        return null;
    }

    // An analyzer sees what was generated for the variant itself.
    private bool IsDeclared(string name) => owner.ContainingNamespace.GetTypeMembers(name, 0).Any(static t => !GeneratedTypes.IsGenerated(t));
}
