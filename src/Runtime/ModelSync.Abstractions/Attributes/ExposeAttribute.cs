namespace ModelSync;

/// <summary>
/// A person has decided that clients may see this: a member, or what a class or struct declares itself. Needed where
/// <see cref="SyncDefaultsAttribute.Members"/> is <see cref="Exposure.OptIn"/>.
/// </summary>
/// <remarks>
/// On a member it also answers the warning about names such as Password, and it beats a data-classification attribute on the member or its type. On a
/// type it beats a classification of the type itself; members with a classification of their own still need their own. It does not beat
/// <see cref="ServerOnlyAttribute"/>.
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Property | AttributeTargets.Field, Inherited = false)]
public sealed class ExposeAttribute : Attribute;
