// MSYNC0010 AddClaimFix all
using System;

namespace Shop.Other
{
    [ModelSync.SyncUser]
    public sealed class Member
    {
        public Guid Id { get; init; }

        public string GivenName { get; init; } = "";

        [ModelSync.Claim("role")]
        public string[] Roles { get; init; } = [];
    }
}
