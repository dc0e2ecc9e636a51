using Microsoft.CodeAnalysis;
using ModelSync.Contract;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary>Whether two objects are equal when the members that are on the wire are: of records whose equality nobody wrote.</summary>
internal static class RecordEquality
{
    /// <summary>Null when they are.</summary>
    /// <param name="isKey">They must also have a key, so nothing in them may be compared by reference.</param>
    public static (string What, string Advice)? Problem(ExpressionLowerer lowerer, INamedTypeSymbol type, bool isKey) => Problem(lowerer, type, isKey, new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default));

    private static (string What, string Advice)? Problem(ExpressionLowerer lowerer, INamedTypeSymbol type, bool isKey, HashSet<ITypeSymbol> seen)
    {
        if (!seen.Add(type)) return null;
        var what = $"Equality of {type.Name}";
        if (UnionReader.IsUnion(type)) return ($"{what}, which is a choice of cases,", "compare a member that is no union");
        if (!type.IsRecord) return ($"{what}, which is a class and compared by reference,", "make it a record, or compare a member");
        if (type.DeclaringSyntaxReferences.Length == 0) return ($"{what}, which is of another assembly,", "compare its members");
        if (type.BaseType is { SpecialType: not (SpecialType.System_Object or SpecialType.System_ValueType) }) return ($"{what}, which derives from another record,", "compare its members");
        if (type.GetMembers("Equals").Any(static m => !m.IsImplicitlyDeclared)) return ($"{what}, which has an Equals of its own,", "compare its members");
        foreach (var field in type.GetMembers().OfType<IFieldSymbol>().Where(static f => !f.IsStatic && !f.IsConst))
        {
            var name = field.AssociatedSymbol?.Name ?? field.Name;
            if (lowerer.Bodies.Members.Of(type, name) is null) return ($"{what}, whose '{name}' clients do not have,", "compare its members");
            if (Member(lowerer, name, field.Type, isKey, seen) is { } problem) return problem;
        }

        return null;
    }

    private static (string What, string Advice)? Member(ExpressionLowerer lowerer, string name, ITypeSymbol type, bool isKey, HashSet<ITypeSymbol> seen)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var inner] }) type = inner;
        var kind = LogicTypes.Of(type)?.Kind;
        return kind switch
        {
            TypeKinds.Object => Problem(lowerer, (INamedTypeSymbol)type, isKey, seen),
            TypeKinds.Tuple => ((INamedTypeSymbol)type).TypeArguments.Select(t => Member(lowerer, name, t, isKey, seen)).FirstOrDefault(static found => found is not null),
            null or TypeKinds.Uri or TypeKinds.Json or TypeKinds.OffsetInstant => ($"Equality of '{name}'", "compare the other members"),
            TypeKinds.List or TypeKinds.Bytes or TypeKinds.Set or TypeKinds.Map or TypeKinds.Dictionary when isKey => ($"'{name}', which is compared by reference, in a key", "use the other members"),
            _ => null,
        };
    }
}
