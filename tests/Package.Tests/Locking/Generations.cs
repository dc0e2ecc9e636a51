using ModelSync.Contract;
using ModelSync.Contract.Wire;
using ModelSync.Emit.Locking;
using static Package.Tests.Fixtures.Types;

namespace Package.Tests.Locking;

/// <summary>A surface that grows: each generation has a member more than the one before.</summary>
internal sealed class Generations
{
    private static readonly string[] Added = ["Color", "Size", "Weight", "Shape", "Taste", "Smell", "Sound"];

    public SurfaceContract Surface(int generation) => new()
    {
        Surface = "ShopSync",
        NpmName = "@shop/sync",
        Objects = [new ObjectType { Name = "Item", Role = ObjectRole.Row, Model = "Item", Members = Members([Member("Id", GuidType), Member("Name", TextType), .. Added.Take(generation - 1).Select(name => Member(name, Null(TextType)))]) }],
        Models = [new ModelType { Name = "Item", Row = "Item", Key = [Members([Member("Id", GuidType), Member("Name", TextType), .. Added.Take(generation - 1).Select(name => Member(name, Null(TextType)))]).ToList().FindIndex(m => m.Name == "Id")] }],
        Queries = [new QueryType { Name = "items.all", Module = "items", Export = "all", Model = "Item" }],
    };

    public WireContract Contract(int generation) => WireView.Of(Surface(generation));

    /// <summary>Accepted one after the other, up to a generation.</summary>
    public LockedSurface Accept(int generation, int supported = LockFile.DefaultSupported)
    {
        LockedSurface? locked = null;
        for (var i = 1; i <= generation; i++) locked = Acceptance.Of(Surface(i), locked, supported);
        return locked!;
    }
}
