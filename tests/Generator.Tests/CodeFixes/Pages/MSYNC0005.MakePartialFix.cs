// Make 'ShopSync' partial
[SyncSurface(Npm = "@shop/sync")]
public partial class ShopSync;
