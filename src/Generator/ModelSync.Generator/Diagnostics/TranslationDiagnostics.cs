using Microsoft.CodeAnalysis;
using static ModelSync.Generator.Diagnostics.DiagnosticRegistry;

namespace ModelSync.Generator.Diagnostics;

/// <summary>MSYNC202x and MSYNC203x: what stands in translated code and cannot, each with its reason. The first argument is the construct, the second what to write.</summary>
internal static class TranslationDiagnostics
{
    private const string Category = "ModelSync.Logic";

    public static readonly DiagnosticDescriptor Inexact = Error(
        "MSYNC2020", Category, "Not exact in every engine",
        "{0} is not translated to JavaScript, because its last digits differ between engines: {1}");

    public static readonly DiagnosticDescriptor MoneyAsDouble = Info(
        "MSYNC2021", Category, "Money in floating point",
        "'{0}' is a {1}, which has no exact value for 0.10: make it a decimal");

    public static readonly DiagnosticDescriptor NotShared = Error(
        "MSYNC2023", Category, "Neither shared nor known",
        "{0} is not translated to JavaScript, because it is neither [Shared] nor a member of .NET that has a translation: {1}");

    public static readonly DiagnosticDescriptor Culture = Error(
        "MSYNC2024", Category, "Depends on the culture",
        "{0} is not translated to JavaScript, because it follows the culture of the machine: {1}");

    public static readonly DiagnosticDescriptor Impure = Error(
        "MSYNC2025", Category, "Changes what is not its own",
        "{0} is not translated to JavaScript, because shared code changes nothing that others have: {1}");

    public static readonly DiagnosticDescriptor Surroundings = Error(
        "MSYNC2026", Category, "Clock, randomness or environment",
        "{0} is not translated to JavaScript, because it is not the same on server and browser: {1}");

    public static readonly DiagnosticDescriptor MutableStatic = Error(
        "MSYNC2027", Category, "Static that can change",
        "{0} is not translated to JavaScript, because it can change and each machine would have its own: {1}");

    public static readonly DiagnosticDescriptor Construct = Error(
        "MSYNC2028", Category, "Construct without translation",
        "{0} is not translated to JavaScript: {1}");

    public static readonly DiagnosticDescriptor ChangedWhileRead = Error(
        "MSYNC2029", Category, "Collection changes while it is gone through",
        "{0} is not translated to JavaScript, because .NET throws when the loop goes on: {1}");

    public static readonly DiagnosticDescriptor ServerOnly = Error(
        "MSYNC2030", Category, "Stays on the server",
        "{0} is not translated to JavaScript, because it is [ServerOnly]: {1}");

    /// <summary>Off until somebody asks for it: <c>dotnet_diagnostic.MSYNC2031.severity = suggestion</c>.</summary>
    public static readonly DiagnosticDescriptor Shipped = Listed(
        "MSYNC2031", Category, "Shipped to the browser",
        "'{0}' is shipped to browsers, in the package {1}");

    public static readonly DiagnosticDescriptor ConstantValue = Error(
        "MSYNC2032", Category, "Constant that cannot be made",
        "'{0}' {1}");

    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        Inexact, MoneyAsDouble, NotShared, Culture, Impure, Surroundings, MutableStatic, Construct, ChangedWhileRead, ServerOnly, Shipped, ConstantValue,
    ];
}
