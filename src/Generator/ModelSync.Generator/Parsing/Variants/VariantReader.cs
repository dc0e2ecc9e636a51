using Microsoft.CodeAnalysis;
using ModelSync.Contract;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Model;

namespace ModelSync.Generator.Parsing.Variants;

/// <summary>
/// <c>[Variant]</c>s of a type to their specs. One with wrong members is declared with the others, so that its author reads that error and not that the
/// type is missing.
/// </summary>
internal sealed class VariantReader(INamedTypeSymbol owner, IReadOnlyList<MemberSpec> members, MemberReader reader, Findings findings)
{
    /// <summary>C# names of the members that are the key.</summary>
    public IReadOnlyCollection<string> Key { get; init; } = [];

    public EquatableArray<VariantSpec> ReadAll()
    {
        var attributes = owner.GetAttributes().Where(static a => a.AttributeClass.Is(KnownNames.Variant)).ToList();
        if (attributes.Count == 0) return [];
        var names = new VariantNames(owner);
        var variants = new List<VariantSpec>(attributes.Count);
        foreach (var arguments in attributes.Select(a => new VariantArguments(a, owner)))
        {
            if (OwnerProblem() is { } wrong) findings.Report(ExposureDiagnostics.VariantOwner, arguments.NameLocation, arguments.Name, owner.Name, wrong);
            else if (names.Problem(arguments.Name) is { } problem) findings.Report(ExposureDiagnostics.VariantName, arguments.NameLocation, arguments.Name, owner.Name, problem);
            else variants.Add(Read(arguments));
        }

        return variants.ToEquatableArray();
    }

    /// <summary>Says of a type that is neither model nor wire type that its variants are none.</summary>
    public static void CheckOwner(INamedTypeSymbol type, Findings findings)
    {
        if (type.Has(KnownNames.SyncModel) || type.Has(KnownNames.WireType)) return;
        foreach (var attribute in type.GetAttributes())
            if (attribute.AttributeClass.Is(KnownNames.Variant))
                findings.Report(ExposureDiagnostics.VariantOwner, new VariantArguments(attribute, type).NameLocation, attribute.Argument<string>(0), type.Name, "which is neither a [SyncModel] nor a [WireType]: add one of them");
    }

    /// <summary>Where the variant of that name is declared; null when it is none of this type.</summary>
    public static Location? LocationOf(INamedTypeSymbol type, string fullName)
    {
        foreach (var attribute in type.GetAttributes())
            if (attribute.AttributeClass.Is(KnownNames.Variant) && VariantNames.TypeOf(type, attribute.Argument<string>(0) ?? "").FullName == fullName)
                return new VariantArguments(attribute, type).NameLocation;
        return null;
    }

    private string? OwnerProblem()
    {
        if (owner.Arity > 0) return "which is generic: declare a class that closes it";
        if (UnionReader.IsUnion(owner)) return "which is a union and has no members of its own: put it on the cases";
        return Classification.Of(owner) is { } classification ? $"which [{classification}] classifies: give it [Expose] when a person has decided that clients may see it" : null;
    }

    private VariantSpec Read(VariantArguments arguments)
    {
        CheckNames(arguments, "Pick", arguments.Pick);
        CheckNames(arguments, "Omit", arguments.Omit);
        var visible = members.Where(static m => m.InDto);
        var chosen = (arguments.Pick is { } picked ? visible.Where(m => picked.Contains(m.Name)) : arguments.Omit is { } omitted ? visible.Where(m => !omitted.Contains(m.Name)) : visible)
            .Select(m => arguments.Partial && !Key.Contains(m.Name) ? m with { IsOptional = true } : m).ToList();
        if (ShapeProblem(arguments, chosen) is var (argument, problem)) findings.Report(ExposureDiagnostics.VariantShape, arguments.LocationOf(argument), arguments.Name, owner.Name, problem);
        return new VariantSpec(VariantNames.TypeOf(owner, arguments.Name), ModelSpec.InWireOrder(chosen).ToEquatableArray());
    }

    private static (string Argument, string Problem)? ShapeProblem(VariantArguments arguments, List<MemberSpec> chosen)
    {
        if (arguments is { Pick: not null, Omit: not null }) return ("Omit", "picks and omits: what is not picked is omitted already, so use one of them");
        if (chosen.Count == 0) return (arguments.Pick is null ? "Omit" : "Pick", "has no members: pick at least one");
        return arguments.Partial && !chosen.Exists(static m => m.IsOptional) ? ("Partial", "is partial and has the key only, which always travels: pick another member, or remove Partial") : null;
    }

    private void CheckNames(VariantArguments arguments, string argument, IReadOnlyList<string>? names)
    {
        for (var i = 0; i < names?.Count; i++)
        {
            if (IsKeptBack(names[i])) findings.Report(ExposureDiagnostics.VariantLeaks, arguments.LocationOf(argument, i), $"{owner.Name}.{names[i]}", arguments.Name, argument);
            else if (MemberProblem(names, i) is { } problem) findings.Report(ExposureDiagnostics.VariantMember, arguments.LocationOf(argument, i), names[i], arguments.Name, owner.Name, problem);
        }
    }

    // Members of wire types that stay behind are no members at all; those of models are stored.
    private bool IsKeptBack(string name) =>
        MemberSymbol.All(owner).Any(m => m.Name == name && reader.Wire.IsHidden(m, reader.Attributes(m)));

    private string? MemberProblem(IReadOnlyList<string> names, int position)
    {
        var name = names[position];
        if (names.Take(position).Contains(name)) return "is named twice";
        if (members.Any(m => m.Name == name)) return null;
        if (MemberReader.ComputedProperties(owner).Any(p => p.Name == name)) return "is computed and does not travel: name the members that it reads";
        return MemberSymbol.All(owner).Any(m => m.Name == name) ? "does not travel" : "is no member of it";
    }
}
