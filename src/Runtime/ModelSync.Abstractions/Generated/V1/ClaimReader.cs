using System.Globalization;
using System.Security.Claims;

namespace ModelSync.Generated.V1;

/// <summary>Reads claims of an authenticated caller as values of the type table. After a missing or malformed claim <see cref="IsComplete"/> is false.</summary>
public struct ClaimReader(ClaimsPrincipal principal)
{
    private bool _failed = principal.Identity?.IsAuthenticated != true;

    /// <summary>Whether every claim asked for was there.</summary>
    public readonly bool IsComplete => !_failed;

    /// <summary>A text.</summary>
    public string String(string type) => OptionalString(type) ?? Fail("");

    /// <summary>A text, or null when the claim is missing.</summary>
    public readonly string? OptionalString(string type) => Find(type)?.Value;

    /// <summary>A Guid.</summary>
    public Guid Guid(string type) => System.Guid.TryParse(Find(type)?.Value, out var value) ? value : Fail(value);

    /// <summary>An int.</summary>
    public int Int(string type) =>
        int.TryParse(Find(type)?.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : Fail(value);

    /// <summary>A long.</summary>
    public long Long(string type) =>
        long.TryParse(Find(type)?.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : Fail(value);

    /// <summary>A bool, <c>true</c> or <c>false</c>.</summary>
    public bool Bool(string type) => bool.TryParse(Find(type)?.Value, out var value) ? value : Fail(value);

    /// <summary>All values of a claim; none is an empty list.</summary>
    public readonly IEnumerable<string> Strings(string type) => principal.FindAll(type).Select(claim => claim.Value);

    // ASP.NET Core's JWT handlers rename the subject unless told not to.
    private readonly Claim? Find(string type) =>
        principal.FindFirst(type) ?? (type == "sub" ? principal.FindFirst(ClaimTypes.NameIdentifier) : null);

    private T Fail<T>(T value)
    {
        _failed = true;
        return value;
    }
}
