namespace ModelSync.Generator.Model;

/// <summary>A C# type that the user declared.</summary>
/// <param name="Namespace">Empty for the global namespace.</param>
/// <param name="Name">Name in the contract: the simple name, <c>Outer_Inner</c> when nested.</param>
/// <param name="FullName">With <c>global::</c>.</param>
/// <param name="Accessibility"><c>public</c> or <c>internal</c>: what generated companions are declared as.</param>
internal sealed record TypeName(string Namespace, string Name, string FullName, string Accessibility);
