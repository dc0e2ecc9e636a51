namespace ModelSync;

/// <summary>A static async method over <see cref="MutationContext{TUser}"/> that clients may call; it runs in one database transaction, exactly once.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class MutationAttribute : Attribute
{

}
