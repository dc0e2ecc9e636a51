namespace ModelSync;

/// <summary>
/// A wire type of its own with some of the members of a model or wire type: <c>[Variant("Summary", Pick = [nameof(Title), nameof(EndsAt)])]</c> on Auction
/// gives <c>AuctionSummary</c> with codecs, a validator, <c>From(Auction)</c>, and what it is needed for the way back.
/// </summary>
/// <remarks>
/// <para>Members are those that clients see, with the constraints that they have there. Without <see cref="Pick"/> and <see cref="Omit"/> they are all of them.</para>
/// <para>
/// <c>ToAuction(...)</c> makes a row: it takes as parameters what must be given and is not in the variant or is no client's to decide. <c>ApplyTo(auction)</c>
/// sets the members that a patch may change and no others.
/// </para>
/// </remarks>
/// <param name="name">Follows the name of the type: <c>Summary</c>.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class VariantAttribute(string name) : Attribute
{
    /// <summary>Follows the name of the type: <c>Summary</c>.</summary>
    public string Name { get; } = name;

    /// <summary>C# names of the members that it has. Excludes <see cref="Omit"/>.</summary>
    public string[] Pick { get; set; } = [];

    /// <summary>C# names of the members that it does not have; members that are added later are in it. Excludes <see cref="Pick"/>.</summary>
    public string[] Omit { get; set; } = [];

    /// <summary>Members may be absent (<see cref="Optional{T}"/>), except those of the key, which say what the rest is about.</summary>
    public bool Partial { get; set; }
}
