using System.Security.Claims;
using ModelSync.Fixtures;

namespace Generator.RunTests;

public sealed class UserTests
{
    private static readonly Guid Id = new("0f8fad5b-d9cb-469f-a165-70867728950e");

    [Fact]
    public void Claims_become_the_user()
    {
        var user = Assert.IsType<ShopUser>(Read(SignedIn(new("sub", Id.ToString()), new(ClaimTypes.Role, "bidder"), new(ClaimTypes.Role, "seller"))));
        Assert.Equal(Id, user.Id);
        Assert.Equal(["bidder", "seller"], user.Roles);
    }

    [Fact]
    public void A_list_of_claims_may_be_empty() => Assert.Empty(Assert.IsType<ShopUser>(Read(SignedIn(new Claim("sub", Id.ToString())))).Roles);

    [Fact]
    public void The_subject_is_found_under_the_name_that_JWT_handlers_give_it() =>
        Assert.Equal(Id, Assert.IsType<ShopUser>(Read(SignedIn(new Claim(ClaimTypes.NameIdentifier, Id.ToString())))).Id);

    [Fact]
    public void A_missing_or_malformed_claim_is_no_user()
    {
        Assert.Null(Read(SignedIn()));
        Assert.Null(Read(SignedIn(new Claim("sub", "not a Guid"))));
    }

    [Fact]
    public void Claims_of_an_identity_that_is_not_authenticated_are_nothing() =>
        Assert.Null(Read(new ClaimsPrincipal(new ClaimsIdentity([new Claim("sub", Id.ToString())]))));

    private static ClaimsPrincipal SignedIn(params Claim[] claims) => new(new ClaimsIdentity(claims, "test"));

    private static object? Read(ClaimsPrincipal principal) => ShopSync.Descriptor.User!.Read(principal);
}
