// MSYNC0013 RenameDeclarationFix
using ModelSync;

namespace Shop
{
    [WireType]
    public sealed record Notice(string Text)
    {
        public Warehouse.Notice? Other { get; init; }
    }
}

namespace Shop.Warehouse
{
    /// <summary>See <see cref="Notice"/>.</summary>
    [WireType]
    public sealed record Notice(string Text)
    {
        public static Notice Empty { get; } = new Notice("");
    }
}
