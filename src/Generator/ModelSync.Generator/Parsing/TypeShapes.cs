using Microsoft.CodeAnalysis;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Model;

namespace ModelSync.Generator.Parsing;

/// <summary>What models and wire types have in common as types.</summary>
internal static class TypeShapes
{
    /// <param name="isUnion">Its values are those of its cases, so that it is abstract.</param>
    public static void Check(INamedTypeSymbol type, Findings findings, bool isUnion = false, bool mayBeOpen = false)
    {
        if (Problem(type, isUnion, mayBeOpen) is { } problem) findings.Report(UsageDiagnostics.TypeShape, type.Location(), type.Name, problem);
    }

    /// <summary>Whether code that names and constructs the type compiles.</summary>
    public static bool IsPrintable(Findings findings) =>
        !findings.Diagnostics.Any(static d => d.Id == UsageDiagnostics.TypeShape.Id || d.Id == TypeDiagnostics.NoConstructor.Id || d.Id == TypeDiagnostics.UnionShape.Id || d.Id == ExposureDiagnostics.RequiredKeptBack.Id);

    public static void CheckMembers(INamedTypeSymbol type, List<MemberSpec> members, Findings findings)
    {
        var seen = new Dictionary<string, MemberSpec>(StringComparer.Ordinal);
        foreach (var member in members.Where(static m => m.InDto))
        {
            if (seen.TryGetValue(member.WireName, out var first))
                findings.Report(TypeDiagnostics.WireNameCollision, LocationOf(type, member), $"{type.Name}.{first.Name}", $"{type.Name}.{member.Name}", member.WireName);
            else
                seen.Add(member.WireName, member);
        }
    }

    /// <summary>Says which members of a model share a column; databases do not tell upper from lower case.</summary>
    public static void CheckColumns(INamedTypeSymbol type, List<MemberSpec> members, Findings findings)
    {
        var seen = new Dictionary<string, MemberSpec>(StringComparer.OrdinalIgnoreCase);
        foreach (var member in members)
        {
            if (member.Column is not { } column) continue;
            if (seen.TryGetValue(column.Name, out var first)) findings.Report(UsageDiagnostics.SameColumn, LocationOf(type, member), $"{type.Name}.{first.Name}", $"{type.Name}.{member.Name}", column.Name);
            else seen.Add(column.Name, member);
        }
    }

    private static Location LocationOf(INamedTypeSymbol type, MemberSpec member) =>
        (type.GetMembers(member.Name).FirstOrDefault() ?? type).Location();

    /// <summary>Why generated code cannot name and make values of the type; null when it can.</summary>
    /// <param name="mayBeOpen">It is used in its closed forms.</param>
    public static string? Problem(INamedTypeSymbol type, bool isUnion = false, bool mayBeOpen = false)
    {
        if (type.IsStatic) return "is static and has no values";
        // Both would be completed by one generated file.
        if (type.Has(KnownNames.SyncSurface)) return "is a [SyncSurface], which has no values: mark another type";
        if (type.IsAbstract && !isUnion) return "is abstract: annotate the classes that derive from it, or list them with [JsonDerivedType]";
        if (mayBeOpen ? IsInGeneric(type) : IsGeneric(type)) return "is generic: declare a class that closes it";
        if (type.IsRefLikeType) return "is a ref struct and cannot be stored";
        if (type.IsFileLocal || !type.IsReachable()) return "is not visible to generated code: make it and its outer types public or internal";
        return null;
    }

    /// <summary>Whether an outer type is generic.</summary>
    public static bool IsInGeneric(INamedTypeSymbol type) => type.ContainingType is { } outer && IsGeneric(outer);

    private static bool IsGeneric(INamedTypeSymbol type)
    {
        for (var part = type; part is not null; part = part.ContainingType)
            if (part.Arity > 0) return true;
        return false;
    }
}
