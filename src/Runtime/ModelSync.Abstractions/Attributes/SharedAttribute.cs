namespace ModelSync;

/// <summary>
/// The method or get-only property is translated to JavaScript, with exactly the same meaning. On a class: all of its methods and get-only properties that
/// generated code can reach. What has no exact translation is a compile error at the place.
/// </summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class SharedAttribute : Attribute
{

}
