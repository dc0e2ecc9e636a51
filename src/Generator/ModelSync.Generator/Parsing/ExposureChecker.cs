using Microsoft.CodeAnalysis;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Model;

namespace ModelSync.Generator.Parsing;

/// <summary>What would be seen and perhaps should not.</summary>
internal static class ExposureChecker
{
    /// <param name="member">The property as it is read; null where it is no member of the wire.</param>
    public static void Check(INamedTypeSymbol owner, MemberReader reader, MemberSymbol property, MemberSpec? member, Findings findings)
    {
        var attributes = reader.Attributes(property);
        var isExposed = MemberExposure.IsExposed(attributes);
        if (isExposed && reader.Wire.IsKeptBack(attributes)) findings.Report(ExposureDiagnostics.ExposedAndKeptBack, LocationOf(property, owner), $"{owner.Name}.{property.Name}");
        if (member is null)
        {
            if (property.IsRequired && !owner.InstanceConstructors.Any(static c => c.Has(KnownNames.SetsRequiredMembers)) && reader.Wire.IsHidden(property, attributes)) findings.Report(ExposureDiagnostics.RequiredKeptBack, LocationOf(property, owner), $"{owner.Name}.{property.Name}");
            return;
        }

        if (member.ServerOnly || isExposed) return;
        if ((SensitiveNames.Find(member.Name, member.Type.Ref) ?? SensitiveNames.Find(member.WireName, member.Type.Ref)) is { } word)
            findings.Report(ExposureDiagnostics.SensitiveName, LocationOf(property, owner), $"{owner.Name}.{member.Name}", word);
    }

    /// <summary>Says that a classified type would be sent.</summary>
    /// <param name="how"><c>as the result of 'Bidding.PlaceBid'</c></param>
    public static void CheckSent(ITypeSymbol type, Location location, string how, Findings findings)
    {
        if (Classification.Of(type) is { } classification) findings.Report(ExposureDiagnostics.ClassifiedType, location, type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat), classification, how);
    }

    // A member of a base class of another assembly has no place of its own.
    private static Location LocationOf(MemberSymbol property, INamedTypeSymbol owner) => property.Location() is { IsInSource: true } location ? location : owner.Location();
}
