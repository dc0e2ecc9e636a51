using Microsoft.CodeAnalysis;
using static ModelSync.Generator.Diagnostics.DiagnosticRegistry;

namespace ModelSync.Generator.Diagnostics;

/// <summary>MSYNC1xxx: what the type table and the wire cannot carry.</summary>
internal static class TypeDiagnostics
{
    private const string Category = "ModelSync.TypeMapping";

    /// <summary>The log of changes has an old and a new column for each, and two more; a table of SQLite has at most 2,000.</summary>
    public const int MaxMembers = 999;

    public static readonly DiagnosticDescriptor UnsupportedMember = Error(
        "MSYNC1001", Category, "Unsupported member type",
        "'{0}' is of type {1}, which the wire cannot carry: use bool, an integer of 8 to 128 bits, BigInteger, Half, float, double, decimal, char, Rune, string, byte[], Memory<byte>, Guid, Uri, Version, DateTimeOffset, DateTime, DateOnly, TimeOnly, TimeSpan, an enum, JsonElement, JsonNode, a [WireType], a [WireValue], a type that [WireAs] converts, a list or tuple of these, a dictionary of these, a set, in a [WireType] an Optional<> of these, or mark the member [NotMapped]");

    public static readonly DiagnosticDescriptor TooManyMembers = Error(
        "MSYNC1002", Category, "Too many members",
        "'{0}' has {1} members, and a model at most 999: move some into a [WireType], which may have any number");

    public static readonly DiagnosticDescriptor NotRestorable = Error(
        "MSYNC1003", Category, "Member that cannot be restored",
        "'{0}' has neither a setter nor a constructor parameter of its name and type: add init, a private set, or mark it [NotMapped]");

    public static readonly DiagnosticDescriptor NoConstructor = Error(
        "MSYNC1004", Category, "No usable constructor",
        "'{0}' has no parameterless constructor and none whose parameters are all members of the same name and type");

    public static readonly DiagnosticDescriptor WireNameCollision = Error(
        "MSYNC1005", Category, "Members of one name",
        "'{0}' and '{1}' are both called '{2}' on the wire: rename one or use [JsonPropertyName]");

    public static readonly DiagnosticDescriptor UnsupportedParameter = Error(
        "MSYNC1006", Category, "Unsupported parameter or result type",
        "'{0}' is of type {1}, which cannot be {2}");

    public static readonly DiagnosticDescriptor CustomConverter = Error(
        "MSYNC1007", Category, "Custom converter",
        "'{0}' has a [JsonConverter], which generated codecs do not call: remove it, say with [WireAs] what travels, or mark a member of such a form [NotMapped]");

    public static readonly DiagnosticDescriptor UnsupportedSet = Error(
        "MSYNC1008", Category, "Unsupported set",
        "'{0}' is a set of {1}; a set is of bool, integers, char, string, Guid, dates, times or an enum, whose equality C# and JavaScript share: use List<{1}>, with a [Rule] where its elements must differ");

    public static readonly DiagnosticDescriptor UnsupportedVersion = Error(
        "MSYNC1009", Category, "Unsupported [Timestamp]",
        "'{0}' cannot be a [Timestamp]: {1}");

    public static readonly DiagnosticDescriptor UnsupportedKey = Error(
        "MSYNC1010", Category, "Unsupported key of a dictionary",
        "'{0}' is a dictionary by {1}; a key is a string, an integer, char, Guid, a date, a time or an enum, whose equality C# and JavaScript share: use a list of tuples, with a [Rule] where its keys must differ");

    public static readonly DiagnosticDescriptor FreeObject = Warning(
        "MSYNC1011", Category, "Object of any type",
        "'{0}' is an object: only values of JSON travel, and what is read is a JsonElement; use JsonElement or JsonNode where that is meant, else a type that says what it is");

    public static readonly DiagnosticDescriptor EnumNames = Error(
        "MSYNC1030", Category, "Enum whose names are none in JSON",
        "'{0}' is of enum {1}, of which {2}: give each member a name of its own");

    public static readonly DiagnosticDescriptor SerializerAttribute = Error(
        "MSYNC1031", Category, "Serializer attribute that the wire does not follow",
        "'{0}' has {1}");

    public static readonly DiagnosticDescriptor StaysBehind = Warning(
        "MSYNC1032", Category, "Member that does not travel",
        "'{0}' does not travel: {1}");

    public static readonly DiagnosticDescriptor NoOffset = Error(
        "MSYNC1022", Category, "No offset to keep",
        "'{0}' is of type {1}, which has no offset that [KeepOffset] could keep: only a DateTimeOffset has one");

    public static readonly DiagnosticDescriptor StoredFormOfAnotherType = Error(
        "MSYNC1020", Category, "Stored form of another type",
        "'{0}' is {1}, which cannot be stored as {2}: {3}");

    public static readonly DiagnosticDescriptor StoredFormUnknown = Error(
        "MSYNC1021", Category, "Stored form unknown",
        "'{0}' is declared {1}, which does not say how its values lie there: add [StoredAs(StoredForm.{2})]");

    public static readonly DiagnosticDescriptor WireValueShape = Error(
        "MSYNC1050", Category, "[WireValue] of the wrong shape",
        "'{0}' {1}");

    public static readonly DiagnosticDescriptor UntoldRelation = Error(
        "MSYNC1012", Category, "Navigation without a foreign key",
        "'{0}' leads to rows of '{1}', and no member of either holds the key of the other, so that clients would not learn of it: add a property for the foreign key, or where many meet many a [SyncModel] for the rows between them, or mark the member [NotMapped]");

    public static readonly DiagnosticDescriptor UnionShape = Error(
        "MSYNC1051", Category, "Union of the wrong shape",
        "'{0}' {1}");

    public static readonly DiagnosticDescriptor UnlistedCase = Error(
        "MSYNC1052", Category, "Case that is not listed",
        "'{0}' derives from the union '{1}' and is none of its cases, so it could not be sent: add [JsonDerivedType(typeof({0}), \"...\")] to '{1}'");

    public static readonly DiagnosticDescriptor EndlessGeneric = Error(
        "MSYNC1053", Category, "Generic type without end",
        "'{0}' is of type {1}: each form of the type would need another, wider one, without end");

    public static readonly DiagnosticDescriptor ConversionShape = Error(
        "MSYNC1054", Category, "Conversion that does not fit",
        "'{0}' {1}");

    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
        [UntoldRelation, UnsupportedMember, TooManyMembers, NotRestorable, NoConstructor, WireNameCollision, UnsupportedParameter, CustomConverter, UnsupportedSet, UnsupportedVersion, UnsupportedKey, FreeObject, StoredFormOfAnotherType, StoredFormUnknown, NoOffset, EnumNames, SerializerAttribute, StaysBehind, WireValueShape, UnionShape, UnlistedCase, EndlessGeneric, ConversionShape];
}
