using Microsoft.CodeAnalysis;
using ModelSync.Contract;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Model;

namespace ModelSync.Generator.Parsing;

/// <summary>The <c>[SyncUser]</c> to its claims.</summary>
internal static class UserParser
{
    private static readonly string[] ClaimKinds = [TypeKinds.Bool, TypeKinds.Int, TypeKinds.Long, TypeKinds.Guid, TypeKinds.String];

    public static UserSpec Parse(INamedTypeSymbol type, Findings findings)
    {
        TypeShapes.Check(type, findings);
        if (type.IsValueType) findings.Report(UsageDiagnostics.UserShape, type.Location(), type.Name, "must be a class or record class");
        var types = new TypeReader(type.ContainingAssembly);
        var reader = new MemberReader(type, types, findings) { Travels = false };
        var properties = MemberReader.StoredProperties(type).ToList();
        var claims = new List<ClaimSpec>();
        foreach (var property in properties)
            if (Claim(property, reader, findings) is { } claim) claims.Add(claim);
        return new UserSpec
        {
            Type = TypeReader.NameOf(type),
            Claims = claims.ToEquatableArray(),
            Construction = Constructors.Choose(type, properties, findings),
            Wrappers = types.Wrappers,
            Problems = findings.Problems(),
        };
    }

    private static ClaimSpec? Claim(MemberSymbol property, MemberReader reader, Findings findings)
    {
        var path = $"{property.ContainingType.Name}.{property.Name}";
        if (reader.Attributes(property).Attribute(KnownNames.Claim)?.Argument<string>(0) is not { Length: > 0 } claim)
        {
            findings.Report(UsageDiagnostics.UserShape, property.Location(), path, "names no claim: add [Claim(\"sub\")]");
            return null;
        }

        var told = findings.Diagnostics.Count;
        if (reader.Read(property, stored: false) is not { } member)
        {
            // Left out of what travels, which a claim never does.
            if (findings.Diagnostics.Count == told) findings.Report(UsageDiagnostics.UserShape, property.Location(), path, "is a claim, which policies read and nobody is sent: remove the attribute that leaves it out");
            return null;
        }

        var scalar = member.Type.Ref.Kind == TypeKinds.List ? member.Type.Element!.Ref : member.Type.Ref;
        if (ClaimKinds.Contains(scalar.Kind) && (member.Type.Element ?? member.Type).Underlying.Variant is null && !member.IsOptional && member.Type.Wrapper?.IsTransparent != false && member.Type.Element?.Wrapper is null) return new ClaimSpec(property.Name, claim, member.Type);
        findings.Report(UsageDiagnostics.UserShape, property.Location(), path, "must be bool, int, long, Guid, string, a list of these, or a wrapper of one of them");
        return null;
    }
}
