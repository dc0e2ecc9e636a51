namespace ModelSync;

/// <summary>What a live query may know beside its parameters.</summary>
/// <param name="UtcNow">The server's time.</param>
public sealed record QueryContext(DateTimeOffset UtcNow);
