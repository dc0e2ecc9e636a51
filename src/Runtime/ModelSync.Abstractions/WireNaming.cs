namespace ModelSync;

/// <summary>How C# names become names on the wire. Words are split as the policies of <c>System.Text.Json.JsonNamingPolicy</c> with these names do.</summary>
public enum WireNaming
{
    /// <summary><c>endsAt</c></summary>
    CamelCase,

    /// <summary>As written: <c>EndsAt</c>. A parameter stays <c>endsAt</c>.</summary>
    PascalCase,

    /// <summary><c>ends_at</c></summary>
    SnakeCaseLower,

    /// <summary><c>ENDS_AT</c></summary>
    SnakeCaseUpper,

    /// <summary><c>ends-at</c></summary>
    KebabCaseLower,

    /// <summary><c>ENDS-AT</c></summary>
    KebabCaseUpper,
}
