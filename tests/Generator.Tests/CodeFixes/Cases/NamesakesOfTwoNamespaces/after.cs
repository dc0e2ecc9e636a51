using ModelSync;

namespace Shop
{
    [WireType]
    public sealed record Notice(string Text)
    {
        public Warehouse.WarehouseNotice? Other { get; init; }
    }
}

namespace Shop.Warehouse
{
    /// <summary>See <see cref="WarehouseNotice"/>.</summary>
    [WireType]
    public sealed record WarehouseNotice(string Text)
    {
        public static WarehouseNotice Empty { get; } = new WarehouseNotice("");
    }
}
