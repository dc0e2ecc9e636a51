using System;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Authorization;
using ModelSync;

namespace Shop;

[SyncModel(Read = Access.Everyone)]
public class Lot
{
    public Guid Id { get; init; }
    public DateTime At { get; set; }
    public DateTime Day { get; set; }
    public DateTimeOffset Until { get; set; }
}

public static class Lots
{
    [Mutation, Authorize]
    public static Task Add(MutationContext<ShopUser> context)
    {
        context.AfterCommit<IServiceProvider>((_, _) => Task.FromResult(Guid.NewGuid().ToString() + DateTime.Now));
        context.Table<Lot>().Add(new Lot { Id = context.NewId(), At = context.UtcNow.UtcDateTime, Day = context.UtcNow.UtcDateTime.Date, Until = context.UtcNow.AddDays(1) });
        return Task.CompletedTask;
    }
}
