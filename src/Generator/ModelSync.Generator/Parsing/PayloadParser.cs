using Microsoft.CodeAnalysis;
using ModelSync.Contract;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Model;
using ModelSync.Generator.Parsing.Variants;

namespace ModelSync.Generator.Parsing;

/// <summary>A <c>[WireType]</c> to its declaration.</summary>
internal static class PayloadParser
{
    /// <param name="types">That of the one that mentions the type: a type of another assembly, and a closed form, are found where they are used.</param>
    public static PayloadSpec Parse(INamedTypeSymbol type, Findings findings, TypeReader? types = null)
    {
        var isMentioned = types is not null;
        if (UnionReader.IsUnion(type)) return Union(type, findings) with { IsMentioned = isMentioned, IsClassified = Classification.Of(type) is not null };
        TypeShapes.Check(type, findings, mayBeOpen: true);
        SerializationChecker.Check(type, findings);
        UnionReader.CheckDerived(type, findings);
        if (type.Arity > 0 && !isMentioned) RuleParser.CheckOpen(type, findings);
        if (type.Has(KnownNames.SyncModel)) findings.Report(UsageDiagnostics.TypeShape, type.Location(), type.Name, "is a [SyncModel] already: remove [WireType]");
        types ??= new TypeReader(type.ContainingAssembly);
        var reader = new MemberReader(type, types, findings);
        var properties = MemberReader.StoredProperties(type).ToList();
        var members = new List<MemberSpec>(properties.Count);
        foreach (var property in properties)
        {
            var member = reader.Read(property, stored: false);
            if (member is not null) members.Add(member);
            if (!isMentioned) ExposureChecker.Check(type, reader, property, member, findings);
        }

        TypeShapes.CheckMembers(type, members, findings);
        return new PayloadSpec
        {
            Type = TypeReader.NameOf(type),
            IsValueType = type.IsValueType,
            IsMentioned = isMentioned,
            IsClassified = Classification.Of(type) is not null,
            IsValidatable = ObjectRuleParser.IsValidatable(type),
            Members = ModelSpec.InWireOrder(members).ToEquatableArray(),
            Base = BaseOf(type),
            Aliases = HistoryReader.Aliases(type.GetAttributes()),
            Construction = Construction(type, properties, properties.Where(p => members.Exists(m => m.Name == p.Name)).ToList(), reader, findings),
            Enums = isMentioned ? [] : types.Enums,
            Wrappers = isMentioned ? [] : types.Wrappers,
            Foreign = isMentioned ? [] : types.Foreign,
            Closed = isMentioned ? [] : types.Closed,
            ServerRules = new ServerRuleParser(type, members, findings).ParseAll(),
            Variants = isMentioned ? [] : new VariantReader(type, members, reader, findings).ReadAll(),
            IsPrintable = TypeShapes.IsPrintable(findings),
            // What is wrong with a type is said where it is compiled.
            Problems = isMentioned ? [] : findings.Problems(),
        };
    }

    // Where a constructor only lacks what stays behind, that is what is wrong.
    private static ConstructionSpec Construction(INamedTypeSymbol type, List<MemberSymbol> properties, List<MemberSymbol> visible, MemberReader reader, Findings findings)
    {
        var found = new Findings();
        var construction = Constructors.Choose(type, visible, found);
        if (found.Diagnostics.Count == 0) return construction;
        var missing = Constructors.Missing(type, properties, visible).Where(p => reader.Wire.IsHidden(p, reader.Attributes(p))).ToList();
        if (missing.Count == 0) findings.AddRange(found);
        foreach (var property in missing) findings.Report(ExposureDiagnostics.RequiredKeptBack, property.Location(), $"{type.Name}.{property.Name}");
        return construction;
    }

    /// <summary>A closed form of a generic wire type, for the one that mentions it.</summary>
    public static PayloadSpec ParseClosed(INamedTypeSymbol type, TypeName name, TypeReader types)
    {
        var findings = new Findings();
        var spec = Parse(type, findings, types);
        if (!spec.Construction.Accessible) findings.Report(TypeDiagnostics.NoConstructor, type.Location(), type.Name);
        return spec with { Type = name, Base = null, Open = DeclarationReader.HasRules(type.OriginalDefinition) ? type.OriginalDefinition.MetadataName() : null, Problems = findings.Problems() };
    }

    private static PayloadSpec Union(INamedTypeSymbol type, Findings findings)
    {
        TypeShapes.Check(type, findings, isUnion: true);
        _ = new VariantReader(type, [], new MemberReader(type, new TypeReader(), findings), findings).ReadAll();
        return new PayloadSpec
        {
            Type = TypeReader.NameOf(type),
            IsValueType = type.IsValueType,
            Union = UnionReader.Read(type, findings),
            Aliases = HistoryReader.Aliases(type.GetAttributes()),
            Construction = new ConstructionSpec(Accessible: true, [], SetsRequiredMembers: false),
            IsPrintable = TypeShapes.IsPrintable(findings),
            Problems = findings.Problems(),
        };
    }

    private static string? BaseOf(INamedTypeSymbol type)
    {
        for (var level = type.BaseType; level is { SpecialType: SpecialType.None }; level = level.BaseType)
            if (!level.IsAbstract && level.Has(KnownNames.WireType)) return TypeReader.NameOf(level).FullName;
        return null;
    }
}
