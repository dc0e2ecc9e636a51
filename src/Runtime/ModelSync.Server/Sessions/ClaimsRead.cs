using System.Security.Claims;
using System.Text;
using ModelSync.Generated.V1;

namespace ModelSync.Server.Sessions;

/// <summary>The claims that a surface's user type reads, and no others: a fresh token has another time of issue and is the same user.</summary>
internal sealed class ClaimsRead : ClaimsPrincipal
{
    private readonly StringBuilder _text = new();

    private ClaimsRead(ClaimsPrincipal principal)
        : base(principal)
    {
    }

    /// <summary>Types and values as one text.</summary>
    public static string Of(UserDescriptor? user, ClaimsPrincipal principal)
    {
        var reading = new ClaimsRead(principal);
        user?.Read(reading);
        return reading._text.ToString();
    }

    public override Claim? FindFirst(string type)
    {
        var claim = base.FindFirst(type);
        Note(type, claim is null ? [] : [claim]);
        return claim;
    }

    public override IEnumerable<Claim> FindAll(string type)
    {
        var claims = base.FindAll(type).ToList();
        Note(type, claims);
        return claims;
    }

    private void Note(string type, IEnumerable<Claim> claims)
    {
        foreach (var text in claims.Select(claim => claim.Value).Prepend(type)) _text.Append(text.Length).Append(':').Append(text);
        _text.Append(';');
    }
}
