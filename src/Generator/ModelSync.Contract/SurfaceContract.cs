namespace ModelSync.Contract;

/// <summary>
/// What one audience can see, as data: the only thing that the npm emitter reads.
/// Docs and source positions travel apart, in <see cref="SourceIndex"/>, so that a comment changes no hash.
/// </summary>
internal sealed record SurfaceContract
{
    /// <summary>Version of this record's own shape; the emitter refuses a newer one.</summary>
    public const int CurrentVersion = 1;

    public int ContractVersion { get; init; } = CurrentVersion;

    /// <summary>Simple name of the surface class.</summary>
    public required string Surface { get; init; }

    public required string NpmName { get; init; }

    /// <summary>SHA-256 over the lines of <c>WireContract</c>, everything that decides how bytes are read, as 64 lower-case hex digits.</summary>
    public string WireHash { get; init; } = "";

    /// <summary>SHA-256 over rules, predicates and computed members, as 64 lower-case hex digits.</summary>
    public string LogicHash { get; init; } = "";

    public EquatableArray<EnumType> Enums { get; init; }

    /// <summary>Types that hold one value and travel as it.</summary>
    public EquatableArray<WireValueType> Values { get; init; }

    public EquatableArray<ObjectType> Objects { get; init; }

    public EquatableArray<ModelType> Models { get; init; }

    /// <summary>Ordered by wire name, ordinal; the position is the query's identity on the wire.</summary>
    public EquatableArray<QueryType> Queries { get; init; }

    /// <summary>Ordered by wire name, ordinal; the position is the mutation's identity on the wire.</summary>
    public EquatableArray<MutationType> Mutations { get; init; }

    /// <summary>Enums that translated code alone mentions. On no wire.</summary>
    public EquatableArray<EnumType> InsideEnums { get; init; }

    /// <summary>Objects that translated code alone makes and compares: without constraints and rules. On no wire.</summary>
    public EquatableArray<ObjectType> InsideObjects { get; init; }

    /// <summary>Values that translated code reads or <c>[Shared]</c> offers. Those of one class stand in the order in which they are made. On no wire.</summary>
    public EquatableArray<ConstantType> Constants { get; init; }

    /// <summary>What <c>[Shared]</c> says, ordered by name, ordinal. On no wire.</summary>
    public EquatableArray<FunctionType> Functions { get; init; }

    /// <summary>What is said about older contracts, as <c>WireEvolution</c> has it: aliases, fallbacks, defaults, retirements. In neither hash.</summary>
    public EquatableArray<string> Evolution { get; init; }
}

/// <param name="Name">Name of the type, which a <see cref="TypeRef"/> of the value's kind may bear.</param>
/// <param name="Type">What it holds.</param>
/// <param name="TypeScript">The application's own type for it; null for a brand.</param>
internal sealed record WireValueType(string Name, TypeRef Type, TypeScriptType? TypeScript = null);

/// <summary>A type of the application's own, and its functions from and to what travels.</summary>
/// <param name="Module">A package, or a path in one.</param>
internal sealed record TypeScriptType(string Name, string Module, string FromWire, string ToWire);

/// <summary>What an object type is for.</summary>
internal enum ObjectRole
{
    /// <summary>A <c>[WireType]</c>, or a variant of one or of a model.</summary>
    Payload,

    /// <summary>A <c>[WireType]</c> whose values are those of its cases; it has no members.</summary>
    Union,

    /// <summary>What readers of a model see (<c>AuctionDto</c>, in TypeScript <c>Auction</c>).</summary>
    Row,

    /// <summary>Input that creates a row (<c>AuctionCreate</c>).</summary>
    Create,

    /// <summary>Input that changes a row (<c>AuctionPatch</c>); every member is optional.</summary>
    Patch,
}

internal sealed record ObjectType : Noted
{
    /// <summary>Name in TypeScript and in <see cref="TypeRef.Name"/>.</summary>
    public required string Name { get; init; }

    public required ObjectRole Role { get; init; }

    /// <summary>The model behind a row, create or patch type; the model or payload that a payload is a variant of.</summary>
    public string? Model { get; init; }

    /// <summary>The cases of a union.</summary>
    public UnionType? Union { get; init; }

    /// <summary>The payload that it derives from in C#, whose members it has too; nothing on the wire.</summary>
    public string? Base { get; init; }

    /// <summary>Members in the order of the wire: ordinal order of wire names.</summary>
    public EquatableArray<MemberType> Members { get; init; }

