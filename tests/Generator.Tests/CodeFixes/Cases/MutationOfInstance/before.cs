// MSYNC0012 MakeCallableFix
using System.Threading.Tasks;
using Microsoft.AspNetCore.Authorization;
using ModelSync;

namespace Shop;

public class Bidding
{
    [Mutation(Optimistic = false), Authorize]
    public async Task Touch(MutationContext<ShopUser> ctx) => await Task.Yield();
}
