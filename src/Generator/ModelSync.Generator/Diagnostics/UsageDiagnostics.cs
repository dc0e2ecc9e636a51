using Microsoft.CodeAnalysis;
using static ModelSync.Generator.Diagnostics.DiagnosticRegistry;

namespace ModelSync.Generator.Diagnostics;

/// <summary>MSYNC0xxx: attributes in places or shapes that mean nothing, and missing decisions about access.</summary>
internal static class UsageDiagnostics
{
    private const string Category = "ModelSync.Usage";

    public static readonly DiagnosticDescriptor MissingReadPolicy = Error(
        "MSYNC0001", Category, "Model without a read policy",
        "'{0}' says nobody may read it: add a static [ReadPolicy] method over {0}, or say [SyncModel(Read = Access.SignedIn)] or [SyncModel(Read = Access.Everyone)]",
        WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor MissingAuthorization = Error(
        "MSYNC0002", Category, "Mutation without authorization",
        "'{0}' does not say who may call it: add [Authorize], [Authorize(Roles = \"...\")], [Authorize(\"policy\")] or [AllowAnonymous] to the method or its class",
        WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor MissingSurface = Error(
        "MSYNC0003", Category, "No surface",
        "'{0}' belongs to no surface: add a class such as [SyncSurface(Npm = \"@shop/sync\")] public partial class ShopSync;",
        WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor SurfacesAlike = Error(
        "MSYNC0004", Category, "Surfaces that cannot be told apart",
        "'{0}' and '{1}' both have {2}: give '{1}' another one",
        WellKnownDiagnosticTags.CompilationEnd, WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor SurfaceShape = Error(
        "MSYNC0005", Category, "Surface of the wrong shape",
        "'{0}' must be a partial, non-generic, non-static class that is not nested, so that its other half can be generated");

    public static readonly DiagnosticDescriptor MissingKey = Error(
        "MSYNC0006", Category, "Model without a key",
        "'{0}' has no key: put [Key] on a property, or name one Id");

    public static readonly DiagnosticDescriptor KeyType = Error(
        "MSYNC0007", Category, "Unsupported key type",
        "'{0}' cannot be a key: a key is an integer of 8 to 64 bits, a Guid or a string, never null and never [ServerOnly]");

    public static readonly DiagnosticDescriptor TypeShape = Error(
        "MSYNC0008", Category, "Type of the wrong shape",
        "'{0}' {1}");

    public static readonly DiagnosticDescriptor PolicyShape = Error(
        "MSYNC0009", Category, "Read policy of the wrong shape",
        "'{0}' is not enforced: {1}; write public static bool {2}(Model row) or (Model row, User user) with an expression body",
        WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor UserShape = Error(
        "MSYNC0010", Category, "User of the wrong shape",
        "'{0}' {1}");

    public static readonly DiagnosticDescriptor QueryShape = Error(
        "MSYNC0011", Category, "Live query of the wrong shape",
        "'{0}' {1}");

    public static readonly DiagnosticDescriptor MutationShape = Error(
        "MSYNC0012", Category, "Mutation of the wrong shape",
        "'{0}' {1}");

    public static readonly DiagnosticDescriptor NameCollision = Error(
        "MSYNC0013", Category, "Names collide",
        "'{0}' and '{1}' are both called '{2}' on the wire or differ in case only: rename one",
        WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor RejectionType = Error(
        "MSYNC0014", Category, "Rejection without a wire type",
        "'{0}' cannot be sent to clients: reject with a new record that has [WireType]");

    public static readonly DiagnosticDescriptor RejectionLeaks = Error(
        "MSYNC0015", Category, "Rejection leaks a server-only member",
        "'{0}' stays on the server and would be sent inside the rejection: leave it out",
        WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor KeyOrderMissing = Error(
        "MSYNC0020", Category, "Composite key without an order",
        "'{0}' is one of several [Key] members and does not say its place: add [Column(Order = n)], as every place that names the key (FindAsync, SQL, TypeScript) follows it");

    public static readonly DiagnosticDescriptor KeyOrderAmbiguous = Error(
        "MSYNC0021", Category, "Composite key with an ambiguous order",
        "'{0}' and '{1}' have the same place in the key: give each [Key] member another [Column(Order = n)]");

    public static readonly DiagnosticDescriptor KeyOfWrongType = Warning(
        "MSYNC0022", Category, "Key of the wrong type",
        "The key of '{0}' is {1}, FindAsync is called with {2} and will throw: pass {1}");

    public static readonly DiagnosticDescriptor RejectionNotThrown = Warning(
        "MSYNC0030", Category, "Rejection that is not thrown",
        "{0} makes an exception that nobody throws, so the mutation goes on and commits: write throw {0}");

    public static readonly DiagnosticDescriptor SameTable = Error(
        "MSYNC0031", Category, "Two models of one table",
        "'{0}' and '{1}' are both stored in the table '{2}': give one of them another [Table(\"...\")]",
        WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor SameColumn = Error(
        "MSYNC0032", Category, "Two members of one column",
        "'{0}' and '{1}' are both stored in the column '{2}': give one of them another [Column(\"...\")]");

    public static readonly DiagnosticDescriptor OwnClock = Warning(
        "MSYNC0033", Category, "Time or id of one machine in a mutation",
        "'{0}' gives another value when the mutation runs again, and in the browser: use {1}");

    public static readonly DiagnosticDescriptor OpenAndClosed = Error(
        "MSYNC0034", Category, "[AllowAnonymous] beside [Authorize]",
        "'{0}' has both, and [AllowAnonymous] lets everybody in: remove one",
        WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor UnusedParameter = Warning(
        "MSYNC0035", Category, "Parameter that a live query does not use",
        "'{0}' does not use '{1}', but each value of it is a query of its own with the same rows: remove it");

    public static readonly DiagnosticDescriptor PolicyRefuses = Warning(
        "MSYNC0036", Category, "Read policy that lets nobody read",
        "'{0}' is false for every row, so nobody can read any: say who may");

    public static readonly DiagnosticDescriptor InNoSurface = Error(
        "MSYNC0050", Category, "In no surface",
        "'{0}' does not say who may see it, as this assembly has several surfaces: add [In<{1}>] or that of another surface, to it or its class",
        WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor NoSurface = Error(
        "MSYNC0051", Category, "[In] of a class that is no surface",
        "'{0}' is no [SyncSurface] of this assembly: name one that is",
        WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor ModelOfAnotherSurface = Error(
        "MSYNC0052", Category, "Model of another surface",
        "'{0}' is in {1} and would show or take rows of '{2}', which is not: take it out of {1}, or add [In<{1}>] to '{2}' when its audience may know the model",
        WellKnownDiagnosticTags.CompilationEnd, WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor TableOfAnotherSurface = Warning(
        "MSYNC0053", Category, "Table of another surface",
        "'{0}' is in {1}, which has no '{2}', so this call throws there: take it out of {1}, or add [In<{1}>] to '{2}' when its audience may know the model");

    public static readonly DiagnosticDescriptor WireTypeInNoSurface = Warning(
        "MSYNC0054", Category, "Wire type in no surface",
        "'{0}' is in no surface, as nothing mentions it and it says none: add [In<{1}>] or that of another surface where clients need it",
        WellKnownDiagnosticTags.CompilationEnd);

    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        MissingReadPolicy, MissingAuthorization, MissingSurface, SurfacesAlike, SurfaceShape, MissingKey, KeyType, TypeShape,
        PolicyShape, UserShape, QueryShape, MutationShape, NameCollision, RejectionType, RejectionLeaks,
        KeyOrderMissing, KeyOrderAmbiguous, KeyOfWrongType,
        RejectionNotThrown, SameTable, SameColumn, OwnClock, OpenAndClosed, UnusedParameter, PolicyRefuses,
        InNoSurface, NoSurface, ModelOfAnotherSurface, TableOfAnotherSurface, WireTypeInNoSurface,
    ];
}
