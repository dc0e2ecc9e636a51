using Microsoft.CodeAnalysis;
using static ModelSync.Generator.Diagnostics.DiagnosticRegistry;

namespace ModelSync.Generator.Diagnostics;

/// <summary>MSYNC004x: what clients would see and perhaps should not.</summary>
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
        "'{0}' is required and stays on the server, so a value that was read could not be made: make it nullable without 'required', or add [Expose]");

    public static IReadOnlyList<DiagnosticDescriptor> All { get; } = [SensitiveName, ExposedAndKeptBack, ClassifiedType, RequiredKeptBack];
}
