namespace ModelSync;

/// <summary>A payload: wire type, codecs and validator, no table.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class WireTypeAttribute : Attribute
{

}
