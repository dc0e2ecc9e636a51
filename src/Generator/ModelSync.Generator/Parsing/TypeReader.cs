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
        var spec = Scalar(type) ?? Bytes(type) ?? Enum(type) ?? List(type) ?? Set(type) ?? Dictionary(type) ?? WireType(type);
        // A reference without annotations may be null: saying otherwise would make the codec throw on real data.
        return spec is { IsValueType: false } && type.NullableAnnotation != NullableAnnotation.NotAnnotated ? AsNullable(spec) : spec;
    }

    public static TypeName NameOf(INamedTypeSymbol type)
    {
        var name = type.Name;
        for (var outer = type.ContainingType; outer is not null; outer = outer.ContainingType) name = $"{outer.Name}_{name}";
        return new TypeName(type.NamespaceName(), name, type.FullName(), IsPublic(type) ? "public" : "internal");
    }

    private static TypeSpec AsNullable(TypeSpec spec) =>
        spec.Ref.Nullable ? spec : spec with { Ref = spec.Ref with { Nullable = true }, CSharp = spec.CSharpNotNull + "?" };

    private static TypeSpec? Scalar(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_Boolean => Value(TypeKinds.Bool, "bool"),
        SpecialType.System_SByte => Value(TypeKinds.SByte, "sbyte"),
        SpecialType.System_Byte => Value(TypeKinds.Byte, "byte"),
        SpecialType.System_Int16 => Value(TypeKinds.Short, "short"),
        SpecialType.System_UInt16 => Value(TypeKinds.UShort, "ushort"),
        SpecialType.System_Int32 => Value(TypeKinds.Int, "int"),
        SpecialType.System_UInt32 => Value(TypeKinds.UInt, "uint"),
        SpecialType.System_Int64 => Value(TypeKinds.Long, "long"),
        SpecialType.System_UInt64 => Value(TypeKinds.ULong, "ulong"),
        SpecialType.System_Double => Value(TypeKinds.Double, "double"),
        SpecialType.System_Single => Value(TypeKinds.Float, "float"),
        SpecialType.System_Char => Value(TypeKinds.Char, "char"),
        SpecialType.System_DateTime => Value(TypeKinds.DateTime, "global::System.DateTime"),
        SpecialType.System_Decimal => Value(TypeKinds.Decimal, "decimal"),
        SpecialType.System_String => Make(new TypeRef(TypeKinds.String), "string", isValueType: false),
        SpecialType.None when type.Is("System.Guid") => Value(TypeKinds.Guid, "global::System.Guid"),
        SpecialType.None when type.Is("System.DateTimeOffset") => Value(TypeKinds.Instant, "global::System.DateTimeOffset"),
        SpecialType.None when type.Is("System.DateOnly") => Value(TypeKinds.Date, "global::System.DateOnly"),
        SpecialType.None when type.Is("System.TimeOnly") => Value(TypeKinds.Time, "global::System.TimeOnly"),
        SpecialType.None when type.Is("System.TimeSpan") => Value(TypeKinds.Duration, "global::System.TimeSpan"),
        _ => null,
    };

    // A value of its own, not a list of numbers.
    private static TypeSpec? Bytes(ITypeSymbol type) =>
        type is IArrayTypeSymbol { Rank: 1, ElementType.SpecialType: SpecialType.System_Byte } ? Make(new TypeRef(TypeKinds.Bytes), "byte[]", isValueType: false) : null;

    private TypeSpec? Enum(ITypeSymbol type)
    {
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Enum, EnumUnderlyingType: { } underlying } symbol || !symbol.IsReachable()) return null;
        if (underlying.SpecialType == SpecialType.System_UInt64) return null;
        var spec = new EnumSpec(NameOf(symbol), symbol.Has("System.FlagsAttribute"), underlying.ToDisplayString(), EnumMembers(symbol));
        if (_enums?.Any(e => e.Type == spec.Type) != true) (_enums ??= []).Add(spec);
        return Make(new TypeRef(TypeKinds.Enum, Name: spec.Type.Name), spec.Type.FullName, isValueType: true);
    }

    private static EquatableArray<EnumMember> EnumMembers(INamedTypeSymbol type) =>
        type.GetMembers()
            .OfType<IFieldSymbol>()
            .Where(static f => f.HasConstantValue && f.Name.Length > 0)
            .Select(static f => new EnumMember(f.Name, Convert.ToInt64(f.ConstantValue, System.Globalization.CultureInfo.InvariantCulture)))
            .ToEquatableArray();

    private TypeSpec? List(ITypeSymbol type)
    {
        var (element, form) = type switch
        {
            IArrayTypeSymbol { Rank: 1 } array => (array.ElementType, CollectionForm.Array),
            INamedTypeSymbol { Arity: 1 } named when named.Is("System.Collections.Generic.List") => (named.TypeArguments[0], CollectionForm.List),
            INamedTypeSymbol { Arity: 1 } named when named.Is("System.Collections.Generic.IReadOnlyList") => (named.TypeArguments[0], CollectionForm.ReadOnlyList),
            _ => (null, CollectionForm.None),
        };
        if (element is null || Read(element) is not { } item) return null;
        var text = form switch
        {
            CollectionForm.Array => $"{item.CSharp}[]",
            CollectionForm.List => $"global::System.Collections.Generic.List<{item.CSharp}>",
            _ => $"global::System.Collections.Generic.IReadOnlyList<{item.CSharp}>",
        };
        return Make(new TypeRef(TypeKinds.List, Element: item.Ref), text, isValueType: false) with { Form = form, Element = item };
    }

    /// <summary>What a set is of, when that is no value of sets; looked for in the type and whatever it is made of.</summary>
    public static ITypeSymbol? WrongElement(ITypeSymbol type)
    {
        if (SetOf(type) is ({ } element, _)) return new TypeReader() is var types && types.Set(type) is null && types.Read(element) is not null ? element : null;
        IEnumerable<ITypeSymbol> parts = type is IArrayTypeSymbol array ? [array.ElementType] : type is INamedTypeSymbol named ? named.TypeArguments : [];
        return parts.Select(WrongElement).FirstOrDefault(static found => found is not null);
    }

    private TypeSpec? Set(ITypeSymbol type)
    {
        var (element, form) = SetOf(type);
        // Without annotations a text may be null, but hardly in a set.
        if (element is null || Read(element.WithNullableAnnotation(element.NullableAnnotation == NullableAnnotation.Annotated ? NullableAnnotation.Annotated : NullableAnnotation.NotAnnotated)) is not { Ref.Nullable: false } item) return null;
        if (!TypeTable.Current[item.Ref.Kind].InSets) return null;
        var name = form switch
        {
            CollectionForm.Set => "HashSet",
            CollectionForm.SetInterface => "ISet",
            _ => "IReadOnlySet",
        };
        return Make(new TypeRef(TypeKinds.Set, Element: item.Ref), $"global::System.Collections.Generic.{name}<{item.CSharp}>", isValueType: false) with { Form = form, Element = item };
    }

    private static (ITypeSymbol? Element, CollectionForm Form) SetOf(ITypeSymbol type) => type switch
    {
        INamedTypeSymbol { Arity: 1 } named when named.Is("System.Collections.Generic.HashSet") => (named.TypeArguments[0], CollectionForm.Set),
        INamedTypeSymbol { Arity: 1 } named when named.Is("System.Collections.Generic.ISet") => (named.TypeArguments[0], CollectionForm.SetInterface),
        INamedTypeSymbol { Arity: 1 } named when named.Is("System.Collections.Generic.IReadOnlySet") => (named.TypeArguments[0], CollectionForm.ReadOnlySet),
        _ => (null, CollectionForm.None),
    };

    private TypeSpec? Dictionary(ITypeSymbol type)
    {
        if (type is not INamedTypeSymbol { Arity: 2, TypeArguments: [{ SpecialType: SpecialType.System_String }, var value] } named) return null;
        var (name, form) = named.Name switch
        {
            "Dictionary" => ("System.Collections.Generic.Dictionary", CollectionForm.Dictionary),
            "IDictionary" => ("System.Collections.Generic.IDictionary", CollectionForm.DictionaryInterface),
            "IReadOnlyDictionary" => ("System.Collections.Generic.IReadOnlyDictionary", CollectionForm.ReadOnlyDictionary),
            _ => ("", CollectionForm.None),
        };
        if (!named.Is(name) || Read(value) is not { } item) return null;
        return Make(new TypeRef(TypeKinds.Dictionary, Element: item.Ref), $"global::{name}<string, {item.CSharp}>", isValueType: false) with { Form = form, Element = item };
    }

    private static TypeSpec? WireType(ITypeSymbol type)
    {
        if (type is not INamedTypeSymbol { Arity: 0 } named || !named.Has(KnownNames.WireType)) return null;
        var name = NameOf(named);
        return Make(new TypeRef(TypeKinds.Object, Name: name.Name), name.FullName, named.IsValueType);
    }

    private static bool IsPublic(INamedTypeSymbol type)
    {
        for (var part = type; part is not null; part = part.ContainingType)
            if (part.DeclaredAccessibility != Accessibility.Public) return false;
        return true;
    }

    private static TypeSpec Value(string kind, string text) => Make(new TypeRef(kind), text, isValueType: true);

    private static TypeSpec Make(TypeRef type, string text, bool isValueType) =>
        new() { Ref = type, CSharp = text, CSharpNotNull = text, IsValueType = isValueType };
}
