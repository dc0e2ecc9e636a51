namespace ModelSync;

/// <summary>
/// The method or get-only property is translated to JavaScript, with exactly the same meaning; a <c>const</c> or <c>static readonly</c> field becomes a
/// constant of the package. On a class: all of these that generated code can reach. What has no exact translation is a compile error at the place.
/// </summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class SharedAttribute : Attribute
{

}
