using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Auctions;
using Microsoft.AspNetCore.Authentication.BearerToken;
using Microsoft.AspNetCore.DataProtection;
using ModelSync.AspNetCore;
using ModelSync.Sqlite;

var builder = WebApplication.CreateBuilder(args);
var data = Path.GetFullPath(builder.Configuration["Data"] ?? Path.Combine(builder.Environment.ContentRootPath, "data"));
Directory.CreateDirectory(data);

builder.Services.AddModelSync<AuctionSync>().UseSqlite($"Data Source={Path.Combine(data, "auctions.db")}");
builder.Services.AddHostedService<Seeding>();
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddAuthorization();
builder.Services.AddAuthentication(BearerTokenDefaults.AuthenticationScheme).AddBearerToken();
// Tokens stay good when the server is restarted.
builder.Services.AddDataProtection().PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(data, "keys")));

var app = builder.Build();
app.UseDefaultFiles();
app.UseStaticFiles();
app.MapPost("/sign-in", (SignIn form) => Results.SignIn(PrincipalOf(form.Name), authenticationScheme: BearerTokenDefaults.AuthenticationScheme));
app.MapModelSync<AuctionSync>("/sync").RequireAuthorization();
app.Run();

// A name is enough for a demonstration; the same name is the same bidder.
static ClaimsPrincipal PrincipalOf(string name)
{
    var id = new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 16));
    return new ClaimsPrincipal(new ClaimsIdentity([new("sub", id.ToString()), new("name", name)], "name"));
}

internal sealed record SignIn(string Name);
