namespace ModelSync;

/// <summary>
/// Names the conversion by which values travel. On a member it is for that member, whatever serializers do with it; on a type for all its values; on
/// the assembly for a type of somebody else: <c>[assembly: WireAs(typeof(AddressAsText))]</c>.
/// </summary>
/// <param name="conversion">Implements <see cref="IWireConversion{T, TWire}"/>.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class WireAsAttribute(Type conversion) : Attribute
{
    /// <summary>The conversion.</summary>
    public Type Conversion { get; } = conversion;
}
