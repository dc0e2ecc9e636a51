namespace ModelSync.Validation;

/// <summary>Rules and constraints of every form, apart from the sample domain so that no store has their tables.</summary>
[SyncSurface(Npm = "@validation/sync")]
public partial class ValidationSync;
