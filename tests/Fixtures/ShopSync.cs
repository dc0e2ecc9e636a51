namespace ModelSync.Fixtures;

[SyncSurface(Npm = "@shop/sync")]
public partial class ShopSync;
