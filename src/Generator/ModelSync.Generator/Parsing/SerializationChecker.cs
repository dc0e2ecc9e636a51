using Microsoft.CodeAnalysis;
using ModelSync.Generator.Diagnostics;

namespace ModelSync.Generator.Parsing;

/// <summary>What a serializer would carry and the wire does not: nothing stays behind in silence.</summary>
internal static class SerializationChecker
{
    private static readonly string[] Marks =
    [
        KnownNames.JsonInclude, KnownNames.Expose, KnownNames.JsonIgnore, KnownNames.NotMapped, KnownNames.ServerOnly, KnownNames.NewtonsoftIgnore, KnownNames.IgnoreDataMember,
    ];

    public static void Check(INamedTypeSymbol owner, Findings findings)
    {
        var own = owner.GetAttributes();
        if (own.Attribute(KnownNames.JsonConverter) is not null) findings.Report(TypeDiagnostics.CustomConverter, owner.Location(), owner.Name);
        if (WireAttributes.Problem(own) is { } problem) findings.Report(TypeDiagnostics.SerializerAttribute, owner.Location(), owner.Name, problem);
        for (var level = owner; level is { SpecialType: SpecialType.None }; level = level.BaseType)
            foreach (var member in level.GetMembers())
                if (StaysBehind(member) is { } why) findings.Report(TypeDiagnostics.StaysBehind, LocationOf(member, owner), $"{level.Name}.{member.Name}", why);
    }

    private static string? StaysBehind(ISymbol member) => member switch
    {
        IFieldSymbol { IsStatic: false, AssociatedSymbol: null, DeclaredAccessibility: Accessibility.Public } field when !IsMarked(field) =>
            "it is a field: make it a property, or add [JsonInclude] or [JsonIgnore]",
        IFieldSymbol or IPropertySymbol when MemberSymbol.Of(member) is null && member.Has(KnownNames.JsonInclude) => "it is not public: make it public, or remove [JsonInclude]",
        _ => null,
    };

    private static bool IsMarked(IFieldSymbol field)
    {
        var attributes = field.GetAttributes();
        return MemberExposure.IsOptIn(field) || (!attributes.IsEmpty && (Marks.Any(name => attributes.Attribute(name) is not null) || Classification.Of(attributes) is not null));
    }

    private static Location LocationOf(ISymbol member, INamedTypeSymbol owner) => member.Locations.FirstOrDefault(static l => l.IsInSource) ?? owner.Location();
}
