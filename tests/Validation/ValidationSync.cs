// Names that are no identifiers, so that whatever prints a name is tried with them.
[assembly: ModelSync.SyncDefaults(Naming = ModelSync.WireNaming.KebabCaseLower)]

namespace ModelSync.Validation;

/// <summary>Rules and constraints of every form, apart from the sample domain so that no store has their tables.</summary>
[SyncSurface(Npm = "@validation/sync")]
public partial class ValidationSync;
