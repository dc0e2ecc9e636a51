using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Authorization;
using ModelSync;

namespace Shop;

[SyncSurface(Npm = "@shop/sync")]
public partial class ShopSync;

[WireValue]
public readonly record struct UserId(Guid Value);

[SyncUser]
public sealed record ShopUser([Claim("sub")] UserId Id, [Claim("team")] Team.Id? Team);

public static class Team
{
    [WireValue]
    public sealed record Id(string @event);
}

[SyncModel]
public class Order
{
    [Key]
    public required OrderNumber Number { get; init; }

    public UserId Buyer { get; set; }

    public Team.Id? Team { get; set; }

    public List<UserId?> Watchers { get; set; } = [];

    [ReadPolicy]
    public static bool CanSee(Order order, ShopUser user) => order.Buyer == user.Id || (order.Team != null && order.Team == user.Team);
}

[WireValue]
public readonly struct OrderNumber(long value) : IComparable<OrderNumber>
{
    public long Value { get; } = value;

    public int CompareTo(OrderNumber other) => Value.CompareTo(other.Value);

    public static bool operator <(OrderNumber left, OrderNumber right) => left.Value < right.Value;

    public static bool operator >(OrderNumber left, OrderNumber right) => left.Value > right.Value;

    public static implicit operator long(OrderNumber number) => number.Value;
}

public static class Orders
{
    [LiveQuery]
    public static Rows<Order> Mine(Rows<Order> orders, ShopUser user, OrderNumber after, List<Team.Id> teams) =>
        orders.Where(o => o.Buyer == user.Id && o.Number > after && o.Number < 1000L && teams.Contains(o.Team!)).OrderBy(o => o.Number).Take(10);

    [Mutation, Authorize]
    public static Task<UserId?> Watch(MutationContext<ShopUser> ctx, OrderNumber number, List<UserId> watchers) => Task.FromResult<UserId?>(null);
}
