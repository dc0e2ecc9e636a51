namespace ModelSync;

/// <summary>
/// A static method over <see cref="MutationContext{TUser}"/>, or a method of a row, that clients may call; it runs in one database transaction, exactly once.
/// Its body is translated, so that browsers can run it over local rows.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class MutationAttribute : Attribute
{
    /// <summary>False keeps the body on the server: browsers wait for its effects. Default true.</summary>
    public bool Optimistic { get; set; } = true;
}
