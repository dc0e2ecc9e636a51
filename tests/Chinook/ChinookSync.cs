namespace ModelSync.Chinook;

/// <summary>The Chinook music store, a database that was there before ModelSync: every column declares its type, so tables are used as they are.</summary>
[SyncSurface(Npm = "@chinook/sync")]
public partial class ChinookSync;
