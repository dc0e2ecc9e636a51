using ModelSync.Generated.V1;

namespace ModelSync.Server.Queries;

/// <summary>What a subscription asks for.</summary>
/// <param name="arguments">Bound arguments, or null when a policy can only be false for the user: the result stays empty.</param>
public class LiveQuery(QueryShape shape, object? arguments)
{
    private volatile object? _arguments = arguments;

    /// <summary>The query.</summary>
    public QueryShape Shape { get; } = shape;

    /// <summary>Its bound arguments.</summary>
    public object? Arguments => _arguments;

    /// <summary>Equal arguments are kept once: the engine puts those of the partition in the place of what came, whoever still holds the query.</summary>
    internal void Share(object equal) => _arguments = equal;
}
