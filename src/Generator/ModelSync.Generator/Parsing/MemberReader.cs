using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelSync.Contract;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Model;
using ModelSync.Generator.Parsing.Constraints;

namespace ModelSync.Generator.Parsing;

/// <summary>Properties of a model or wire type to members.</summary>
internal sealed class MemberReader(INamedTypeSymbol owner, TypeReader types, Findings findings)
{
    private readonly IMethodSymbol? _primary = owner.IsRecord ? PrimaryConstructor(owner) : null;
    private readonly string _owner = owner.FullName();
    private WireAttributes? _wire;

    /// <summary>A converter says that its member has another form than its type's.</summary>
    public bool AsksConverters { get; init; } = true;

    /// <summary>Its values are sent; those of a user only hold claims, of which nothing stays behind.</summary>
    public bool Travels { get; init; } = true;

    /// <summary>What serializers are told about the type.</summary>
    public WireAttributes Wire => _wire ??= new WireAttributes(owner, [.. MemberSymbol.All(owner).Select(m => (m, Attributes(m)))]);

    /// <summary>Public instance properties, and fields with <c>[JsonInclude]</c>, that are stored, base class first, in declaration order.</summary>
    public static IEnumerable<MemberSymbol> StoredProperties(INamedTypeSymbol owner) =>
        MemberSymbol.All(owner).Where(static p => p.Property is null || !IsComputed(p.Property));

    /// <summary>Names of the stored members on the wire.</summary>
    public static IEnumerable<string> WireNamesOf(INamedTypeSymbol owner)
    {
        var members = StoredProperties(owner).Select(static m => (Member: m, Attributes: (IReadOnlyList<AttributeData>)m.Attributes())).ToList();
        var wire = new WireAttributes(owner, members);
        return members.Select(m => wire.Name(m.Member.Name, m.Attributes));
    }

    /// <summary>Get-only properties with a body.</summary>
    public static IEnumerable<IPropertySymbol> ComputedProperties(INamedTypeSymbol owner) => MemberSymbol.All(owner).Select(static p => p.Property).OfType<IPropertySymbol>().Where(IsComputed);

    public static bool IsComputed(IPropertySymbol property) =>
        Overrides.Setter(property) is null
        && property.DeclaringSyntaxReferences is [{ } reference, ..]
        && reference.GetSyntax() is PropertyDeclarationSyntax syntax
        && (syntax.ExpressionBody is not null || syntax.AccessorList?.Accessors.Any(static a => a.Body is not null || a.ExpressionBody is not null) == true);

