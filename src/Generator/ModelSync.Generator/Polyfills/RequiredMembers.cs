#pragma warning disable CS9113 // Only the compiler reads the name.

namespace System.Runtime.CompilerServices
{
    /// <summary>With the two below: <c>required</c> for netstandard2.0; .NET has it since 7.</summary>
    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Field | AttributeTargets.Property, Inherited = false)]
    internal sealed class RequiredMemberAttribute : Attribute;

    /// <summary>Keeps compilers which do not know the feature from calling the constructor.</summary>
    [AttributeUsage(AttributeTargets.All, AllowMultiple = true, Inherited = false)]
    internal sealed class CompilerFeatureRequiredAttribute(string featureName) : Attribute;
}

namespace System.Diagnostics.CodeAnalysis
{
    /// <summary>The constructor sets all of them.</summary>
    [AttributeUsage(AttributeTargets.Constructor, Inherited = false)]
    internal sealed class SetsRequiredMembersAttribute : Attribute;
}
