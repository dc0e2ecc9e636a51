using Microsoft.CodeAnalysis;
using ModelSync.Contract;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Model;
using ModelSync.Generator.Parsing.Variants;

namespace ModelSync.Generator.Parsing;

/// <summary>A <c>[SyncModel]</c> class to its declaration. Runs on every edit: names and attributes only, never a body.</summary>
internal static class ModelParser
{
    private static readonly string[] KeyKinds =
    [
        TypeKinds.SByte, TypeKinds.Byte, TypeKinds.Short, TypeKinds.UShort, TypeKinds.Int, TypeKinds.UInt, TypeKinds.Long, TypeKinds.ULong,
        TypeKinds.Guid, TypeKinds.String,
    ];

    public static ModelSpec Parse(INamedTypeSymbol type, Findings findings)
    {
        TypeShapes.Check(type, findings);
        SerializationChecker.Check(type, findings);
        ExposureChecker.CheckSent(type, type.Location(), "as the rows of a model", findings);
        AccessReader.Check(type, findings);
        var types = new TypeReader(type.ContainingAssembly);
        var properties = MemberReader.StoredProperties(type).ToList();
        var reader = new MemberReader(type, types, findings);
        var members = Members(type, properties, reader, findings);
        var key = Key(type, members, properties, reader, findings);
        // A key may be one by its name alone, and no patch changes it.
        members = members.Select((m, i) => key.Contains(i) ? m with { InPatch = false } : m).ToEquatableArray();
        return new ModelSpec
        {
            Type = TypeReader.NameOf(type),
            Table = type.Attribute(KnownNames.Table)?.Argument<string>(0) ?? type.Name,
            Members = members,
            Key = key,
            Construction = Constructors.Choose(type, properties.Where(p => members.Any(m => m.Name == p.Name)).ToList(), findings) with { Unset = Unset(properties, members) },
            IsValidatable = ObjectRuleParser.IsValidatable(type),
            Read = ReadOf(type),
            Access = AccessReader.Read(type),
            Aliases = HistoryReader.Aliases(type.GetAttributes()),
            Enums = types.Enums,
            Wrappers = types.Wrappers,
            Foreign = types.Foreign,
            Closed = types.Closed,
            ServerRules = new ServerRuleParser(type, members, findings).ParseAll(),
            Variants = new VariantReader(type, members, reader, findings) { Key = [.. key.Select(k => members[k].Name)] }.ReadAll(),
            IsPrintable = TypeShapes.IsPrintable(findings),
            Problems = findings.Problems(),
        };
    }

    private static EquatableArray<MemberSpec> Members(INamedTypeSymbol type, List<MemberSymbol> properties, MemberReader reader, Findings findings)
    {
        var members = new List<MemberSpec>(properties.Count);
        foreach (var property in properties)
        {
            var member = reader.Read(property, stored: true);
            if (member is not null) members.Add(member);
            ExposureChecker.Check(type, reader, property, member, findings);
        }

        if (members.Count > TypeDiagnostics.MaxMembers) findings.Report(TypeDiagnostics.TooManyMembers, type.Location(), type.Name, members.Count);
        TypeShapes.CheckMembers(type, members, findings);
        TypeShapes.CheckColumns(type, members, findings);
        return members.ToEquatableArray();
    }

    // A navigation, or what is not mapped: somebody else gives it a value.
    private static EquatableArray<string> Unset(List<MemberSymbol> properties, EquatableArray<MemberSpec> members) =>
        properties.Where(p => p.IsRequired && !members.Any(m => m.Name == p.Name)).Select(static p => p.Name).ToEquatableArray();

    private static EquatableArray<int> Key(INamedTypeSymbol type, EquatableArray<MemberSpec> members, List<MemberSymbol> properties, MemberReader reader, Findings findings)
    {
        var key = new KeyReader(type, members, properties, reader).Read(findings);
        if (key.Count == 0) findings.Report(UsageDiagnostics.MissingKey, type.Location(), type.Name);
        foreach (var member in key.Select(i => members[i]))
            if (member.Type.Ref.Nullable || member.ServerOnly || member.Type.Underlying.Variant is not null || member.Type.Wrapper?.IsTransparent == false || !KeyKinds.Contains(member.Type.Ref.Kind))
                findings.Report(UsageDiagnostics.KeyType, properties.First(p => p.Name == member.Name).Location(), $"{type.Name}.{member.Name}");
        return key;
    }

    private static string ReadOf(INamedTypeSymbol type) => type.Attribute(KnownNames.SyncModel)?.Named<int>("Read") switch
    {
        1 => "SignedIn",
        2 => "Everyone",
        _ => "Policy",
    };
}