    /// <summary>Null when the property is not stored or was reported.</summary>
    public MemberSpec? Read(MemberSymbol property, bool stored)
    {
        var attributes = Attributes(property);
        if (attributes.Attribute(KnownNames.NotMapped) is not null) return null;
        if (stored && Navigations.Target(property, attributes) is { } target)
        {
            if (!Navigations.IsTold(owner, property, attributes, target)) findings.Report(TypeDiagnostics.UntoldRelation, property.Location(), Path(property), target.Name);
            return null;
        }

        if (WireAttributes.Problem(attributes) is { } problem) findings.Report(TypeDiagnostics.SerializerAttribute, property.Location(), Path(property), problem);
        var hidden = Travels && Wire.IsHidden(property, attributes);
        if (hidden && !stored) return null;
        var conversion = Conversion(property, attributes);
        if (AsksConverters && Wire.HasConverter(attributes) && !IsConverted(conversion, property.Type))
        {
            findings.Report(TypeDiagnostics.CustomConverter, property.Location(), Path(property));
            return null;
        }

        var optional = stored ? null : OptionalOf(property.Type);
        if ((conversion is null ? types.Read(optional ?? property.Type) : ReadAs(conversion, property, optional ?? property.Type)) is not { } type)
        {
            if (stored && conversion is null && Navigations.IsByConvention(owner, property, attributes)) return null;
            // A [WireValue] or a conversion of the wrong shape is reported where it stands.
            if (conversion is not null || property.Type.Has(KnownNames.WireValue) || property.Type.Has(KnownNames.WireAs)) findings.Broken(Path(property));
            else if (ClosedGenerics.Grows(owner, property.Type)) findings.Report(TypeDiagnostics.EndlessGeneric, property.Location(), Path(property), property.Type.ToDisplayString());
            else if (property.Type is INamedTypeSymbol { Arity: 0 } other && other.Has(KnownNames.WireType) && ForeignWireTypes.IsForeign(other, owner.ContainingAssembly))
                findings.Report(TypeDiagnostics.UnsupportedMember, property.Location(), Path(property), $"{other.ToDisplayString()} (which '{other.ContainingAssembly.Name}' does not offer: make it public and compile that project with ModelSync)");
            else if (CollectionReader.Wrong(property.Type) is var (form, element)) findings.Report(form.Kind == TypeKinds.Set ? TypeDiagnostics.UnsupportedSet : TypeDiagnostics.UnsupportedKey, property.Location(), Path(property), element.ToDisplayString());
            else findings.Report(TypeDiagnostics.UnsupportedMember, property.Location(), Path(property), property.Type.ToDisplayString());
            return null;
        }

        if (AsksConverters && type.Variant == ScalarTypes.AnyJson) findings.Report(TypeDiagnostics.FreeObject, property.Location(), Path(property));
        if (types.WrongEnum(type) is { } wrong) findings.Report(TypeDiagnostics.EnumNames, property.Location(), Path(property), wrong.Type.Name, wrong.Problem);
        if (attributes.Attribute(KnownNames.KeepOffset) is not null)
        {
            if (ScalarTypes.KeepingOffset(type) is { } kept) type = kept;
            else findings.Report(TypeDiagnostics.NoOffset, property.Location(), Path(property), property.Type.ToDisplayString());
        }

        if (MoneyNames.Find(property.Name, type.Ref) is { } inexact) findings.Report(TranslationDiagnostics.MoneyAsDouble, property.Location(), Path(property), inexact);
        if (WriteOf(property) is not { } write)
        {
            findings.Report(TypeDiagnostics.NotRestorable, property.Location(), Path(property));
            return null;
        }

        return Member(property, attributes, type, write, hidden, stored) with { IsOptional = optional is not null };
    }

    private MemberSpec Member(MemberSymbol property, IReadOnlyList<AttributeData> attributes, TypeSpec type, WriteAccess write, bool hidden, bool stored)
    {
        var isVersion = stored && attributes.Attribute(KnownNames.Timestamp) is not null;
        if (isVersion) CheckVersion(property, attributes, type, write);
        var fromInput = !hidden && !isVersion && write != WriteAccess.Private && attributes.Attribute(KnownNames.Editable)?.Argument<bool?>(0) != false;
        return new MemberSpec
        {
            Name = property.Name,
            WireName = Wire.Name(property.Name, attributes),
            Type = type,
            Write = write,
            IsRequired = property.IsRequired,
            IsDocumented = Documented.Is(property.Symbol),
            DeclaringType = (property.Setter?.ContainingType ?? property.ContainingType) is var declaring && SymbolEqualityComparer.Default.Equals(declaring, owner) ? _owner : declaring.FullName(),
            OpenSetter = write == WriteAccess.Private ? OpenSetters.Of(property.Setter) : null,
            Column = stored ? new ColumnReader(property.Symbol, property.Type, Path(property), findings).Read(attributes, type) : null,
            ServerOnly = hidden,
            IsVersion = isVersion,
            InCreate = fromInput,
            InPatch = fromInput && write == WriteAccess.Set && attributes.Attribute(KnownNames.Key) is null,
            Aliases = HistoryReader.Aliases(attributes),
            Default = HistoryReader.Default(type, attributes, Parameter(property)),
            Constraints = new ConstraintReader(Path(property), property.Name, Constrained(type), Other, findings, mayBeCustom: true).Read(attributes),
        };
    }

    private static AttributeData? Conversion(MemberSymbol property, IReadOnlyList<AttributeData> attributes) => attributes.Attribute(KnownNames.WireAs);

    private bool IsConverted(AttributeData? conversion, ITypeSymbol type) => conversion is not null || types.Read(type)?.Wrapper?.Converts is not null;

