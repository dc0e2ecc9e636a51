using ModelSync.Contract;

namespace ModelSync.Generator.Model;

/// <summary>Types that translated code mentions.</summary>
internal sealed record MentionedTypes
{
    public EquatableArray<EnumSpec> Enums { get; init; }

    /// <summary>Wire types of other assemblies, and those that they are made of.</summary>
    public EquatableArray<PayloadSpec> Foreign { get; init; }

    /// <summary>Closed forms of generic wire types.</summary>
    public EquatableArray<PayloadSpec> Closed { get; init; }
}
