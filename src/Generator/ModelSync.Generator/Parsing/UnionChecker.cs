using Microsoft.CodeAnalysis;

namespace ModelSync.Generator.Parsing;

/// <summary>What is wrong with a union and its cases.</summary>
internal static class UnionChecker
{
    public static IEnumerable<string> Problems(INamedTypeSymbol type, string discriminator, List<ListedCase> cases)
    {
        if (!type.IsAbstract && !UnionReader.IsStruct(type)) yield return "lists cases and has values of its own: make it abstract, with a case for what it is itself";
        if (cases.Count == 0) yield return "has no cases: list them with [JsonDerivedType(typeof(Case), \"case\")]";
        if (!IsPlain(discriminator)) yield return $"has the discriminator '{discriminator}', which is no plain name";
        foreach (var problem in cases.Select(c => Problem(type, discriminator, c)))
            if (problem is not null) yield return problem;
        if (cases.Select(static c => c.Tag?.GetType()).Distinct().Count() > 1) yield return "has texts and numbers as tags: use one of them";
        foreach (var simple in UnionReader.SimpleCases(type)) yield return $"has the case '{simple}', which is no wire type: put it into a [WireType]";
        foreach (var tag in cases.Where(static c => c.Tag is not null).GroupBy(static c => UnionReader.Text(c.Tag), StringComparer.Ordinal).Where(static g => g.Count() > 1))
            yield return $"gives the tag '{tag.Key}' to {string.Join(" and ", tag.Select(static c => $"'{c.Type.Name}'"))}";
        foreach (var twice in cases.GroupBy(static c => c.Type, SymbolEqualityComparer.Default).Where(static g => g.Count() > 1))
            yield return $"lists '{twice.Key!.Name}' twice";
    }

    private static string? Problem(INamedTypeSymbol union, string discriminator, ListedCase listed)
    {
        var (type, tag) = listed;
        if (!UnionReader.IsStruct(union) && !DerivesFrom(type, union)) return $"has the case '{type.Name}', which does not derive from it";
        if (UnionReader.IsUnion(type)) return $"has the case '{type.Name}', which is a union itself: list its cases here instead";
        if (type.IsAbstract) return $"has the case '{type.Name}', which is abstract";
        if (!type.Has(KnownNames.WireType)) return $"has the case '{type.Name}', which is no wire type: {(UnionReader.IsStruct(union) ? "put it into a [WireType]" : "give it [WireType]")}";
        if (!SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, union.ContainingAssembly)) return $"has the case '{type.Name}' of another assembly: move it into this one";
        if (Classification.Of(type) is { } classification) return $"has the case '{type.Name}', which [{classification}] classifies: leave it out, or give it [Expose]";
        if (tag is null) return $"gives '{type.Name}' no tag: write [JsonDerivedType(typeof({type.Name}), \"{WireNames.Camel(type.Name)}\")]";
        if (tag is string text && !IsPlain(text)) return $"has the tag '{text}': use a text without quotes, backslashes and control characters";
        return MemberReader.WireNamesOf(type).Contains(discriminator) ? $"has the case '{type.Name}' with a member that is called '{discriminator}' like the discriminator: rename one" : null;
    }

    private static bool DerivesFrom(INamedTypeSymbol type, INamedTypeSymbol union)
    {
        for (var level = type.BaseType; level is not null; level = level.BaseType)
            if (SymbolEqualityComparer.Default.Equals(level, union)) return true;
        return false;
    }

    private static bool IsPlain(string text) => text.Length > 0 && text.All(static c => c is not ('"' or '\\') && c >= ' ' && !char.IsSurrogate(c));
}
