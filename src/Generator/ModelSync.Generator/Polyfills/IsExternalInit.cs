namespace System.Runtime.CompilerServices;

/// <summary>Lets netstandard2.0 have <c>init</c>. The compiler finds what it asks for by its name; .NET has it since 5.</summary>
internal static class IsExternalInit;
