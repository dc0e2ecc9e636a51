using Microsoft.CodeAnalysis;
using ModelSync.Contract;
using ModelSync.Generator.Model;
using ModelSync.Generator.Parsing.Adoption;

namespace ModelSync.Generator.Parsing;

/// <summary>C# types to rows of the type table. Everything outside the table is null: the caller says where that is an error.</summary>
/// <param name="home">The assembly whose types are read; null where only the form of a type is asked for.</param>
/// <param name="adoptedNamespaces">What the assembly adopts, where somebody has read it already.</param>
internal sealed class TypeReader(IAssemblySymbol? home = null, AdoptedNamespaces? adoptedNamespaces = null)
{
    /// <summary>Variants exist where it reads: in signatures of operations, which are read when all declarations are known.</summary>
    public bool KnowsVariants { get; init; }

    /// <summary>So do the Dtos of models, which the server alone makes: in results of operations.</summary>
    public bool KnowsRows { get; init; }

    private readonly ClosedGenerics? _closed = home is null && adoptedNamespaces is null ? null : new ClosedGenerics();
    private readonly ForeignWireTypes? _foreign = home is null ? null : new ForeignWireTypes(home);
    private readonly AdoptedNamespaces _adopted = adoptedNamespaces ?? AdoptedNamespaces.Of(home);
    private readonly Lazy<IReadOnlyList<INamedTypeSymbol>> _conversions = new(() => ConversionReader.OfAssembly(home));
    private List<EnumSpec>? _enums;
    private List<WrapperSpec>? _wrappers;

    /// <summary>Enums met so far, in ordinal order.</summary>
    public EquatableArray<EnumSpec> Enums =>
        _enums is null ? EquatableArray<EnumSpec>.Empty : _enums.OrderBy(static e => e.Type.FullName, StringComparer.Ordinal).ToEquatableArray();

    /// <summary>Wrappers met so far, in ordinal order.</summary>
    public EquatableArray<WrapperSpec> Wrappers =>
        _wrappers is null ? EquatableArray<WrapperSpec>.Empty : _wrappers.OrderBy(static w => w.Type.FullName, StringComparer.Ordinal).ToEquatableArray();

    /// <summary>Wire types of other assemblies met so far, with those that they are made of.</summary>
    public EquatableArray<PayloadSpec> Foreign => _foreign?.Found ?? EquatableArray<PayloadSpec>.Empty;

    /// <summary>Closed forms of generic wire types met so far.</summary>
    public EquatableArray<PayloadSpec> Closed => _closed?.Found ?? EquatableArray<PayloadSpec>.Empty;

    public TypeSpec? Read(ITypeSymbol type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            return Read(nullable.TypeArguments[0]) is { } inner ? AsNullable(inner) : null;
        // In an open form, which has no codec: what it stands for is looked at where the form is closed. A text may stand anywhere.
        if (type is ITypeParameterSymbol) return TypeSpec.Of(new TypeRef(TypeKinds.String), type.Name, isValueType: true);
        var spec = ScalarTypes.Read(type) ?? Enum(type) ?? Wrapper(type) ?? Converted(type) ?? new CollectionReader(this).Read(type) ?? new TupleReader(this).Read(type) ?? WireType(type);
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

    public static TypeSpec AsNullable(TypeSpec spec) =>
        spec.Ref.Nullable ? spec : spec with { Ref = spec.Ref with { Nullable = true }, CSharp = spec.CSharpNotNull + "?" };

    private TypeSpec? Enum(ITypeSymbol type)
    {
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Enum, EnumUnderlyingType: { } underlying } symbol || !symbol.IsReachable()) return null;
        var spec = EnumReader.Read(symbol, underlying);
        if (_enums?.Any(e => e.Type == spec.Type) != true) (_enums ??= []).Add(spec);
        return TypeSpec.Of(new TypeRef(TypeKinds.Enum, Name: spec.Type.Name), spec.Type.FullName, isValueType: true);
    }

    private TypeSpec? Wrapper(ITypeSymbol type)
    {
        if (WrapperReader.Read(type) is not { } wrapper) return null;
        if (_wrappers?.Any(w => w.Type == wrapper.Type) != true) (_wrappers ??= []).Add(wrapper);
        return TypeSpec.Of(wrapper.Value.Ref with { Name = wrapper.Type.Name }, wrapper.Type.FullName, type.IsValueType) with { Wrapper = wrapper };
    }

    /// <summary>A value that travels by a conversion, which its member names.</summary>
    public TypeSpec ReadAs(INamedTypeSymbol conversion)
    {
        var spec = ConversionReader.Read(conversion);
        if (_wrappers?.Any(w => w.Type == spec.Wrapper!.Type) != true) (_wrappers ??= []).Add(spec.Wrapper!);
        return spec;
    }

    private TypeSpec? Converted(ITypeSymbol type) => ConversionReader.Of(type, _conversions.Value) is { } conversion ? ReadAs(conversion) : null;

    private TypeSpec? WireType(ITypeSymbol type)
    {
        if (type is not INamedTypeSymbol named) return null;
        if (!named.Has(KnownNames.WireType)) return _adopted.Contains(named) ? Object(named, _adopted.NameOf(named)!) : AdoptedForm(named) ?? Generated(named);
        if (named.Arity > 0) return ClosedForm(named);
        if (_foreign?.TryAdd(named, this) == false) return null;
        return Object(named, NameOf(named));
    }

    private TypeSpec? Generated(INamedTypeSymbol type)
    {
        if (home is null || ForeignWireTypes.IsForeign(type, home)) return null;
        var found = (KnowsVariants ? GeneratedTypes.Variant(type) : null) ?? (KnowsRows ? GeneratedTypes.Row(type) : null);
        return found is null ? null : found with { Ref = found.Ref with { Nullable = false }, CSharp = found.CSharpNotNull };
    }

    private TypeSpec? ClosedForm(INamedTypeSymbol type)
    {
        if (home is not null && ForeignWireTypes.IsForeign(type, home)) return null;
        if (TypeShapes.IsInGeneric(type) || ClosedGenerics.NameOf(type, this) is not { } name) return null;
        return _closed?.TryAdd(name, () => PayloadParser.ParseClosed(type, name, this)) == false ? null : Object(type, name);
    }

    private TypeSpec? AdoptedForm(INamedTypeSymbol type)
    {
        if (type.Arity == 0 || TypeShapes.IsInGeneric(type) || _adopted.NameOf(type) is not { } open || DataShape.ProblemOfForm(type) is not null) return null;
        if (ClosedGenerics.NameOf(type, this, open) is not { } name) return null;
        _closed?.TryAdd(name, () => new AdoptedParser(type, _adopted, new Findings(), this).Parse() with { Type = name });
        return Object(type, name);
    }

    private static TypeSpec Object(INamedTypeSymbol type, TypeName name) => TypeSpec.Of(new TypeRef(TypeKinds.Object, Name: name.Name), name.FullName, type.IsValueType);

    public static bool IsPublic(INamedTypeSymbol type)
    {
        for (var part = type; part is not null; part = part.ContainingType)
            if (part.DeclaredAccessibility != Accessibility.Public) return false;
        return true;
    }
}
