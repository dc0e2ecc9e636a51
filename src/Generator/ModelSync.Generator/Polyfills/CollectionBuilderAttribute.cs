#pragma warning disable CS9113 // Only the compiler reads the names.

namespace System.Runtime.CompilerServices;

/// <summary>Collection expressions of own types for netstandard2.0; .NET has it since 8.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, Inherited = false)]
internal sealed class CollectionBuilderAttribute(Type builderType, string methodName) : Attribute;