    /// <summary>Rules in declaration order; they run after the constraints of all members.</summary>
    public EquatableArray<RuleType> Rules { get; init; }
}

/// <summary>
/// The object of a case, and which one it is: in JSON its discriminator is the first member, in MessagePack the position of the case is the first of
/// two elements.
/// </summary>
/// <param name="IsNumeric">The tags are numbers.</param>
/// <param name="Cases">Numbers by value, texts in ordinal order.</param>
internal sealed record UnionType(string Discriminator, bool IsNumeric, EquatableArray<CaseType> Cases);

/// <param name="Tag">Text, or digits.</param>
/// <param name="Type">Object type of the case.</param>
internal sealed record CaseType(string Tag, string Type);

/// <summary>One member of an object type.</summary>
/// <param name="Name">C# name.</param>
/// <param name="WireName">Name in JSON and TypeScript.</param>
/// <param name="Optional">Whether the member may be absent (<c>Optional&lt;T&gt;</c>), which differs from null.</param>
internal sealed record MemberType(string Name, string WireName, TypeRef Type, bool Optional, EquatableArray<Constraint> Constraints);

/// <summary>A declarative rule of one value.</summary>
/// <param name="Code">One of <see cref="ConstraintCodes"/>.</param>
/// <param name="Parameters">In the order of the code's definition; values are literals in the invariant text form of the type table.</param>
/// <param name="Message">The author's own message, with the names of shown parameters in braces, or null for the catalogue's.</param>
internal sealed record Constraint(string Code, EquatableArray<ConstraintParameter> Parameters, string? Message)
{
    /// <summary>What a violation tells beside its code.</summary>
    public IEnumerable<ConstraintParameter> Shown => Parameters.Where(static p => !p.Hidden);

    /// <summary>The bound of a range that values are compared with: hidden where it is not the one that is shown.</summary>
    public ConstraintParameter? Low => Find("low") ?? Find("min");

    /// <inheritdoc cref="Low"/>
    public ConstraintParameter? High => Find("high") ?? Find("max");

    /// <summary>The parameter's text; null when there is none of this name.</summary>
    public string? Text(string name) => Find(name)?.Value;

    /// <summary>Whether a parameter of kind <c>bool</c> is there and true.</summary>
    public bool Flag(string name) => Text(name) == "true";

    /// <summary>All parameters of one name.</summary>
    public IEnumerable<ConstraintParameter> All(string name) => Parameters.Where(p => p.Name == name);

    private ConstraintParameter? Find(string name) => Parameters.FirstOrDefault(p => p.Name == name);
}

/// <param name="Type">Row of the type table in which <paramref name="Value"/> is written.</param>
/// <param name="Hidden">Decides the verdict but is no part of the violation.</param>
internal sealed record ConstraintParameter(string Name, string Type, string? Value, bool Hidden = false);

/// <summary>A <c>[Rule]</c> method that is translated.</summary>
/// <param name="Code">The rule's id, for example <c>auction.ends_in_future</c>.</param>
/// <param name="Paths">JSON pointers (wire names) that the violation points to; empty means the whole object.</param>
/// <param name="Body">Expression over the row's members, of what the rule returns.</param>
internal sealed record RuleType(string Code, EquatableArray<string> Paths, Expr Body, string? Message)
{
    public RuleReturn Returns { get; init; }

    /// <summary>C# names of the members whose values a message may show.</summary>
    public EquatableArray<string> Parameters { get; init; }
}

/// <summary>What a rule returns.</summary>
internal enum RuleReturn
{
    /// <summary>Whether the value is valid.</summary>
    Bool,

    /// <summary>The message, or null.</summary>
    Text,

    /// <summary>A violation, or null.</summary>
    Violation,

    /// <summary>Any number of violations.</summary>
    Violations,

    /// <summary>What an <c>IValidatableObject</c> says, which is asked where nothing else is wrong.</summary>
    Results,
}

/// <summary>A live model.</summary>
internal sealed record ModelType : Noted
{
    public required string Name { get; init; }

    /// <summary>Object type of its rows.</summary>
    public required string Row { get; init; }

    public string? Create { get; init; }

    public string? Patch { get; init; }

    /// <summary>Positions of the key members in the row type, in key order.</summary>
    public EquatableArray<int> Key { get; init; }

