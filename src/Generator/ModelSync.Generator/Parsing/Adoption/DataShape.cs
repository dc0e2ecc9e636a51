using Microsoft.CodeAnalysis;

namespace ModelSync.Generator.Parsing.Adoption;

/// <summary>
/// Which types of an adopted namespace are data. Decided by the type alone, so that whoever mentions it decides the same without reading its members.
/// </summary>
internal static class DataShape
{
    private static readonly string[] OwnMarks = [KnownNames.WireType, KnownNames.SyncModel, KnownNames.SyncUser, KnownNames.SyncSurface, "System.CodeDom.Compiler.GeneratedCodeAttribute"];

    /// <summary>It, or what it is nested in, says what it is, or was generated.</summary>
    public static bool SaysItself(INamedTypeSymbol type)
    {
        for (var part = type; part is not null; part = part.ContainingType)
            foreach (var attribute in part.GetAttributes())
                if (Array.Exists(OwnMarks, attribute.AttributeClass.Is)) return true;
        return false;
    }

    /// <summary>Why a type is not adopted; null when it is.</summary>
    public static string? Problem(INamedTypeSymbol type) => IsGeneric(type) ? "is generic" : ProblemOfForm(type);

    /// <summary>The same of a closed form of a generic type: the open one has no values.</summary>
    public static string? ProblemOfForm(INamedTypeSymbol type)
    {
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct)) return "is no class or struct";
        if (type.IsStatic) return "is static and has no values";
        if (type.IsAbstract) return "is abstract";
        if (type.IsRefLikeType) return "is a ref struct";
        if (!IsVisible(type)) return "is not visible to generated code";
        if (IsOfTheRuntime(type)) return "is an exception or attribute";
        if (Classification.Of(type) is { } classification) return $"is classified by [{classification}]";
        if (!HoldsValues(type)) return "has no property that holds a value";
        if (IsService(type)) return "is made with an interface: it is a service";
        return IsConstructible(type) ? null : "has no public constructor that takes nothing or only its own properties";
    }

    /// <summary>Whether code of this assembly may name a member: of another assembly only what is public.</summary>
    public static bool IsUsable(ISymbol member) =>
        member.DeclaringSyntaxReferences.IsEmpty && member.ContainingType.DeclaringSyntaxReferences.IsEmpty ? member.DeclaredAccessibility == Accessibility.Public : member.IsReachable();

    // Internal types of another assembly are in its metadata, but not for us.
    private static bool IsVisible(INamedTypeSymbol type) =>
        !type.IsFileLocal && (type.DeclaringSyntaxReferences.IsEmpty ? TypeReader.IsPublic(type) : type.IsReachable());

    private static bool IsGeneric(INamedTypeSymbol type)
    {
        for (var part = type; part is not null; part = part.ContainingType)
            if (part.Arity > 0) return true;
        return false;
    }

    private static bool IsOfTheRuntime(INamedTypeSymbol type)
    {
        for (var level = type.BaseType; level is not null; level = level.BaseType)
            if (level.Is("System.Exception") || level.Is("System.Attribute")) return true;
        return false;
    }

    private static bool HoldsValues(INamedTypeSymbol type) =>
        MemberReader.StoredProperties(type).Any(static p => p.Type.TypeKind != TypeKind.Delegate && (p.Type.TypeKind != TypeKind.Interface || IsCollection(p.Type)));

    // Data is made of values.
    private static bool IsService(INamedTypeSymbol type) =>
        type.InstanceConstructors.Any(c => IsUsable(c) && c.Parameters.Any(static p => p.Type.TypeKind == TypeKind.Interface && !IsCollection(p.Type)));

    private static bool IsCollection(ITypeSymbol type) => type.AllInterfaces.Concat(type is INamedTypeSymbol self ? [self] : [])
        .Any(static i => i.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T);

    private static bool IsConstructible(INamedTypeSymbol type)
    {
        if (type.IsValueType) return true;
        var properties = MemberReader.StoredProperties(type).ToList();
        return type.InstanceConstructors.Any(c => IsUsable(c) && Constructors.TakesOnly(c, properties));
    }
}
