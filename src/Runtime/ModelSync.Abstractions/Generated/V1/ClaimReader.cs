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
    public Guid Guid(string type) => ParseGuid(OptionalString(type));

    /// <summary>An int.</summary>
    public int Int(string type) => ParseInt(OptionalString(type));

    /// <summary>A long.</summary>
    public long Long(string type) => ParseLong(OptionalString(type));

    /// <summary>A bool, <c>true</c> or <c>false</c>.</summary>
    public bool Bool(string type) => ParseBool(OptionalString(type));

    /// <summary>All values of a claim; none is an empty list.</summary>
    public readonly List<string> Strings(string type) => [.. principal.FindAll(type).Select(claim => claim.Value)];

    /// <summary>All values of a claim; none is an empty list.</summary>
    public List<Guid> Guids(string type)
    {
        var values = new List<Guid>();
        foreach (var text in Strings(type)) values.Add(ParseGuid(text));
        return values;
    }

    /// <summary>All values of a claim; none is an empty list.</summary>
    public List<int> Ints(string type)
    {
        var values = new List<int>();
        foreach (var text in Strings(type)) values.Add(ParseInt(text));
        return values;
    }

    /// <summary>All values of a claim; none is an empty list.</summary>
    public List<long> Longs(string type)
    {
        var values = new List<long>();
        foreach (var text in Strings(type)) values.Add(ParseLong(text));
        return values;
    }

    /// <summary>All values of a claim; none is an empty list.</summary>
    public List<bool> Bools(string type)
    {
        var values = new List<bool>();
        foreach (var text in Strings(type)) values.Add(ParseBool(text));
        return values;
    }

    /// <summary>A type that holds a value; one that refuses the value by throwing counts as malformed.</summary>
    public T Make<TValue, T>(TValue value, Func<TValue, T> make)
    {
        if (_failed) return default!;
        try
        {
            return make(value);
        }
        catch (Exception fault) when (fault is not (OutOfMemoryException or StackOverflowException))
        {
            return Fail<T>(default!);
        }
    }

    private Guid ParseGuid(string? text) => System.Guid.TryParse(text, out var value) ? value : Fail(value);

    private int ParseInt(string? text) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : Fail(value);

    private long ParseLong(string? text) => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : Fail(value);

    private bool ParseBool(string? text) => bool.TryParse(text, out var value) ? value : Fail(value);

    // ASP.NET Core's JWT handlers rename the subject unless told not to.
    private readonly Claim? Find(string type) =>
        principal.FindFirst(type) ?? (type == "sub" ? principal.FindFirst(ClaimTypes.NameIdentifier) : null);

    private T Fail<T>(T value)
    {
        _failed = true;
        return value;
    }
}