    /// <summary>Get-only expression-bodied properties that read members of the row type only.</summary>
    public EquatableArray<ComputedMember> Computed { get; init; }
}

internal sealed record ComputedMember(string Name, string WireName, TypeRef Type, Expr Body);

/// <summary>A parameter of a live query or a mutation.</summary>
internal sealed record ParameterType(string Name, string WireName, TypeRef Type, EquatableArray<Constraint> Constraints)
{
    /// <summary>Attributes of the application's own, asked behind the constraints of all parameters; the value is a member with the parameter's C# name.</summary>
    public EquatableArray<RuleType> Rules { get; init; }
}

internal sealed record QueryType
{
    /// <summary>Wire name: <c>auctions.endingSoon</c>.</summary>
    public required string Name { get; init; }

    /// <summary>kebab-case of the declaring C# class: the module of the npm package.</summary>
    public required string Module { get; init; }

    /// <summary>camelCase of the method: the export.</summary>
    public required string Export { get; init; }

    public required string Model { get; init; }

    public EquatableArray<ParameterType> Parameters { get; init; }

    /// <summary>The query's own predicate without policies; null when there is none or when it cannot be evaluated in the browser.</summary>
    public Expr? Where { get; init; }

    public EquatableArray<OrderTerm> Order { get; init; }

    /// <summary>A literal or a parameter; null means no limit of its own.</summary>
    public Expr? Take { get; init; }

    /// <summary>The result is one row or null (<c>FirstOrDefault</c>).</summary>
    public bool Single { get; init; }

    /// <summary>What clients make of each row; null when they get the rows.</summary>
    public SelectBody? Select { get; init; }
}

/// <summary>The selector of a live query.</summary>
/// <param name="Members">C# names of the members that travel, in the order of the row's: those that it reads, those of the order and the key. Empty for all.</param>
/// <param name="Result">What it makes of a row.</param>
/// <param name="Body">Reads members of the row and parameters.</param>
internal sealed record SelectBody(EquatableArray<string> Members, TypeRef Result, Expr Body);

/// <param name="Member">C# name of the member; the key is appended by the runtime on both sides.</param>
internal sealed record OrderTerm(string Member, bool Descending);

internal sealed record MutationType
{
    /// <summary>Wire name: <c>bidding.placeBid</c>.</summary>
    public required string Name { get; init; }

    public required string Module { get; init; }

    public required string Export { get; init; }

    public EquatableArray<ParameterType> Parameters { get; init; }

    /// <summary>Null when the mutation returns nothing.</summary>
    public TypeRef? Result { get; init; }

    public EquatableArray<RejectionType> Rejections { get; init; }

    /// <summary>Null when the mutation runs on the server alone.</summary>
    public MutationBody? Run { get; init; }
}

/// <summary>A value of translated code that is made once.</summary>
internal sealed record ConstantType
{
    /// <summary>What <see cref="ConstantExpr.Constant"/> says: <c>pricing.taxRate</c>.</summary>
    public required string Name { get; init; }

    /// <summary>kebab-case of the declaring C# class: the module of the npm package.</summary>
    public required string Module { get; init; }

    /// <summary>Its name in the module.</summary>
    public required string Export { get; init; }

    /// <summary>Offered to everybody who imports the package; otherwise only translated code reads it.</summary>
    public bool IsShared { get; init; }

    public required TypeRef Type { get; init; }

    public required Expr Value { get; init; }
}

/// <summary>A function of translated code.</summary>
internal sealed record FunctionType
{
    /// <summary>What <see cref="FunctionExpr.Function"/> says: <c>pricing.total</c>, with <c>#2</c> and so on behind the names of overloads.</summary>
    public required string Name { get; init; }

    /// <summary>kebab-case of the declaring C# class: the module of the npm package.</summary>
    public required string Module { get; init; }

    /// <summary>The export.</summary>
    public required string Export { get; init; }

    /// <summary>In C# order; of an instance member the object comes first.</summary>
    public EquatableArray<LocalName> Parameters { get; init; }

    public required TypeRef Result { get; init; }

    /// <summary>The result is evaluated when somebody goes through it.</summary>
    public bool IsDeferred { get; init; }

    public required Expr Body { get; init; }
}

/// <param name="Code"><c>bidding.bid_too_low</c>: snake_case of the record inside the kebab-case module.</param>
/// <param name="Type">Object type of <c>error.data</c>.</param>
internal sealed record RejectionType(string Code, string Type);
