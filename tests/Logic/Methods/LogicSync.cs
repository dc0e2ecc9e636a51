namespace Logic.Methods;

/// <summary>All methods over which C# and JavaScript are compared.</summary>
[ModelSync.SyncSurface(Npm = "@logic/sync")]
public partial class LogicSync;
