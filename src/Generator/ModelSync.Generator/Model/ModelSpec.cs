using ModelSync.Contract;

namespace ModelSync.Generator.Model;

/// <summary>The declaration of a <c>[SyncModel]</c>; what its bodies say is in <see cref="LiveModelSpec"/>.</summary>
internal sealed record ModelSpec : Noted
{
    public required TypeName Type { get; init; }

    /// <summary><c>[Table]</c> or the class name.</summary>
    public required string Table { get; init; }

    /// <summary>Stored members in declaration order, base class first: also the order of the columns.</summary>
    public EquatableArray<MemberSpec> Members { get; init; }

    /// <summary>Positions of the key in <see cref="Members"/>, in key order.</summary>
    public EquatableArray<int> Key { get; init; }

    public required ConstructionSpec Construction { get; init; }

    /// <inheritdoc cref="PayloadSpec.IsValidatable"/>
    public bool IsValidatable { get; init; }

    /// <summary><c>Policy</c>, <c>SignedIn</c> or <c>Everyone</c>.</summary>
    public required string Read { get; init; }

    /// <summary><c>[Authorize]</c> or <c>[AllowAnonymous]</c> of the class: who may ask.</summary>
    public AccessSpec? Access { get; init; }

    /// <summary>Names that the model had on the wire before.</summary>
    public EquatableArray<string> Aliases { get; init; }

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

    /// <summary>Why it is not served (<c>MSYNC1001 Auction.Lock</c>). Its wire types are still declared, so that user code compiles.</summary>
    public EquatableArray<string> Problems { get; init; }

    /// <summary>Some column declares its type or form: the table is never created or altered.</summary>
    public bool ExistingTable => Members.Any(static m => m.Column?.Existing == true);

    /// <summary>Members of the Dto in the order of the wire.</summary>
    public IReadOnlyList<MemberSpec> DtoMembers() => OnTheWire().Dto;

    /// <summary>Members of the Create input in the order of the wire; empty when it has none.</summary>
    public IReadOnlyList<MemberSpec> CreateMembers() => OnTheWire().Create;

    /// <summary>Members of the Patch input in the order of the wire; empty when it has none.</summary>
    public IReadOnlyList<MemberSpec> PatchMembers() => OnTheWire().Patch;

    /// <summary>Parameters of the method by which an input makes the row, in declaration order.</summary>
    public IReadOnlyList<MemberSpec> MembersGivenToCreate() => [.. Members.Where(MustBeGiven)];

    /// <summary>What the server decides and nothing but the initializer can set. A version is decided when the row is written; what waits to be accepted changes no signature.</summary>
    public static bool MustBeGiven(MemberSpec member) =>
        !member.InCreate && (member.IsRequired || (member.Write is not WriteAccess.Set && !member.IsVersion && !member.IsWithheld));

    // Everybody who prints a model asks for them, and sorting is dear.
    private MembersOnTheWire OnTheWire()
    {
        if (NoteOf(typeof(MembersOnTheWire)) is { Value: MembersOnTheWire sorted }) return sorted;
        sorted = new MembersOnTheWire([.. InWireOrder(Members.Where(static m => m.InDto))], [.. InWireOrder(Members.Where(static m => m.InCreate))], [.. InWireOrder(Members.Where(static m => m.InPatch))]);
        Write(typeof(MembersOnTheWire), with: null, sorted);
        return sorted;
    }

    internal static IEnumerable<MemberSpec> InWireOrder(IEnumerable<MemberSpec> members) =>
        members.OrderBy(static m => m.WireName, StringComparer.Ordinal);
}

/// <summary>Members of a model's wire types, each in the order of the wire.</summary>
internal sealed record MembersOnTheWire(IReadOnlyList<MemberSpec> Dto, IReadOnlyList<MemberSpec> Create, IReadOnlyList<MemberSpec> Patch);

/// <summary>Who may ask.</summary>
/// <param name="Roles">Comma-separated, or null.</param>
internal sealed record AccessSpec(bool AllowAnonymous, string? Roles = null, string? Policy = null);
