using Microsoft.CodeAnalysis;
using static ModelSync.Generator.Diagnostics.DiagnosticRegistry;

namespace ModelSync.Generator.Diagnostics;

/// <summary>MSYNC4xxx: what is on the wire is not what modelsync.lock.json says.</summary>
internal static class LockDiagnostics
{
    private const string Category = "ModelSync.Wire";

    public static readonly DiagnosticDescriptor Unreadable = Error(
        "MSYNC4001", Category, "Lock file that cannot be read",
        "modelsync.lock.json {0}",
        WellKnownDiagnosticTags.CompilationEnd, WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor NotAccepted = Warning(
        "MSYNC4002", Category, "Not in the lock file",
        "{0} is not in modelsync.lock.json and stays off the wire until it is accepted: dotnet build -t:ModelSyncLock",
        WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor MustBeAccepted = Error(
        "MSYNC4003", Category, "Not in the lock file and cannot stay off the wire",
        "{0} is not in modelsync.lock.json and cannot stay off the wire: {1}; accept it: dotnet build -t:ModelSyncLock",
        WellKnownDiagnosticTags.CompilationEnd, WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor Removed = Error(
        "MSYNC4004", Category, "Gone from the wire",
        "{0} is on the wire of clients in use: bring it back; or put [WireAlias(\"{1}\")] on what it is called now; or say [Retired(\"{2}\")] on the surface; or begin a new epoch without these clients: dotnet build -t:ModelSyncLock -p:ModelSyncNewEpoch=true",
        WellKnownDiagnosticTags.CompilationEnd, WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor Retyped = Error(
        "MSYNC4005", Category, "Of another type on the wire",
        "{0} would be read wrongly by clients in use: keep the type and add a new member beside it, or begin a new epoch without these clients: dotnet build -t:ModelSyncLock -p:ModelSyncNewEpoch=true",
        WellKnownDiagnosticTags.CompilationEnd, WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor Narrowed = Error(
        "MSYNC4006", Category, "Other values on the wire",
        "{0}: {1}; keep the type and add a new member beside it, or begin a new epoch without these clients: dotnet build -t:ModelSyncLock -p:ModelSyncNewEpoch=true",
        WellKnownDiagnosticTags.CompilationEnd, WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor Demanded = Error(
        "MSYNC4007", Category, "Clients in use do not send it",
        "{0} demands what clients in use do not send: give it a default ([DefaultValue], or that of a parameter), make it nullable, or begin a new epoch without these clients: dotnet build -t:ModelSyncLock -p:ModelSyncNewEpoch=true",
        WellKnownDiagnosticTags.CompilationEnd, WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor NotServed = Error(
        "MSYNC4008", Category, "Supported contract that cannot be served",
        "Clients of contract {0} are promised to be served and cannot: {1}",
        WellKnownDiagnosticTags.CompilationEnd, WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor NamesNothing = Warning(
        "MSYNC4009", Category, "Word about older contracts that names nothing",
        "'{0}' names nothing that is or was on the wire: correct the name, or leave it out",
        WellKnownDiagnosticTags.CompilationEnd);

    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        Unreadable, NotAccepted, MustBeAccepted, Removed, Retyped, Narrowed, Demanded, NotServed, NamesNothing,
    ];
}
