namespace ModelSync;

/// <summary>
/// Adopts the classes, structs and enums of a namespace as if each had <see cref="WireTypeAttribute"/>: of this assembly or of a referenced one,
/// namespaces below it included. <c>[assembly: WireTypes("Shop.Contracts")]</c>
/// </summary>
/// <remarks>
/// For code that nobody may edit. What is no data (interfaces, services, static and abstract classes, exceptions) stays out; a member that the wire
/// cannot carry is left out with a warning. Types of <c>Shop.Contracts.Orders</c> are called <c>Orders_Line</c> on the wire.
/// </remarks>
/// <param name="namespaceName">Full name of the namespace.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class WireTypesAttribute(string namespaceName) : Attribute
{
    /// <summary>Full name of the namespace.</summary>
    public string NamespaceName { get; } = namespaceName;
}
