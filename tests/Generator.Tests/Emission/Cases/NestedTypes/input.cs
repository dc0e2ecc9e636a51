using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using ModelSync;

namespace Shop;

[SyncSurface(Npm = "@shop/sync")]
internal partial class ShopSync;

internal static class Orders
{
    internal enum State
    {
        New,
        Paid,
    }

    [SyncModel(Read = Access.Everyone)]
    internal class Order
    {
        [Key]
        public int Id { get; init; }

        public State State { get; set; }

        public List<Line> Lines { get; set; } = [];
    }

    [WireType]
    internal readonly record struct Line(string Product, [Range(1, 99)] int Count, Line.Note? Remark)
    {
        [WireType]
        internal sealed record Note([StringLength(20)] string Text);
    }
}
