using ModelSync.Contract;

namespace ModelSync.Generator.Model;

/// <summary>A stored property of a model, or a property of a wire type; or a field that is as good as one.</summary>
internal sealed record MemberSpec
{
    /// <summary>C# name.</summary>
    public required string Name { get; init; }

    /// <summary>Name in JSON and TypeScript: what an attribute says, or the C# name by the assembly's policy.</summary>
    public required string WireName { get; init; }

    /// <summary>Without <c>Optional&lt;&gt;</c>.</summary>
    public required TypeSpec Type { get; init; }

    /// <summary>An <c>Optional&lt;T&gt;</c> of a wire type: the member may be absent.</summary>
    public bool IsOptional { get; init; }

    /// <summary>The type of the property, with <c>global::</c>.</summary>
    public string CSharp => IsOptional ? OptionalOf(Type) : Type.CSharp;

    public required WriteAccess Write { get; init; }

    /// <summary>The C# keyword <c>required</c>.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Class that declares the property, with <c>global::</c>: a base class has its own accessors.</summary>
    public required string DeclaringType { get; init; }

    /// <summary>It is documented where it was declared.</summary>
    public bool IsDocumented { get; init; }

    /// <summary>The setter as its generic class declares it; null for all other classes.</summary>
    public OpenSetter? OpenSetter { get; init; }

    /// <summary>Null in wire types.</summary>
    public ColumnSpec? Column { get; init; }

    /// <summary>Never on the wire. Such a member is in storage only.</summary>
    public bool ServerOnly { get; init; }

    /// <summary>In <c>AuctionCreate</c>: settable by whoever makes the object, neither <c>[Editable(false)]</c> nor <c>[Timestamp]</c> nor server-only.</summary>
    public bool InCreate { get; init; }

    /// <summary>In <c>AuctionPatch</c>: has a public setter, is no key, neither <c>[Editable(false)]</c> nor <c>[Timestamp]</c> nor server-only.</summary>
    public bool InPatch { get; init; }

    /// <summary><c>[Timestamp]</c>: the server counts the writes of the row in it.</summary>
    public bool IsVersion { get; init; }

    /// <summary>In the order in which violations are reported; <see cref="ConstraintCodes"/> has their parameters.</summary>
    public EquatableArray<Constraint> Constraints { get; init; }

    /// <summary>Names that it had on the wire before.</summary>
    public EquatableArray<string> Aliases { get; init; }

    /// <summary>What older clients mean, who do not send it, as JSON has it on the wire; null when nothing is said.</summary>
    public string? Default { get; init; }

    /// <summary>Not in the lock file, and so off the wire: <see cref="ServerOnly"/>, or no input.</summary>
    public bool IsWithheld { get; init; }

    /// <summary>Nobody may learn about it; what only waits to be accepted is no secret.</summary>
    public bool IsSecret => ServerOnly && !IsWithheld;

    /// <summary>What readers see.</summary>
    public bool InDto => !ServerOnly;

    /// <summary>A member that may be absent, as C# writes it.</summary>
    public static string OptionalOf(TypeSpec type) => $"global::ModelSync.Optional<{type.CSharp}>";
}

/// <param name="Type">The class in its open form, with <c>global::</c>.</param>
/// <param name="Value">The type of the property there.</param>
/// <param name="Parameters">Type parameters of the class.</param>
/// <param name="Arguments">What closes them, with <c>global::</c>.</param>
/// <param name="Constraints"><c>where T : class</c></param>
internal sealed record OpenSetter(string Type, string Value, EquatableArray<string> Parameters, EquatableArray<string> Arguments, EquatableArray<string> Constraints);

/// <summary>How a property gets its value when a row is built.</summary>
internal enum WriteAccess
{
    /// <summary>Public setter.</summary>
    Set,

    /// <summary>Public init accessor.</summary>
    Init,

    /// <summary>A setter or init accessor that only the class itself sees: <c>UnsafeAccessor</c>.</summary>
    Private,

    /// <summary>A parameter of <see cref="ConstructionSpec.Parameters"/> and nothing else.</summary>
    Constructor,
}

/// <summary>A column of a model's table.</summary>
/// <param name="Name"><c>[Column]</c> or the C# name.</param>
/// <param name="StorageKind">Member of <c>ModelSync.Generated.V1.StorageKind</c>.</param>
/// <param name="DeclaredType"><c>[Column(TypeName)]</c></param>
/// <param name="Existing">Declared type or <c>[StoredAs]</c> say that the table belongs to somebody else.</param>
internal sealed record ColumnSpec(string Name, string StorageKind, bool Nullable, string? DeclaredType, bool Existing = false);
