using System.ComponentModel.DataAnnotations;

namespace ModelSync.Fixtures;

/// <summary>A row whose key and members are types of one value.</summary>
[SyncModel(Read = Access.Everyone)]
public class Parcel
{
    [Key]
    public ParcelId Id { get; init; }

    /// <summary>The parcel that this one lies in.</summary>
    public ParcelId? Inside { get; set; }

    public required Postcode To { get; set; }

    [StringLength(5)]
    public Postcode? Origin { get; set; }

    public Weight Weight { get; set; }

    [Range(1.0, 20.0)]
    public Weight? Declared { get; set; }

    public Floor Floor { get; set; }

    public Floor? Cellar { get; set; }

    public List<ParcelId> Before { get; set; } = [];

    public HashSet<Floor> Stops { get; set; } = [];

    public Dictionary<string, ParcelId?> Marks { get; set; } = [];

    public Dictionary<ParcelId, Floor> Floors { get; set; } = [];

    public bool IsLoose => Inside is null && To != Origin;

    [Rule("parcel.inside_itself")]
    public bool IsNotInsideItself() => Inside != Id;
}

/// <summary>Types of one value in a payload.</summary>
[WireType]
public sealed record ParcelLabel(ParcelId Id, Postcode? To, IReadOnlyList<Weight> Weights, Optional<ParcelId?> Inside);
