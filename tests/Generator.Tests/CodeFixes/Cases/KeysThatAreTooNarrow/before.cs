// MSYNC0022 ConvertKeyFix all
using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Authorization;
using ModelSync;

namespace Shop;

[SyncModel(Read = Access.Everyone)]
public class Lot
{
    public long Id { get; init; }
}

[SyncModel(Read = Access.Everyone)]
public class Seat
{
    [Key, Column(Order = 0)] public long Show { get; init; }
    [Key, Column(Order = 1)] public int Number { get; init; }
}

public static class Lots
{
    [Mutation, Authorize]
    public static async Task Touch(MutationContext<ShopUser> ctx, int id)
    {
        await ctx.Table<Lot>().FindAsync(1);
        await ctx.Table<Lot>().FindAsync(id);
        await ctx.Table<Lot>().FindAsync(id + 1);
        await ctx.Table<Seat>().FindAsync((id, 1));
    }
}
