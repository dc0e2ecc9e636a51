using Microsoft.CodeAnalysis;
using ModelSync.Contract;
using ModelSync.Generator.Model;

namespace ModelSync.Generator.Parsing;

/// <summary>C# types to rows of the type table. Everything outside the table is null: the caller says where that is an error.</summary>
internal sealed class TypeReader
{
    private List<EnumSpec>? _enums;

    /// <summary>Enums met so far, in ordinal order.</summary>
    public EquatableArray<EnumSpec> Enums =>
        _enums is null ? EquatableArray<EnumSpec>.Empty : _enums.OrderBy(static e => e.Type.FullName, StringComparer.Ordinal).ToEquatableArray();

    public TypeSpec? Read(ITypeSymbol type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            return Read(nullable.TypeArguments[0]) is { } inner ? AsNullable(inner) : null;
        var spec = ScalarTypes.Read(type) ?? Enum(type) ?? new CollectionReader(this).Read(type) ?? new TupleReader(this).Read(type) ?? WireType(type);
        // A reference without annotations may be null: saying otherwise would make the codec throw on real data.
        return spec is { IsValueType: false } && type.NullableAnnotation != NullableAnnotation.NotAnnotated ? AsNullable(spec) : spec;
    }

    /// <summary>The enum that the type is of or holds, when its names are none in JSON.</summary>
    public EnumSpec? WrongEnum(TypeSpec? type)
    {
        while (type?.Element is { } element) type = element;
        return type?.Ref.Kind == TypeKinds.Enum ? _enums?.Find(e => e.Problem is not null && e.Type.FullName == type.CSharpNotNull) : null;
    }

    public static TypeName NameOf(INamedTypeSymbol type)
    {
        var name = type.Name;
        for (var outer = type.ContainingType; outer is not null; outer = outer.ContainingType) name = $"{outer.Name}_{name}";
        return new TypeName(type.NamespaceName(), name, type.FullName(), IsPublic(type) ? "public" : "internal");
    }

    private static TypeSpec AsNullable(TypeSpec spec) =>
        spec.Ref.Nullable ? spec : spec with { Ref = spec.Ref with { Nullable = true }, CSharp = spec.CSharpNotNull + "?" };

    private TypeSpec? Enum(ITypeSymbol type)
    {
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Enum, EnumUnderlyingType: { } underlying } symbol || !symbol.IsReachable()) return null;
        var spec = EnumReader.Read(symbol, underlying);
        if (_enums?.Any(e => e.Type == spec.Type) != true) (_enums ??= []).Add(spec);
        return TypeSpec.Of(new TypeRef(TypeKinds.Enum, Name: spec.Type.Name), spec.Type.FullName, isValueType: true);
    }

    private static TypeSpec? WireType(ITypeSymbol type)
    {
        if (type is not INamedTypeSymbol { Arity: 0 } named || !named.Has(KnownNames.WireType)) return null;
        var name = NameOf(named);
        return TypeSpec.Of(new TypeRef(TypeKinds.Object, Name: name.Name), name.FullName, named.IsValueType);
    }

    private static bool IsPublic(INamedTypeSymbol type)
    {
        for (var part = type; part is not null; part = part.ContainingType)
            if (part.DeclaredAccessibility != Accessibility.Public) return false;
        return true;
    }
}
