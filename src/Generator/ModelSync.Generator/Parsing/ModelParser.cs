using Microsoft.CodeAnalysis;
using ModelSync.Contract;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Model;

namespace ModelSync.Generator.Parsing;

/// <summary>A <c>[SyncModel]</c> class to its declaration. Runs on every edit: names and attributes only, never a body.</summary>
internal static class ModelParser
{
    private static readonly string[] KeyKinds = [TypeKinds.Int, TypeKinds.Long, TypeKinds.Guid, TypeKinds.String];

    public static ModelSpec Parse(INamedTypeSymbol type, Findings findings)
    {
        TypeShapes.Check(type, findings);
        var types = new TypeReader();
        var properties = MemberReader.StoredProperties(type).ToList();
        var reader = new MemberReader(type, types, findings);
        var members = Members(type, properties, reader, findings);
        return new ModelSpec
        {
            Type = TypeReader.NameOf(type),
            Table = type.Attribute(KnownNames.Table)?.Argument<string>(0) ?? type.Name,
            Members = members,
            Key = Key(type, members, properties, reader, findings),
            Construction = Constructors.Choose(type, properties.Where(p => members.Any(m => m.Name == p.Name)).ToList(), findings),
            Read = ReadOf(type),
            Access = AccessReader.Read(type),
            Enums = types.Enums,
            IsPrintable = TypeShapes.IsPrintable(findings),
            Problems = findings.Problems(),
        };
    }

    private static EquatableArray<MemberSpec> Members(INamedTypeSymbol type, List<IPropertySymbol> properties, MemberReader reader, Findings findings)
    {
        var members = new List<MemberSpec>(properties.Count);
        foreach (var property in properties)
            if (reader.Read(property, stored: true) is { } member) members.Add(member);
        TypeShapes.CheckMembers(type, members, findings);
        return members.Take(TypeDiagnostics.MaxMembers).ToEquatableArray();
    }

    private static EquatableArray<int> Key(INamedTypeSymbol type, EquatableArray<MemberSpec> members, List<IPropertySymbol> properties, MemberReader reader, Findings findings)
    {
        var marked = KeyPositions(type, members, properties, reader);
        if (marked.Count == 0) findings.Report(UsageDiagnostics.MissingKey, type.Location(), type.Name);
        foreach (var member in marked.Select(i => members[i]))
            if (member.Type.Ref.Nullable || member.ServerOnly || !KeyKinds.Contains(member.Type.Ref.Kind))
                findings.Report(UsageDiagnostics.KeyType, properties.First(p => p.Name == member.Name).Location(), $"{type.Name}.{member.Name}");
        return marked;
    }

    /// <summary>[Key] in column order, otherwise Id or AuctionId, as in Entity Framework.</summary>
    private static EquatableArray<int> KeyPositions(INamedTypeSymbol type, EquatableArray<MemberSpec> members, List<IPropertySymbol> properties, MemberReader reader)
    {
        var marked = new List<(int Order, int Index)>();
        for (var i = 0; i < members.Count; i++)
        {
            var attributes = reader.Attributes(properties.First(p => p.Name == members[i].Name));
            if (attributes.Attribute(KnownNames.Key) is not null) marked.Add((Columns.Order(attributes), i));
        }

        if (marked.Count > 0) return marked.OrderBy(static m => m.Order).ThenBy(static m => m.Index).Select(static m => m.Index).ToEquatableArray();
        for (var i = 0; i < members.Count; i++)
            if (members[i].Name == "Id" || members[i].Name == type.Name + "Id") return [i];
        return [];
    }

    private static string ReadOf(INamedTypeSymbol type) => type.Attribute(KnownNames.SyncModel)?.Named<int>("Read") switch
    {
        1 => "SignedIn",
        2 => "Everyone",
        _ => "Policy",
    };
}
