#pragma warning disable IDE0130 // Where the compiler looks for it, and .NET 11 has it.
namespace System.Runtime.CompilerServices;

/// <summary>What every <c>union</c> of C# 15 implements.</summary>
public interface IUnion
{
    object? Value { get; }
}
