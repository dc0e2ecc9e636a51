using Microsoft.CodeAnalysis;
using ModelSync.Contract;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Model;

namespace ModelSync.Generator.Parsing;

/// <summary>A <c>[WireType]</c> to its declaration.</summary>
internal static class PayloadParser
{
    public static PayloadSpec Parse(INamedTypeSymbol type, Findings findings)
    {
        TypeShapes.Check(type, findings);
        SerializationChecker.Check(type, findings);
        if (type.Has(KnownNames.SyncModel)) findings.Report(UsageDiagnostics.TypeShape, type.Location(), type.Name, "is a [SyncModel] already: remove [WireType]");
        var types = new TypeReader();
        var reader = new MemberReader(type, types, findings);
        var properties = MemberReader.StoredProperties(type).ToList();
        var members = new List<MemberSpec>(properties.Count);
        foreach (var property in properties)
            if (reader.Read(property, stored: false) is { } member) members.Add(member);
        TypeShapes.CheckMembers(type, members, findings);
        return new PayloadSpec
        {
            Type = TypeReader.NameOf(type),
            IsValueType = type.IsValueType,
            Members = ModelSpec.InWireOrder(members.Take(TypeDiagnostics.MaxMembers)).ToEquatableArray(),
            Construction = Constructors.Choose(type, properties.Where(p => members.Exists(m => m.Name == p.Name)).ToList(), findings),
            Enums = types.Enums,
            IsPrintable = TypeShapes.IsPrintable(findings),
            Problems = findings.Problems(),
        };
    }
}
