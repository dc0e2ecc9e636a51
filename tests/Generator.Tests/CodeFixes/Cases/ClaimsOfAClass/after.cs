using System;
using ModelSync;

namespace Shop.Other
{
    [ModelSync.SyncUser]
    public sealed class Member
    {
        [Claim("sub")] public Guid Id { get; init; }

        [Claim("given_name")] public string GivenName { get; init; } = "";

        [ModelSync.Claim("role")]
        public string[] Roles { get; init; } = [];
    }
}
