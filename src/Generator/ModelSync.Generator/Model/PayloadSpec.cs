using ModelSync.Contract;

namespace ModelSync.Generator.Model;

/// <summary>The declaration of a <c>[WireType]</c>: record, record struct, class or struct.</summary>
internal sealed record PayloadSpec
{
    public required TypeName Type { get; init; }

    public required bool IsValueType { get; init; }

    /// <summary>Adopted from a referenced assembly: it has no source.</summary>
    public bool IsReferenced { get; init; }

    /// <summary>It has no declaration of its own in this assembly (a closed form, a type of another assembly) and is found where it is mentioned.</summary>
    public bool IsMentioned { get; init; }

    /// <summary>Metadata name of the generic type that it closes, where that has rules; null for all others.</summary>
    public string? Open { get; init; }

    /// <summary>Data classification keeps it on the server: it has a codec for storage and is in no contract.</summary>
    public bool IsClassified { get; init; }

    /// <summary>An <c>IValidatableObject</c>, which the server asks.</summary>
    public bool IsValidatable { get; init; }

    /// <summary>Members on the wire, in the order of the wire.</summary>
    public EquatableArray<MemberSpec> Members { get; init; }

    /// <summary>Members that are not in the lock file: rules may read them, the wire has none of them.</summary>
    public EquatableArray<MemberSpec> Withheld { get; init; }

    /// <summary>Names that the type had on the wire before.</summary>
    public EquatableArray<string> Aliases { get; init; }

    /// <summary>A union has no members of its own; those of its base class are members of each case.</summary>
    public UnionSpec? Union { get; init; }

    /// <summary>The nearest base class that is a <c>[WireType]</c> too: what its interface in TypeScript may extend.</summary>
    public string? Base { get; init; }

    public required ConstructionSpec Construction { get; init; }

    /// <summary>Full names of the classes that its <c>[In]</c> names, sorted; empty when it says nothing.</summary>
    public EquatableArray<string> Surfaces { get; init; }

    /// <summary>Enums that the members mention.</summary>
    public EquatableArray<EnumSpec> Enums { get; init; }

    /// <summary>Wrappers that the members mention.</summary>
    public EquatableArray<WrapperSpec> Wrappers { get; init; }

    /// <summary>Wire types of other assemblies that are mentioned here, and those that they are made of.</summary>
    public EquatableArray<PayloadSpec> Foreign { get; init; }

    /// <summary>Closed forms of generic wire types that are mentioned here.</summary>
    public EquatableArray<PayloadSpec> Closed { get; init; }

    /// <summary>Declaration order.</summary>
    public EquatableArray<ServerRuleSpec> ServerRules { get; init; }

    /// <summary>Declaration order.</summary>
    public EquatableArray<VariantSpec> Variants { get; init; }

    /// <summary>Generated code can name and construct it; otherwise only bare declarations are emitted.</summary>
    public bool IsPrintable { get; init; } = true;

    /// <summary>Why it is not served.</summary>
    public EquatableArray<string> Problems { get; init; }
}

/// <summary>A payload with what its bodies say.</summary>
internal sealed record LivePayloadSpec
{
    public required PayloadSpec Payload { get; init; }

    /// <summary>Declaration order; <c>On</c> says nothing here.</summary>
    public EquatableArray<RuleSpec> Rules { get; init; }

    /// <summary>In the order of the wire; they are checked before rules.</summary>
    public EquatableArray<CustomConstraintSpec> Custom { get; init; }

    /// <summary>What <c>Validate</c> of an <c>IValidatableObject</c> says, as a list of results; null where only the server asks, or nobody.</summary>
    public Expr? ObjectRule { get; init; }

    /// <summary>Types that are mentioned here and have rules of the server in them, by contract name; sorted.</summary>
    public EquatableArray<string> Asked { get; init; }

    /// <summary>Why it is not served; those of the declaration included.</summary>
    public EquatableArray<string> Problems { get; init; }
}
