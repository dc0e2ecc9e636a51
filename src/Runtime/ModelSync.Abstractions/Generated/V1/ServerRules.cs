namespace ModelSync.Generated.V1;

/// <summary>One asking of the <c>[ServerRule]</c>s of a value: what they may take, and what they found.</summary>
/// <param name="context">What all rules may know.</param>
/// <param name="services">Services of the call.</param>
/// <param name="cancellationToken">The caller does not wait any longer.</param>
public sealed class ServerRules(RuleContext context, IServiceProvider services, CancellationToken cancellationToken)
{
    private ViolationSink _found;

    /// <summary>What all rules may know.</summary>
    public RuleContext Context => context;

    /// <summary>The caller does not wait any longer.</summary>
    public CancellationToken CancellationToken => cancellationToken;

    /// <summary>What was found so far, in order.</summary>
    public IReadOnlyList<Violation> Found => _found.ToList();

    /// <summary>Everything that is wrong with a value: the rules of the server are asked where nothing else was found, so that they see no value that both sides refuse.</summary>
    public static async ValueTask<IReadOnlyList<Violation>> AskAsync<T>(
        IReadOnlyList<Violation> found, T value, Func<T, ServerRules, ValueTask> ask, RuleContext context, IServiceProvider services, CancellationToken cancellationToken)
    {
        if (found.Count > 0) return found;
        var rules = new ServerRules(context, services, cancellationToken);
        await ask(value, rules).ConfigureAwait(false);
        return rules.Found;
    }

    /// <summary>A service that a rule takes.</summary>
    public T Service<T>()
        where T : notnull => (T)(services.GetService(typeof(T)) ?? throw new InvalidOperationException($"A server rule takes a {typeof(T)}, which is no service of the application."));

    /// <summary>Adds what a rule said.</summary>
    public void Add(RuleReport rule, IReadOnlyList<Violation> found) => rule.Add(found, [], ref _found);

    /// <inheritdoc cref="ViolationSink.Enter(string, int)"/>
    public PathScope Enter(string member, int index = -1) => _found.Enter(member, index);

    /// <inheritdoc cref="ViolationSink.Enter(string, string)"/>
    public PathScope Enter(string member, string key) => _found.Enter(member, key);

    /// <inheritdoc cref="ViolationSink.Leave"/>
    public void Leave(PathScope outer) => _found.Leave(outer);
}