    private TypeSpec? ReadAs(AttributeData attribute, MemberSymbol property, ITypeSymbol type)
    {
        if (attribute.Argument<ITypeSymbol>(0) is not INamedTypeSymbol { TypeKind: not TypeKind.Error } conversion) return null;
        var held = type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;
        var problem = ConversionReader.Problem(conversion)
            ?? (ConversionReader.Fits(conversion, held) ? null : $"converts {ConversionReader.Converted(conversion).ToDisplayString()} and not {held.ToDisplayString()}");
        if (problem is not null)
        {
            findings.Report(TypeDiagnostics.ConversionShape, attribute.Location() ?? property.Location(), conversion.Name, problem);
            return null;
        }

        var spec = types.ReadAs(conversion);
        return held.Equals(type, SymbolEqualityComparer.Default) && (type.IsValueType || type.NullableAnnotation == NullableAnnotation.NotAnnotated) ? spec : TypeReader.AsNullable(spec);
    }

    // Of what is converted it can only be asked whether it is there: what else an attribute means depends on the type of C#.
    private static TypeSpec Constrained(TypeSpec type) =>
        type.Wrapper?.IsTransparent == false ? TypeSpec.Of(new TypeRef(TypeKinds.Json, type.Ref.Nullable), type.CSharp, type.IsValueType) : type.Underlying;

    private void CheckVersion(MemberSymbol property, IReadOnlyList<AttributeData> attributes, TypeSpec type, WriteAccess write)
    {
        var isCounter = type.Variant is null && type.Ref is { Kind: TypeKinds.Bytes } or { Kind: TypeKinds.Int or TypeKinds.UInt or TypeKinds.Long or TypeKinds.ULong, Nullable: false };
        var problem = !isCounter ? "use long, int, ulong, uint or byte[]"
            : write is not (WriteAccess.Set or WriteAccess.Private) ? "give it a setter, which may be private, because each write of the row changes it"
            : attributes.Attribute(KnownNames.Key) is not null ? "a key never changes"
            : MemberSymbol.All(owner).First(p => Attributes(p).Attribute(KnownNames.Timestamp) is not null) is var first && first.Name != property.Name ? $"'{first.Name}' is the version of the row"
            : null;
        if (problem is not null) findings.Report(TypeDiagnostics.UnsupportedVersion, property.Location(), Path(property), problem);
    }

    private OtherMember? Other(string name)
    {
        if (MemberSymbol.All(owner).Where(p => p.Name == name).Take(1).ToList() is not [var property] || types.Read(OptionalOf(property.Type) ?? property.Type) is not { } type) return null;
        var attributes = Attributes(property);
        return new OtherMember(Wire.Name(property.Name, attributes), type.Underlying.CSharpNotNull, Wire.IsHidden(property, attributes));
    }

    private static ITypeSymbol? OptionalOf(ITypeSymbol type) =>
        type is INamedTypeSymbol { Arity: 1 } named && named.Is(KnownNames.Optional) ? named.TypeArguments[0] : null;

    /// <summary>Attributes of the property and, in a positional record, of its parameter.</summary>
    public IReadOnlyList<AttributeData> Attributes(MemberSymbol property)
    {
        var own = property.Attributes();
        var parameter = Parameter(property);
        return parameter is null || parameter.GetAttributes().IsEmpty ? own : [.. own, .. parameter.GetAttributes()];
    }

    /// <summary>In a positional record, the parameter that declares the property.</summary>
    private IParameterSymbol? Parameter(MemberSymbol property) => _primary?.Parameters.FirstOrDefault(p => p.Name == property.Name);

    private WriteAccess? WriteOf(MemberSymbol property) => property.Setter switch
    {
        { DeclaredAccessibility: Accessibility.Public, IsInitOnly: true } => WriteAccess.Init,
        { DeclaredAccessibility: Accessibility.Public } => WriteAccess.Set,
        { } => WriteAccess.Private,
        null when property.Symbol is IFieldSymbol { IsReadOnly: false } => WriteAccess.Set,
        _ when owner.InstanceConstructors.Any(c => Constructors.Matching(c, property) is not null) => WriteAccess.Constructor,
        _ => null,
    };

    private string Path(MemberSymbol property) => $"{owner.Name}.{property.Name}";

    private static IMethodSymbol? PrimaryConstructor(INamedTypeSymbol record) =>
        record.InstanceConstructors.FirstOrDefault(static c => c.DeclaringSyntaxReferences is [{ } reference] && reference.GetSyntax() is TypeDeclarationSyntax)
        ?? (record.DeclaringSyntaxReferences.IsEmpty ? Constructors.Positional(record) : null);
}
