using System.Security.Claims;
using ModelSync.Generated.V1;

namespace Runtime.Server.Tests.Support;

public sealed record NoteUser(string Name);

internal sealed class NoteUserDescriptor : UserDescriptor<NoteUser>
{
    public override object? Read(ClaimsPrincipal principal)
    {
        var reader = new ClaimReader(principal);
        var user = new NoteUser(reader.String("sub"));
        return reader.IsComplete ? user : null;
    }
}

/// <summary>Callers for tests.</summary>
internal static class Principals
{
    public static ClaimsPrincipal Anonymous { get; } = new(new ClaimsIdentity());

    public static ClaimsPrincipal Of(string name, params string[] roles) =>
        new(new ClaimsIdentity([new Claim("sub", name), .. roles.Select(role => new Claim(ClaimTypes.Role, role))], "test"));
}
