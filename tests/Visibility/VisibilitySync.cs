// What is hidden is called canary in any case: nothing of that name may leave the server.
[assembly: ModelSync.SyncDefaults(Members = ModelSync.Exposure.OptIn)]

namespace ModelSync.Visibility;

/// <summary>Every way in which a member can be visible or hidden, and variants of it, apart from the sample domain so that no store has these tables.</summary>
[SyncSurface(Npm = "@visibility/sync")]
public partial class VisibilitySync;
