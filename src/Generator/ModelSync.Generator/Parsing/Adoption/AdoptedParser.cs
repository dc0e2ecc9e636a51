using System.Globalization;
using Microsoft.CodeAnalysis;
using ModelSync.Contract;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Model;

namespace ModelSync.Generator.Parsing.Adoption;

/// <summary>
/// A type that nobody may edit to its declaration. What would be an error in a type of one's own is a warning here, and the member is left out:
/// its author cannot be asked. Converters do not count, because no converter is asked on this wire.
/// </summary>
/// <param name="mentions">That of the one that mentions the type: a closed form is found where it is used.</param>
internal sealed class AdoptedParser(INamedTypeSymbol type, AdoptedNamespaces adopted, Findings findings, TypeReader? mentions = null)
{
    public PayloadSpec Parse()
    {
        var types = mentions ?? new TypeReader(adoptedNamespaces: adopted);
        var properties = MemberReader.StoredProperties(type).ToList();
        var constructor = Constructor(properties);
        var members = Distinct(Members(types, properties, constructor)).ToList();
        return new PayloadSpec
        {
            Type = adopted.NameOf(type)!,
            IsValueType = type.IsValueType,
            IsValidatable = ObjectRuleParser.IsValidatable(type),
            IsReferenced = type.DeclaringSyntaxReferences.IsEmpty,
            Members = ModelSpec.InWireOrder(members).ToEquatableArray(),
            Construction = Construction(constructor, properties, members),
            IsMentioned = mentions is not null,
            Enums = mentions is null ? types.Enums : [],
            Wrappers = mentions is null ? types.Wrappers : [],
            Closed = mentions is null ? types.Closed : [],
        };
    }

    // The one that restores most, of those the one that asks for least.
    private IMethodSymbol? Constructor(List<MemberSymbol> properties)
    {
        var readOnly = properties.Where(static p => p.IsGetOnly).ToList();
        return type.InstanceConstructors
            .Where(c => DataShape.IsUsable(c) && Constructors.TakesOnly(c, properties))
            .OrderByDescending(c => readOnly.Count(p => Constructors.Matching(c, p) is not null))
            .ThenBy(static c => c.Parameters.Length)
            .FirstOrDefault();
    }

    private IEnumerable<MemberSpec> Members(TypeReader types, List<MemberSymbol> properties, IMethodSymbol? constructor)
    {
        var found = new Findings();
        var reader = new MemberReader(type, types, found) { AsksConverters = false };
        foreach (var property in properties)
        {
            var before = found.Diagnostics.Count;
            if (property.IsGetOnly && (constructor is null || Constructors.Matching(constructor, property) is null))
            {
                // Without a field of its own it is computed, and nothing is lost.
                if (HasField(property)) findings.Report(AdoptionDiagnostics.MemberLeftOut, property.Location(), Path(property), "it has no setter, and no constructor takes it");
                continue;
            }

            var member = reader.Read(property, stored: false);
            if (!type.DeclaringSyntaxReferences.IsEmpty) ExposureChecker.Check(type, reader, property, member, findings);
            if (member is null && found.Diagnostics.Count > before)
                findings.Report(AdoptionDiagnostics.MemberLeftOut, property.Location(), Path(property), $"the wire cannot carry {property.Type.ToDisplayString()}");
            if (member is null) continue;
            foreach (var constraint in found.Diagnostics.Skip(before))
                findings.Report(AdoptionDiagnostics.ConstraintLeftOut, property.Location(), Path(property), constraint.GetMessage(CultureInfo.InvariantCulture));
            yield return member;
        }
    }

    private static bool HasField(MemberSymbol property) => !property.ContainingType.GetMembers($"<{property.Name}>k__BackingField").IsEmpty;

    private static ConstructionSpec Construction(IMethodSymbol? constructor, List<MemberSymbol> properties, List<MemberSpec> members) => new(
        Accessible: true,
        constructor is null
            ? EquatableArray<string>.Empty
            : constructor.Parameters.Select(p => properties.First(m => Constructors.Matching(constructor, m)?.Ordinal == p.Ordinal).Name).ToEquatableArray(),
        constructor?.Has(KnownNames.SetsRequiredMembers) == true)
    {
        MayThrow = constructor is { Parameters.IsEmpty: false },
        SetsAgain = true,
        LeftOut = constructor is null
            ? EquatableArray<LeftOutParameter>.Empty
            : constructor.Parameters
                .Select(p => new LeftOutParameter(properties.First(m => Constructors.Matching(constructor, m)?.Ordinal == p.Ordinal).Name, p.Type.FullName()))
                .Where(p => !members.Exists(m => m.Name == p.Name)).ToEquatableArray(),
    };

    private IEnumerable<MemberSpec> Distinct(IEnumerable<MemberSpec> members)
    {
        var taken = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var member in members)
        {
            if (!taken.TryGetValue(member.WireName, out var first))
            {
                taken.Add(member.WireName, member.Name);
                yield return member;
            }
            else
            {
                findings.Report(AdoptionDiagnostics.MemberLeftOut, Location.None, $"{type.ToDisplayString()}.{member.Name}", $"'{first}' is called '{member.WireName}' too");
            }
        }
    }

    private string Path(MemberSymbol property) => $"{type.ToDisplayString()}.{property.Name}";
}
