using Microsoft.CodeAnalysis;
using static ModelSync.Generator.Diagnostics.DiagnosticRegistry;

namespace ModelSync.Generator.Diagnostics;

/// <summary>MSYNC104x: what of adopted namespaces does not travel. Their authors cannot be asked, so nothing here is an error.</summary>
internal static class AdoptionDiagnostics
{
    private const string Category = "ModelSync.TypeMapping";

    public static readonly DiagnosticDescriptor NothingAdopted = Warning(
        "MSYNC1040", Category, "Nothing to adopt",
        "No assembly has data types in the namespace '{0}': name a namespace of this assembly or of a referenced one",
        WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor MemberLeftOut = Warning(
        "MSYNC1041", Category, "Adopted member left out",
        "'{0}' is left out on the wire, and what is decoded has its default: {1}",
        WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor TypeLeftOut = Info(
        "MSYNC1042", Category, "Type not adopted",
        "'{0}' {1}: it is no wire type",
        WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor ConstraintLeftOut = Warning(
        "MSYNC1043", Category, "Adopted constraint left out",
        "'{0}' travels, but a constraint of it is not asked: {1}",
        WellKnownDiagnosticTags.CompilationEnd);

    public static IReadOnlyList<DiagnosticDescriptor> All { get; } = [NothingAdopted, MemberLeftOut, TypeLeftOut, ConstraintLeftOut];
}
