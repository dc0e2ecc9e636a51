using Microsoft.CodeAnalysis;
using ModelSync.Contract;
using ModelSync.Generator.Model;

namespace ModelSync.Generator.Parsing;

/// <summary>
/// Closed forms of generic wire types that are mentioned: <c>Page&lt;Item&gt;</c> is an object type PageOfItem with a codec of its own. They are found where
/// they are used, because an attribute stands on the open form only.
/// </summary>
internal sealed class ClosedGenerics
{
    /// <summary>How deep forms are made of each other: a type whose members go on to wider forms of itself would never end.</summary>
    private const int MaxNesting = 6;

    private readonly Dictionary<string, PayloadSpec?> _found = new(StringComparer.Ordinal);
    private readonly HashSet<string> _refused = new(StringComparer.Ordinal);

    /// <summary>In ordinal order.</summary>
    public EquatableArray<PayloadSpec> Found =>
        _found.Count == 0 ? EquatableArray<PayloadSpec>.Empty : _found.OrderBy(static f => f.Key, StringComparer.Ordinal).Select(static f => f.Value!).ToEquatableArray();

    /// <summary>The name of a closed form; null when an argument has none.</summary>
    /// <param name="adopted">What the open form is called, where its namespace is adopted.</param>
    public static TypeName? NameOf(INamedTypeSymbol type, TypeReader types, TypeName? adopted = null)
    {
        if (Nesting(type) > MaxNesting) return null;
        var arguments = new List<TypeSpec>();
        foreach (var argument in type.TypeArguments)
        {
            if (types.Read(argument) is not { } spec) return null;
            arguments.Add(spec);
        }

        var open = adopted ?? TypeReader.NameOf(type);
        var fullName = $"{OpenName(type)}<{string.Join(", ", arguments.Select(static a => a.CSharp))}>";
        return new TypeName(open.Namespace, $"{open.Name}Of{string.Join("And", arguments.Select(static a => Word(a.Ref)))}", fullName, open.Accessibility == "public" && type.TypeArguments.All(IsPublic) ? "public" : "internal");
    }

    /// <summary>Notes the form and what it is made of; false when it cannot be sent, which is said where it is mentioned.</summary>
    public bool TryAdd(TypeName name, Func<PayloadSpec> parse)
    {
        if (_refused.Contains(name.FullName)) return false;
        if (_found.ContainsKey(name.FullName)) return true;
        _found.Add(name.FullName, null);
        var spec = parse();
        _found[name.FullName] = spec;
        if (spec.Problems.Count == 0) return true;
        _found.Remove(name.FullName);
        return !_refused.Add(name.FullName);
    }

    /// <summary>Whether a member of the open form mentions a form that is made of the form at hand: Node&lt;T&gt; with a Node&lt;List&lt;T&gt;&gt;.</summary>
    public static bool Grows(INamedTypeSymbol open, ITypeSymbol member) => member switch
    {
        IArrayTypeSymbol array => Grows(open, array.ElementType),
        INamedTypeSymbol { Arity: > 0 } named => named.TypeArguments.Any(a => Grows(open, a))
            || (SymbolEqualityComparer.Default.Equals(named.OriginalDefinition, open.OriginalDefinition) && named.TypeArguments.Any(static a => a is not ITypeParameterSymbol && Mentions(a))),
        _ => false,
    };

    private static bool Mentions(ITypeSymbol type) => type switch
    {
        ITypeParameterSymbol => true,
        IArrayTypeSymbol array => Mentions(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.Any(Mentions),
        _ => false,
    };

    private static bool IsPublic(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => IsPublic(array.ElementType),
        INamedTypeSymbol named => TypeReader.IsPublic(named) && named.TypeArguments.All(IsPublic),
        _ => true,
    };

    private static int Nesting(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => 1 + Nesting(array.ElementType),
        INamedTypeSymbol { Arity: > 0 } named => 1 + named.TypeArguments.Max(Nesting),
        _ => 0,
    };

    private static string OpenName(INamedTypeSymbol type)
    {
        var text = type.OriginalDefinition.FullName();
        return text.Substring(0, text.LastIndexOf('<'));
    }

    // What stands for an argument in a name: Int, ListOfItem, MaybeGuid.
    private static string Word(TypeRef type)
    {
        var word = type.Name ?? char.ToUpperInvariant(type.Kind[0]) + type.Kind.Substring(1);
        return (type.Nullable ? "Maybe" : "") + word + (type.Element is null ? "" : "Of" + Word(type.Element));
    }
}
