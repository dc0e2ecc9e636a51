using ModelSync.Generated.V1;

namespace ModelSync.Wire;

/// <summary>
/// Every error code that the runtime itself gives; codes of rules and rejections come from the application.
/// All are <c>area.reason</c>, but for <see cref="Denied"/>, which says nothing on purpose.
/// </summary>
public static class ErrorCodes
{
    /// <summary>Not allowed, or no such query or mutation: the same for both, the reason is in the log only.</summary>
    public const string Denied = "denied";

    /// <summary>The input broke constraints or rules; the violations say which.</summary>
    public const string Invalid = "validation.failed";

    /// <summary>A key, unique or foreign-key constraint of the database.</summary>
    public const string ConflictKey = "conflict.key";

    /// <summary>The row was written since the version that the mutation names.</summary>
    public const string ConflictVersion = "conflict.version";

    /// <summary>A fault of the server; the trace id leads to the log.</summary>
    public const string Fault = "internal.fault";

    /// <summary>The server could not do it now; nothing happened.</summary>
    public const string Unavailable = "internal.unavailable";

    /// <summary>The mutation took longer than its time limit; nothing was changed.</summary>
    public const string MutationTimeout = "mutation.timeout";

    /// <summary>An earlier mutation of this client is missing: send them again, in order.</summary>
    public const string MutationGap = "mutation.gap";

    /// <summary>The server does not know the client (any more), or it belongs to another user.</summary>
    public const string MutationUnknownClient = "mutation.unknown_client";

    /// <summary>The mutation ended under another contract: whether it was accepted can be seen in the rows, its result cannot be told.</summary>
    public const string MutationOutdated = "mutation.outdated";

    public const string LimitQueries = "limit.queries";
    public const string LimitRows = "limit.rows";
    public const string LimitQueue = "limit.queued_mutations";
    public const string LimitRate = "limit.mutation_rate";
    public const string LimitSubscriptionRate = "limit.subscription_rate";
    public const string LimitFrame = "limit.frame";
    public const string LimitConnections = "limit.connections";
    public const string LimitSlow = "limit.slow";

    public const string AuthRequired = "auth.required";
    public const string AuthExpired = "auth.expired";
    public const string AuthForbidden = "auth.forbidden";

    /// <summary>The application ended all sessions of the user.</summary>
    public const string AuthRevoked = "auth.revoked";

    /// <summary>The token of <c>auth</c> belongs to another user than the connection.</summary>
    public const string AuthOtherUser = "auth.other_user";

    /// <summary>The client id belongs to another user: take a fresh one.</summary>
    public const string AuthClientTaken = "auth.client_taken";

    public const string ProtocolMalformed = "protocol.malformed";
    public const string ProtocolUnexpected = "protocol.unexpected";
    public const string ProtocolSecondHello = "protocol.second_hello";
    public const string ProtocolTimeout = "protocol.timeout";

    /// <summary>The client was generated from a contract that this server does not serve.</summary>
    public const string SchemaUpgrade = "schema.upgrade";

    /// <summary>The client's contract is served, but not this query or mutation of it: it is gone, or has changed too much. A newer client may ask.</summary>
    public const string SchemaUnsupported = "schema.unsupported";

    /// <summary>The wire form of a reader's error: <c>wire.wrong_type</c>.</summary>
    public static string Of(WireErrorCode code) => code switch
    {
        WireErrorCode.Truncated => "wire.truncated",
        WireErrorCode.Malformed => "wire.malformed",
        WireErrorCode.Trailing => "wire.trailing",
        WireErrorCode.WrongType => "wire.wrong_type",
        WireErrorCode.OutOfRange => "wire.out_of_range",
        WireErrorCode.NotFinite => "wire.not_finite",
        WireErrorCode.IllFormedText => "wire.ill_formed_text",
        WireErrorCode.NullValue => "wire.null_value",
        WireErrorCode.MissingMember => "wire.missing_member",
        WireErrorCode.UnknownMember => "wire.unknown_member",
        WireErrorCode.DuplicateMember => "wire.duplicate_member",
        WireErrorCode.UnknownEnum => "wire.unknown_enum",
        WireErrorCode.TooDeep => "wire.too_deep",
        WireErrorCode.TooManyElements => "wire.too_many_elements",
        WireErrorCode.BudgetExceeded => "wire.budget_exceeded",
        _ => "wire.malformed",
    };
}
