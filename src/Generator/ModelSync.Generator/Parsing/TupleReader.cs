using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ModelSync.Contract;
using ModelSync.Generator.Model;

namespace ModelSync.Generator.Parsing;

/// <summary>Tuples of two to eight elements, as values and as the older class.</summary>
internal sealed class TupleReader(TypeReader types)
{
    private const int Fewest = 2;
    private const int Most = 8;

    public TypeSpec? Read(ITypeSymbol type) => type switch
    {
        INamedTypeSymbol { IsTupleType: true } tuple => OfValue(tuple),
        INamedTypeSymbol { Name: "Tuple" } tuple when tuple.Is("System.Tuple") => OfClass(tuple),
        _ => null,
    };

    private TypeSpec? OfValue(INamedTypeSymbol tuple)
    {
        var fields = tuple.TupleElements;
        if (ReadAll([.. fields.Select(static f => f.Type)]) is not { } elements) return null;
        var text = string.Join(", ", fields.Zip(elements, static (f, e) => f.IsExplicitlyNamedTupleElement ? $"{e.CSharp} {Identifier(f.Name)}" : e.CSharp));
        return Tuple($"({text})", true, elements, i => fields[i].IsExplicitlyNamedTupleElement ? fields[i].Name : null);
    }

    private TypeSpec? OfClass(INamedTypeSymbol tuple)
    {
        IReadOnlyList<ITypeSymbol> parts = tuple.TypeArguments;
        if (parts.Count == Most)
        {
            if (parts[Most - 1] is not INamedTypeSymbol { Arity: 1 } rest || !rest.Is("System.Tuple")) return null;
            parts = [.. parts.Take(Most - 1), rest.TypeArguments[0]];
        }

        if (ReadAll(parts) is not { } elements) return null;
        var texts = elements.Select(static (e, i) => i == Most - 1 ? $"global::System.Tuple<{e.CSharp}>" : e.CSharp);
        return Tuple($"global::System.Tuple<{string.Join(", ", texts)}>", false, elements, static _ => null);
    }

    private List<TypeSpec>? ReadAll(IReadOnlyList<ITypeSymbol> parts)
    {
        if (parts.Count is < Fewest or > Most) return null;
        var elements = parts.Select(types.Read).OfType<TypeSpec>().ToList();
        return elements.Count == parts.Count ? elements : null;
    }

    private static TypeSpec Tuple(string text, bool isValueType, List<TypeSpec> elements, Func<int, string?> nameOf)
    {
        var type = new TypeRef(TypeKinds.Tuple) { Elements = elements.Select((e, i) => new TupleElement(nameOf(i), e.Ref)).ToEquatableArray() };
        return TypeSpec.Of(type, text, isValueType) with { Elements = elements.ToEquatableArray() };
    }

    private static string Identifier(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;
}
