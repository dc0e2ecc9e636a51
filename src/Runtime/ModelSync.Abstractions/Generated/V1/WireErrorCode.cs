namespace ModelSync.Generated.V1;

/// <summary>Why bytes were not accepted. Both languages give the same code for the same bytes; the wire form is <c>wire.snake_case</c>.</summary>
public enum WireErrorCode
{
    /// <summary>No error.</summary>
    None,

    /// <summary>The input ended inside a value.</summary>
    Truncated,

    /// <summary>Bytes that no value can begin with, or text that is no JSON.</summary>
    Malformed,

    /// <summary>Bytes after the end of the value.</summary>
    Trailing,

    /// <summary>A value of another type than the contract says.</summary>
    WrongType,

    /// <summary>A number outside the range of its type, or a text that is no value of its type.</summary>
    OutOfRange,

    /// <summary>NaN or infinity where it is not allowed.</summary>
    NotFinite,

    /// <summary>Invalid UTF-8 or a lone surrogate.</summary>
    IllFormedText,

    /// <summary>Null where the contract has none.</summary>
    NullValue,

    /// <summary>A member that must be there is absent.</summary>
    MissingMember,

    /// <summary>A member that the contract does not have.</summary>
    UnknownMember,

    /// <summary>A member, a key of a dictionary or an element of a set that came twice.</summary>
    DuplicateMember,

    /// <summary>An enum value, or a tag of a union, that the contract does not have.</summary>
    UnknownEnum,

    /// <summary>Nested deeper than the limit.</summary>
    TooDeep,

    /// <summary>More elements in a collection than the limit.</summary>
    TooManyElements,

    /// <summary>Decoding would allocate more than the frame's budget.</summary>
    BudgetExceeded,
}
