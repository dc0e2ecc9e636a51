#pragma warning disable CS9113 // Only the compiler reads the names.

namespace System.Runtime.CompilerServices;

/// <summary>With the one below: interpolation into a writer for netstandard2.0; .NET has it since 6.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
internal sealed class InterpolatedStringHandlerAttribute : Attribute;

/// <summary>What of the call the handler is made with.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class InterpolatedStringHandlerArgumentAttribute(params string[] arguments) : Attribute;
