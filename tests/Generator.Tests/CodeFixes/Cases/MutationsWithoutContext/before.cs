// MSYNC0012 TakeContextFix.Context all
using System.Threading.Tasks;
using Microsoft.AspNetCore.Authorization;

namespace Shop;

public static class Bidding
{
    [ModelSync.Mutation, Authorize]
    public static Task Touch() => Task.CompletedTask;

    [ModelSync.Mutation, Authorize]
    public static Task Name(
        string name,
        int count) => Task.CompletedTask;
}
