using System.ComponentModel.DataAnnotations;

namespace ModelSync.Visibility;

/// <summary>Parameters of a record.</summary>
[SyncModel(Read = Access.Everyone), Expose]
[Variant("All")]
[Variant("Part", Partial = true)]
public sealed record Positional([property: Key] int Id, string Text, string? MaybeText, int Number, int? MaybeNumber, [property: ServerOnly] string? CanaryParameter = null);
