using Microsoft.CodeAnalysis;
using static ModelSync.Generator.Diagnostics.DiagnosticRegistry;

namespace ModelSync.Generator.Diagnostics;

/// <summary>MSYNC004x: what clients would see and perhaps should not, and variants that cannot be.</summary>
internal static class ExposureDiagnostics
{
    private const string Category = "ModelSync.Usage";

    public static readonly DiagnosticDescriptor SensitiveName = Warning(
        "MSYNC0040", Category, "Name of a secret",
        "'{0}' is called '{1}' and would travel to clients: add [ServerOnly], or [Expose] when a person has decided that they may see it");

    public static readonly DiagnosticDescriptor ExposedAndKeptBack = Warning(
        "MSYNC0041", Category, "Exposed and kept back",
        "'{0}' has [Expose] and an attribute that keeps it back, so it stays on the server: remove one of the two");

    public static readonly DiagnosticDescriptor ClassifiedType = Error(
        "MSYNC0042", Category, "Classified type on the wire",
        "'{0}' is or holds what [{1}] classifies and would be sent {2}: send what clients may see instead, or put [Expose] on the type when a person has decided",
        WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor RequiredKeptBack = Error(
        "MSYNC0043", Category, "Required member that stays behind",
        "'{0}' must be given and stays on the server, so a value that was read could not be made: take 'required' away or take it out of the constructor, or add [Expose]");

    public static readonly DiagnosticDescriptor VariantOwner = Warning(
        "MSYNC0044", Category, "Variant of nothing",
        "The variant '{0}' is of '{1}', {2}");

    public static readonly DiagnosticDescriptor VariantName = Error(
        "MSYNC0045", Category, "Name of a variant",
        "The variant '{0}' of '{1}' cannot be called so: it {2}");

    public static readonly DiagnosticDescriptor VariantMember = Error(
        "MSYNC0046", Category, "Member of a variant",
        "'{0}', which the variant '{1}' of '{2}' names, {3}");

    public static readonly DiagnosticDescriptor VariantLeaks = Error(
        "MSYNC0047", Category, "Variant names a server-only member",
        "'{0}' stays on the server and is in no variant: take it out of the {2} of '{1}'",
        WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor VariantShape = Error(
        "MSYNC0048", Category, "Variant of the wrong shape",
        "The variant '{0}' of '{1}' {2}");

    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        SensitiveName, ExposedAndKeptBack, ClassifiedType, RequiredKeptBack, VariantOwner, VariantName, VariantMember, VariantLeaks, VariantShape,
    ];
}
