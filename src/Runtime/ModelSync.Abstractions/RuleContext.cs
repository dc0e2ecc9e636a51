namespace ModelSync;

/// <summary>What a rule may know beside its row.</summary>
/// <param name="UtcNow">The server's time; estimated in the browser.</param>
public sealed record RuleContext(DateTimeOffset UtcNow);
